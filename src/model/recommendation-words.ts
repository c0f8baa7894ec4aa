// Also in the browser of a reader, so it is small and imports nothing but types.
import type { Level } from '../schemas/choices.ts';
import type { Side } from '../schemas/primitives.ts';
import type { Flip, Step } from './flip.ts';
import type { Choices, Outcome, Reason, Recommendation } from './recommendation.ts';

type Names = Record<Side, string>;

/** A level as the page calls it. */
export const levelNames = { must: 'must', matters: 'matters', nice: 'nice to have' } as const satisfies Record<
  Level,
  string
>;

const toOther = (side: Side): Side => (side === 'nodejs' ? 'django' : 'nodejs');

/** An outcome in a few words, as "Django, clearly". */
export function renderOutcome({ choice, strength }: Pick<Outcome, 'choice' | 'strength'>, names: Names): string {
  if (choice === 'both') return 'Use both';
  if (choice === 'neither') return 'Neither of the two';
  if (choice === 'open') return 'Open';
  return `${names[choice]}, ${strength === 'clear' ? 'clearly' : 'slightly'}`;
}

/** What an outcome means, in one sentence: to a reader, or in a text of the team's own. */
export function renderMeaning(
  { choice, missed, points }: Pick<Recommendation, 'choice' | 'missed' | 'points'>,
  names: Names,
  who: 'you' | 'we' = 'you',
): string {
  if (choice === 'both') return `Each lacks something that ${who} must have and that the other has.`;
  if (choice === 'neither') return `Both miss something that ${who} must have.`;
  if (choice === 'open') {
    return points.nodejs + points.django > 0
      ? `What ${who} ask speaks as much for one as for the other.`
      : `Nothing that ${who} ask makes a difference between them.`;
  }
  const other = names[toOther(choice)];
  if (missed[choice].length > 0) return `It misses less of what ${who} must have than ${other}.`;
  if (missed[toOther(choice)].length > 0) return `It misses nothing that ${who} must have; ${other} does.`;
  return `What ${who} ask speaks for it more than for ${other}.`;
}

/** What a need contributes, as "matters, weighs 4". */
export function renderWeight({ level, effect, points, side }: Omit<Reason, 'id'>, names: Names): string {
  const other = names[toOther(side)];
  if (effect === 'missed') return `must, which ${other} misses`;
  if (effect === 'at a price') return `must, which ${other} meets at a price only: weighs ${String(points)}`;
  return `${levelNames[level]}, weighs ${String(points)}`;
}

/** The head start of a side, as "What you know and run already (weighs 10)"; empty without one. */
export function renderHeadStart({ team, runs }: Choices, side: Side, points: number): string {
  if (points === 0) return '';
  const knows = team === (side === 'nodejs' ? 'javascript' : 'python');
  const cause = knows ? (runs === side ? 'know and run already' : 'know') : 'run already';
  return `What you ${cause} (weighs ${String(points)})`;
}

/** What would change the recommendation, as "If “A” were left out, the answer would be: Open." */
export function renderFlip(flip: Flip | undefined, getName: (id: string) => string, names: Names): string {
  if (!flip) return 'No change of two needs changes this.';
  const steps = flip.steps.map((step) => `“${getName(step.id)}” ${renderLevel(step)}`);
  return `If ${steps.join(' and ')}, the answer would be: ${renderOutcome(flip, names)}.`;
}

const renderLevel = ({ to }: Step) =>
  to === undefined
    ? 'were left out'
    : to === 'matters'
      ? 'mattered'
      : `were ${to === 'must' ? 'a must' : 'nice to have'}`;

/** How well a side serves a need, in the words of the gate and of the fit. */
export const renderService = (fit: number): string =>
  `${['Misses it', 'Meets it at a price', 'Meets it', 'Meets it'][fit] ?? ''} (${String(fit)} of 3)`;
