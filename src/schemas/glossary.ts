import { z } from 'astro/zod';
import { citations, review } from './claim.ts';
import { aliases, day, id, text } from './primitives.ts';

const word = text(50, 'it heads an entry');

/** A word that prose uses and that not every reader knows. */
const term = z.strictObject({
  /** Its anchor on the page of the glossary, for ever. */
  id,
  aliases,
  /** The word itself, as it stands in a sentence; it is nobody else's name or synonym. */
  name: word,
  /** Other words for the same, as abbreviations. */
  synonyms: z.array(word).min(1, 'Name a synonym, or leave the field out.').optional(),
  /** What it means in this comparison. */
  meaning: text(260, 'one or two sentences explain a word, the rows give the rest'),
  citations,
  /** The day on which its writer last opened the sources. */
  checked: day,
  /** The second reading, where there was one. */
  reviewed: review.optional(),
});

/** The words that prose explains by a link, in the order of their names. */
export const glossary = z.strictObject({ terms: z.array(term) });

export type AuthoredGlossary = z.infer<typeof glossary>;
