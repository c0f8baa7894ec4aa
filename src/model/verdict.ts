import type { AuthoredVerdict } from '../schemas/comparison.ts';
import { mapSides, type Side } from '../schemas/sides.ts';
import type { Criterion } from './criterion.ts';

/** A line of the home page with the rows that prove it. */
export interface VerdictLine {
  text: string;
  criteria: Criterion[];
}

/** The answer first: what is compared, then when to take which. */
export interface Verdict {
  preface: string;
  headlines: Record<Side, string>;
  lines: Record<Side | 'both', VerdictLine[]>;
}

/** The verdict with its rows looked up; `getCriterion` throws for an unknown id. */
export function toVerdict(
  { preface, headlines, lines }: AuthoredVerdict,
  getCriterion: (id: string) => Criterion,
): Verdict {
  const linesOf = (wanted: Side | 'both') =>
    lines
      .filter(({ side }) => side === wanted)
      .map(({ text, criteria }) => ({ text, criteria: criteria.map(getCriterion) }));
  return { preface, headlines, lines: { ...mapSides(linesOf), both: linesOf('both') } };
}
