import { z } from 'astro/zod';
import { aliases, day, id, isNewestFirst, isUnique, perSide, text } from './primitives.ts';

/** The content as it was published on a day. */
const edition = z.strictObject({
  date: day,
  /** What it brought. */
  what: text(300, 'one or two sentences tell readers of the feed whether to look'),
});

/** The table of contents: the editions, the groups, and the order of the criteria in them. */
export const comparison = z.strictObject({
  /** Every edition, the newest first. No date in the content may be later than the newest. */
  editions: z
    .array(edition)
    .min(1, 'Name at least one edition: its date is that of the content.')
    .refine(isNewestFirst, 'Put the newest edition first.')
    .refine((list) => isUnique(list.map(({ date }) => date)), 'Two editions have the same date: keep one.'),
  groups: z
    .array(
      z.strictObject({
        id,
        aliases,
        /** The caption of the group's table. */
        name: text(40, 'it is a caption'),
        /** Ids of criteria; each criterion stands in exactly one group. */
        criteria: z.array(id).min(1, 'Name at least one criterion, or leave the group out.'),
      }),
    )
    .min(1, 'Name at least one group.'),
});

/** What the home page says first. The build refuses a line that its criteria do not bear out. */
export const verdict = z.strictObject({
  /** What is compared, said before anything else. */
  preface: text(200, 'readers take it in before they compare'),
  /** The sentence over each side's lines. */
  headlines: perSide(text(60, 'it is a heading over half a page')),
  lines: z
    .array(
      z.strictObject({
        /** Whom the line recommends. */
        side: z.enum(['nodejs', 'django', 'both']),
        text: text(90, 'readers take it in at a glance'),
        /** The rows that prove it. */
        criteria: z
          .array(id)
          .min(1, 'Name the criteria that prove the line.')
          .refine(isUnique, 'A criterion is named twice: keep one.'),
      }),
    )
    .min(1, 'Write at least one line.')
    .max(6, 'Write at most six lines: the answer must be read at a glance.'),
});

export type AuthoredEdition = z.infer<typeof edition>;
export type AuthoredComparison = z.infer<typeof comparison>;
export type AuthoredVerdict = z.infer<typeof verdict>;
