import { z } from 'astro/zod';
import { id, text } from './primitives.ts';

/** Whether a host does something with this site's files as they are, as its documents or a test say. */
const ability = z.enum(['yes', 'no', 'not said']);

/** What hosts can do for a copy of this site, one row of the table each. */
export const hosts = z.strictObject({
  hosts: z
    .array(
      z.strictObject({
        id,
        name: text(24, 'it heads a row on a phone'),
        /** Sends the headers that the build lists. */
        headers: ability,
        /** Answers a moved address with status 301. */
        moves: ability,
        /** Sends the copies that `npm run compress` makes. */
        compressed: ability,
        /** Run: tested with the host itself. Read: known from its documents only. */
        known: z.enum(['run', 'read']),
      }),
    )
    .min(1, 'Name at least one host.'),
});

export type AuthoredHosts = z.infer<typeof hosts>;
