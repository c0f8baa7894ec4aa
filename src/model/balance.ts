import { mapSides, type Side } from '../schemas/sides.ts';
import type { Group } from './comparison.ts';
import type { Criterion } from './criterion.ts';

/** The criteria of a group by the side that they lean to, clear ones first. */
export type Balance = Record<Side | 'neither', Criterion[]>;

/** Hangs the criteria of a group on the gutter. What leans nowhere, facts too, stands on it. */
export function toBalance({ criteria }: Group): Balance {
  const lean = (wanted: Side | 'neither') => criteria.filter(({ leaning }) => (leaning?.side ?? 'neither') === wanted);
  const clearFirst = (a: Criterion, b: Criterion) =>
    Number(b.leaning?.strength === 'clear') - Number(a.leaning?.strength === 'clear');
  return { ...mapSides((side) => lean(side).sort(clearFirst)), neither: lean('neither') };
}
