import { sides, type Side } from '../schemas/sides.ts';
import { toBalance } from './balance.ts';
import type { Group } from './comparison.ts';
import type { Criterion } from './criterion.ts';
import { renderLeaning, type Leaning } from './leaning.ts';

/** The criteria of a group that speak for the same side as clearly; a lane of those that speak for neither has no strength. */
export interface Lane extends Pick<Leaning, 'side'> {
  strength: 'clear' | 'slight' | undefined;
  /** What they have in common, as "Django, clearly". */
  label: string;
  criteria: Criterion[];
}

/** The lanes of a group beside the line, the outer one of a side first, then that on the line; none is empty. */
export function toLanes(group: Group, names: Record<Side, string>): Lane[] {
  const balance = toBalance(group);
  const beside = sides.flatMap((side) =>
    (['clear', 'slight'] as const).map((strength) => ({
      ...{ side, strength, label: renderLeaning({ side, strength }, names) },
      criteria: balance[side].filter(({ leaning }) => leaning?.strength === strength),
    })),
  );
  const onLine: Lane = { side: 'neither', strength: undefined, label: 'for neither side', criteria: balance.neither };
  return [...beside, onLine].filter(({ criteria }) => criteria.length > 0);
}
