import { z } from 'astro/zod';
import { argumentKinds } from './argument.ts';
import { change, fit, kinds, provisions } from './criterion.ts';
import { aliases, day, id, ownAddress, perSide } from './primitives.ts';
import { sides } from './sides.ts';

const answer = z.strictObject({
  statement: z.string(),
  provision: z.enum(provisions).optional(),
  by: z.string().optional(),
  fit: fit.optional(),
  because: z.string().optional(),
});

const side = z.enum(sides);

/** What readers were given when the content was last published, as far as what comes later has to account for it. */
export const publication = z.strictObject({
  /** The dates of the editions, the newest first. */
  editions: z.array(day).min(1),
  criteria: z.record(
    id,
    z.strictObject({
      kind: z.enum(kinds),
      question: z.string(),
      answers: perSide(answer),
      changes: z.array(change),
      aliases,
    }),
  ),
  arguments: z.record(id, z.strictObject({ side, kind: z.enum(argumentKinds) })),
  /** The side of which each claim speaks, or both. */
  claims: z.record(id, z.enum([...sides, 'both'])),
  /** The old addresses that were answered: aliases and tombstones. */
  former: z.array(ownAddress),
  /** How many addresses were registered, and the SHA-256 of their lines, so that none of them is taken away. */
  registry: z.strictObject({ lines: z.int(), digest: z.string() }),
});

export type Publication = z.infer<typeof publication>;
export type PublishedCriterion = Publication['criteria'][string];
export type PublishedAnswer = z.infer<typeof answer>;
