import { z } from 'astro/zod';
import { aliases, id, isUnique, text } from './primitives.ts';

/** A requirement in the reader's words, and the rows that decide it. */
const need = z.strictObject({
  /** Its anchor on the page and its name in the address of a reader's choices, for ever. */
  id,
  aliases,
  /** What a team says of itself. */
  name: text(70, 'it heads a row of the list'),
  /** The rows that decide it. The weakest one counts: name those that decide, not all that are related. */
  criteria: z
    .array(id)
    .min(1, 'Name the rows that decide this need.')
    .max(4, 'Name at most 4 rows: the weakest counts, so that further ones hide what decides.')
    .refine(isUnique, 'A row is named twice: keep one.'),
});

/** The needs that a team can choose from, in groups, in the order in which the page asks. */
export const needs = z.strictObject({
  groups: z
    .array(
      z.strictObject({
        id,
        name: text(40, 'it heads a part of the list'),
        needs: z.array(need).min(1, 'Give at least one need.'),
      }),
    )
    .min(1, 'Give at least one group of needs.'),
});

export type AuthoredNeeds = z.infer<typeof needs>;
