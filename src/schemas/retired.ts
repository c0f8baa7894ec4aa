import { z } from 'astro/zod';
import { day, isUnique, ownAddress, text } from './primitives.ts';

/** What stands at an address whose entry is gone: a page of its own, or a line at the foot of the page that it stood on. */
const tombstone = z.strictObject({
  /** The address that it had; one of a page stands for every place on it, and for its row. */
  address: ownAddress,
  /** What it was called. */
  was: text(90, 'it heads a page'),
  /** The day on which it went. */
  date: day,
  /** Why it went. */
  reason: text(240, 'one or two sentences'),
  /** The addresses that say now what it said, perhaps none; two where it was split. */
  successors: z.array(ownAddress).refine(isUnique, 'A successor is named twice: keep one.'),
});

/** All that was taken away, so that the links to it keep an answer. Nothing is ever taken from this list. */
export const retired = z.strictObject({ tombstones: z.array(tombstone) });

export type Tombstone = z.infer<typeof tombstone>;
export type AuthoredRetired = z.infer<typeof retired>;
