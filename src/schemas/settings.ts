import { z } from 'astro/zod';
import { webAddress } from './primitives.ts';

const contactPattern = /^(mailto:[^\s@]+@[^\s@]+\.[^\s@]+|https:\/\/[^\s/]+\.[^\s/]+\S*)$/;

/** A copy may live on a team's own network, so any host will do, also without encryption. */
const homeAddress = z
  .url({ protocol: /^https?$/, error: 'Write a whole address, as https://example.org/compare/.' })
  .refine((value) => !/[?#@\s]/.test(value), 'The address of a home page has no query, fragment, password or space.');

/** Where this copy of the site lives and who answers for it; each may be left out. */
export const settings = z.strictObject({
  /** The public address of the home page, as `https://example.org/compare/`. */
  address: homeAddress.nullish(),
  /** The public repository, where errors are reported. */
  repository: webAddress.nullish(),
  /** For reports of security problems, as `mailto:security@example.org`. */
  contact: z
    .string()
    .regex(contactPattern, 'Write mailto: and an e-mail address, or an address that begins with https://.')
    .nullish(),
});

/** The environment variable that overrides each setting. */
export const settingVariables = {
  address: 'SITE_URL',
  repository: 'REPOSITORY',
  contact: 'CONTACT',
} as const satisfies Record<keyof z.infer<typeof settings>, string>;

export type Settings = z.infer<typeof settings>;
