import { z } from 'astro/zod';
import { claim } from './claim.ts';
import { id, text } from './primitives.ts';

const fact = z.strictObject({
  /** The fact in a few words. */
  value: text(60, 'the home page shows it in half a phone'),
  /** The claim of the same file that carries it. */
  claim: id,
});

/** One of the two compared technologies. */
export const technology = z.strictObject({
  /** As the project writes itself. */
  name: text(20, 'it heads a column'),
  /** What it is: the words after "is". */
  tagline: text(40, 'it stands under the name'),
  /** What the name stands for in this comparison. */
  standsFor: text(280, 'readers see it before they compare'),
  /** Facts at a glance, the same for both. */
  facts: z.strictObject({
    what: fact,
    language: fact,
    firstRelease: fact,
    licence: fact,
    governance: fact,
    currentRelease: fact,
    supportedUntil: fact,
  }),
  claims: z.array(claim).min(1, 'Give at least one claim.'),
});

export type AuthoredTechnology = z.infer<typeof technology>;
