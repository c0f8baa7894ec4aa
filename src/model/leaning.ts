import type { AuthoredCriterion, Fit } from '../schemas/criterion.ts';
import type { Side } from '../schemas/sides.ts';

/** The side that a criterion speaks for, and how clearly. */
export type Leaning =
  { side: Side; strength: 'clear' | 'slight' } | { side: 'neither'; strength: 'even' | 'not established' };

/**
 * The leaning of two fits: a difference of 2 or 3 is clear, 1 slight, 0 even.
 * A fit that is not established leans nowhere.
 */
export function toLeaning(fits: Record<Side, Fit>): Leaning {
  const { nodejs, django } = fits;
  if (nodejs === 'not established' || django === 'not established') {
    return { side: 'neither', strength: 'not established' };
  }
  const difference = nodejs - django;
  if (difference === 0) return { side: 'neither', strength: 'even' };
  return {
    side: difference > 0 ? 'nodejs' : 'django',
    strength: Math.abs(difference) > 1 ? 'clear' : 'slight',
  };
}

/** The leaning of a criterion; a fact has none. */
export function findLeaning(criterion: AuthoredCriterion): Leaning | undefined {
  if (criterion.kind === 'fact') return undefined;
  return toLeaning({ nodejs: criterion.answers.nodejs.fit, django: criterion.answers.django.fit });
}

/** The leaning in words, as "Django, clearly". */
export function renderLeaning(leaning: Leaning, names: Record<Side, string>): string {
  if (leaning.side === 'neither') return leaning.strength;
  return `${names[leaning.side]}, ${leaning.strength === 'clear' ? 'clearly' : 'slightly'}`;
}

/** Whether the leaning bears out a line of the verdict: its side, or for both any side at all. */
export function supports(leaning: Leaning | undefined, side: Side | 'both'): boolean {
  if (leaning === undefined || leaning.side === 'neither') return false;
  return side === 'both' || leaning.side === side;
}
