import { z } from 'astro/zod';
import { levels, recommendations, stacks, teams } from './choices.ts';
import { aliases, always, id, isUnique, text } from './primitives.ts';

/** The needs of one level. */
const ids = z.array(id).refine(isUnique, 'A need is named twice: keep one.');

/** What the rule says to the choices of an example; only a side is recommended clearly or slightly. */
const result = z
  .strictObject({ choice: z.enum(recommendations), strength: z.enum(['clear', 'slight']).optional() })
  .refine(({ choice, strength }) => (choice === 'nodejs' || choice === 'django') === (strength !== undefined), {
    path: ['strength'],
    error: 'A side, and nothing else, is recommended clear or slight.',
    when: always,
  });

/** A team and what it builds, with the recommendation that the rule gives it. */
const example = z.strictObject({
  /** Its anchor on the page, for ever. */
  id,
  aliases,
  name: text(50, 'it heads the example'),
  /** Who they are, and what they build. */
  situation: text(240, 'two sentences are enough to recognise oneself'),
  team: z.enum(teams),
  runs: z.enum(stacks),
  ...({ must: ids, matters: ids, nice: ids } satisfies Record<(typeof levels)[number], unknown>),
  result,
  /** What an experienced engineer says to this result. */
  opinion: text(280, 'two sentences judge the result'),
});

/** The worked examples, in their order on the page. */
export const examples = z.strictObject({ examples: z.array(example).min(1, 'Give at least one example.') });

export type AuthoredExamples = z.infer<typeof examples>;
