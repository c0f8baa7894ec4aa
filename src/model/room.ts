import { argumentKinds, type AuthoredArguments } from '../schemas/argument.ts';
import type { AuthoredCriterion } from '../schemas/criterion.ts';
import type { Side } from '../schemas/sides.ts';
import { countWords } from './text.ts';

/** A criterion with the words of its explanation on each side. */
export interface ExplainedCriterion {
  data: AuthoredCriterion;
  words: Record<Side, number>;
}

/** The words that a side gets: statements, reasons and explanations of all answers and arguments. */
export function toRoom(
  criteria: Iterable<ExplainedCriterion>,
  lists: readonly AuthoredArguments[],
  side: Side,
): number {
  const answers = [...criteria].map(({ data, words }) => {
    const answer = data.answers[side];
    const texts = [...answer.claims.map(({ statement }) => statement), 'because' in answer ? answer.because : ''];
    return words[side] + countWords(texts.join(' '));
  });
  const argued = lists
    .flatMap((list) => argumentKinds.flatMap((kind) => list[kind]))
    .map(({ statement, reason }) => countWords(`${statement} ${reason}`));
  return [...answers, ...argued].reduce((sum, count) => sum + count, 0);
}
