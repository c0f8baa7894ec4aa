import { z } from 'astro/zod';
import { claim } from './claim.ts';
import { aliases, headings, id, isUnique, perSide, text } from './primitives.ts';
import { sides } from './sides.ts';

/** A place in the picture. */
const station = z.strictObject({
  /** Its name in the picture. */
  name: text(24, 'it stands in a third of a phone'),
  /** What happens there. */
  does: text(170, 'it stands in a list beside the picture'),
  /** The claim of the same file that carries it. */
  claim: id,
});

/** Something that two applications share: what each does, and what lies between them. */
const exchange = z.strictObject({
  /** What is shared, as `Sessions`. */
  name: text(16, 'it stands on the line between the two'),
  ...perSide(station).shape,
  both: station,
  /** To whom it goes: to one side, or to both. */
  to: z.enum([...sides, 'both']),
});

/** A page of prose. */
export const page = z.strictObject({
  title: text(60, 'search results and tabs show about as much'),
  /** What the page answers; search results print it. */
  description: text(160, 'search results show about as much'),
  /** A page about the technologies cites a claim in every paragraph; one about this site need not. */
  subject: z.enum(['technologies', 'this site']),
  /** What the two share when both are used; the page draws it. */
  exchanges: z
    .array(exchange)
    .min(1, 'Name at least one thing that they share.')
    .refine((list) => isUnique(list.map(({ name }) => name)), 'Two of them have the same name: keep one.')
    .optional(),
  /** What the page says beyond the claims of rows and technologies. */
  claims: z.array(claim).min(1, 'Give at least one claim, or leave the field out.').optional(),
  aliases,
  headings,
});

export type AuthoredPage = z.infer<typeof page>;
export type AuthoredExchange = z.infer<typeof exchange>;
