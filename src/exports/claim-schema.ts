import { z } from 'astro/zod';
import { review } from '../schemas/claim.ts';
import { idPattern } from '../schemas/primitives.ts';

// What every part of the data has in common: ids, addresses, dates, and what can be checked.

export const id = z.string().regex(idPattern).describe('Stable for ever, unique among its kind.');
export const address = z
  .string()
  .describe('Where it stands on the site: a whole address where the site knows its own, else from its root.');
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .describe('A year, a month or a day.');

export const citations = z
  .array(
    z.strictObject({
      source: id,
      at: z.string().nullable().describe('The place in the source: a fragment or words.'),
      document: z.url().describe('The document, with the place in it when that is a fragment.'),
    }),
  )
  .min(1);
export const checked = day.describe('When its writer last opened the sources.');
export const reviewed = z
  .strictObject({ ...review.shape, date: day, passage: z.string() })
  .nullable()
  .describe('The second reading, by someone else.');

export const claimData = z.strictObject({
  id,
  address,
  statement: z.string(),
  citations,
  holdsFor: z.string().describe('The product and version, or the period, that it speaks of.'),
  checked,
  reviewed,
});
