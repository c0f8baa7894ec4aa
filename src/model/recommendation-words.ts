// Also in the browser of a reader, so it is small and imports nothing but the rule.
import type { Level } from '../schemas/choices.ts';
import { type Side, toOther } from '../schemas/sides.ts';
import type { Flip, Step } from './flip.ts';
import { languages } from './recommendation.ts';
import type { Choices, Outcome, Reason, Recommendation } from './recommendation.ts';

type Names = Record<Side, string>;

/** A level as the page calls it. */
export const levelNames = { must: 'must', matters: 'matters', nice: 'nice to have' } as const satisfies Record<
  Level,
  string
>;

/** An outcome in a few words, as "Django, clearly". */
export function renderOutcome({ choice, strength }: Pick<Outcome, 'choice' | 'strength'>, names: Names): string {
  const words = { ...names, both: 'Use both', neither: 'Neither of the two', open: 'Open' }[choice];
  return strength ? `${words}, ${strength === 'clear' ? 'clearly' : 'slightly'}` : words;
}

/** What an outcome means, in one sentence. */
export function renderMeaning({ choice, missed, points }: Recommendation, names: Names): string {
  if (choice === 'both') return 'Each falls short of a must that the other meets.';
  if (choice === 'neither') return 'Both miss the same must.';
  if (choice === 'open') {
    const lead = points.nodejs - points.django;
    if (lead !== 0)
      return `A little more speaks for ${names[lead > 0 ? 'nodejs' : 'django']}, too little to recommend it.`;
    return points.nodejs > 0 ? 'As much speaks for either.' : 'Nothing known makes a difference.';
  }
  const other = toOther(choice);
  if (missed[choice].length > 0) return `It misses fewer musts than ${names[other]}.`;
  if (missed[other].length > 0) return `It misses no must; ${names[other]} does.`;
  return `More speaks for it than for ${names[other]}.`;
}

/** What a need contributes, as "matters, weighs 4". */
export function renderWeight({ level, effect, points, side }: Omit<Reason, 'id'>, names: Names): string {
  const other = names[toOther(side)];
  const gate = {
    missed: `, which ${other} misses`,
    'at a price': `, which ${other} meets at a price only`,
    weighs: '',
  };
  return `${levelNames[level]}${gate[effect]}${points > 0 ? `, weighs ${String(points)}` : ''}`;
}

/** The head start of a side, as "What you know and run already (weighs 10)"; empty without one. */
export function renderHeadStart({ team, runs }: Choices, side: Side, points: number): string {
  if (points === 0) return '';
  const cause = [...(team === languages[side] ? ['know'] : []), ...(runs === side ? ['run already'] : [])];
  return `What you ${cause.join(' and ')} (weighs ${String(points)})`;
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
      : `were ${to === 'must' ? 'a must' : levelNames.nice}`;

/** How well a side serves a need, in the words of the gate and of the fit. */
export const renderService = (fit: number): string =>
  `${['Misses it', 'Meets it at a price', 'Meets it', 'Meets it'][fit] ?? ''} (${String(fit)} of 3)`;
