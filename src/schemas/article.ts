import { z } from 'astro/zod';
import { aliases, id, isUnique, text } from './primitives.ts';

/** What became of an assertion of the article. */
export const articleOutcomes = ['kept', 'made precise', 'corrected'] as const;

/** What the article that this comparison began with asserts, in the order of its text. */
export const article = z.strictObject({
  assertions: z
    .array(
      z.strictObject({
        id,
        aliases,
        /** What the article says, in our own words. */
        says: text(160, 'it is one assertion'),
        outcome: z.enum(articleOutcomes),
        /** What holds instead, or that it holds. */
        answer: text(320, 'the rows and sections give the rest'),
        /** Where this site says so: addresses of rows, arguments or sections, as `/compare/orm/` or `/django/#history`. */
        targets: z
          .array(text(100, 'it is an address'))
          .min(1, 'Link the assertion to the row, argument or section that says so.')
          .refine(isUnique, 'A place is named twice: keep one.'),
      }),
    )
    .min(1, 'Give at least one assertion.'),
});

export type AuthoredArticle = z.infer<typeof article>;
