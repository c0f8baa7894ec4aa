import { z } from 'astro/zod';
import { aliases, day, id, isUnique, text } from './primitives.ts';

/** How a second reader, not the writer, opened the sources of a claim again. */
export const review = z.strictObject({
  /** The day of the second reading. */
  date: day,
  /** What was opened: the document itself, a stored copy of it, or nothing. */
  method: z.enum(['primary-document', 'stored-copy', 'not-opened']),
  /** Whether the claim stood or had to change. */
  outcome: z.enum(['kept', 'changed']),
  /** The place that carries the claim: a section, a line of a changelog. */
  passage: text(160, 'it names a place, it does not quote the source'),
});

/** Where a claim can be checked. */
export const citation = z.strictObject({
  /** The id of a file in `content/sources/`. */
  source: id,
  /** The place in the source: a fragment that begins with `#`, or words as `section Throttling`. */
  at: text(100, 'it names a place, it does not quote the source')
    .refine(
      (value) => !value.startsWith('#') || /^#[^\s#"'<>]+$/.test(value),
      'A fragment is one word after #, as #streams; or say the place in words.',
    )
    .optional(),
});

/** The places where a reader can check what is said, at least one. */
export const citations = z
  .array(citation)
  .min(1, 'Cite at least one source.')
  .refine(
    (list) => isUnique(list.map(({ source, at = '' }) => `${source} ${at}`)),
    'The same place is cited twice: keep one.',
  );

/** The smallest thing that can be true or false. */
export const claim = z.strictObject({
  /** Unique over the whole site, for ever. */
  id,
  aliases,
  /** The claim itself, one or two sentences. */
  statement: text(240, 'a longer statement is two claims'),
  citations,
  /** The product and version, or the period, that it speaks of, as `Django 6.1`. */
  holdsFor: text(50, 'the evidence list shows it on one line').refine(
    (value) => /(?<!\d)(19|20)\d{2}(?!\d)|\p{L}\S* v?\d/u.test(value),
    'Name the product with its version, as Django 6.1, or a year, as 2025.',
  ),
  /** The day on which its writer last opened the sources. */
  checked: day,
  /** The second reading, where there was one. */
  reviewed: review.optional(),
});

export type Claim = z.infer<typeof claim>;
export type Citation = z.infer<typeof citation>;
