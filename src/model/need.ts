import type { AuthoredCriterion, Fit } from '../schemas/criterion.ts';
import type { AuthoredNeeds } from '../schemas/needs.ts';
import { mapSides, sides, type Side } from '../schemas/sides.ts';
import type { Criterion } from './criterion.ts';
import { renderLeaning, toLeaning, type Leaning } from './leaning.ts';
import { needAddress } from './links.ts';
import type { JudgedNeed } from './recommendation.ts';

/** A requirement, with the rows that decide it and what follows from them. */
export interface Need extends JudgedNeed {
  name: string;
  /** Its row in the list of needs. */
  address: string;
  criteria: Criterion[];
  /** The row that decides for each side; undefined when none is established. */
  deciding: Record<Side, Criterion> | undefined;
  leaning: Leaning & { text: string };
}

export interface NeedGroup {
  id: string;
  name: string;
  needs: Need[];
}

/** The needs with the rows that decide them. `getCriterion` throws for an unknown id. */
export function toNeedGroups(
  { groups }: AuthoredNeeds,
  getCriterion: (id: string) => Criterion,
  names: Record<Side, string>,
): NeedGroup[] {
  return groups.map(({ id, name, needs }) => ({
    ...{ id, name },
    needs: needs.map((need) => {
      const criteria = need.criteria.map(getCriterion);
      const weakest = findWeakest(criteria, ({ answers }) => mapSides((side) => answers[side].fit));
      const leaning = toLeaning(weakest?.fits ?? { nodejs: 'not established', django: 'not established' });
      return {
        ...{ id: need.id, name: need.name, address: needAddress(need.id), criteria },
        ...{ fits: weakest?.fits, deciding: weakest?.rows },
        leaning: { ...leaning, text: renderLeaning(leaning, names) },
      };
    }),
  }));
}

/**
 * The fits of a need: on each side that of its weakest row, of several as weak the first. A row that is not established on
 * one side counts for neither; undefined when none is left.
 */
export function findWeakest<Row>(
  rows: readonly Row[],
  toFits: (row: Row) => Record<Side, Fit | undefined>,
): { fits: Record<Side, 0 | 1 | 2 | 3>; rows: Record<Side, Row> } | undefined {
  const established = rows.flatMap((row) => {
    const { nodejs, django } = toFits(row);
    const isKnown = typeof nodejs === 'number' && typeof django === 'number';
    return isKnown ? [{ row, fits: { nodejs, django } }] : [];
  });
  const [first, ...others] = established;
  if (!first) return undefined;
  const weakest = mapSides((side) =>
    others.reduce((least, each) => (each.fits[side] < least.fits[side] ? each : least), first),
  );
  return { fits: mapSides((side) => weakest[side].fits[side]), rows: mapSides((side) => weakest[side].row) };
}

/** The fits of an authored criterion; a fact has none. */
export const getFits = (criterion: AuthoredCriterion): Record<Side, Fit | undefined> =>
  mapSides((side) => (criterion.kind === 'fact' ? undefined : criterion.answers[side].fit));

/** All needs in their order. */
export const getNeeds = (groups: readonly NeedGroup[]): Need[] => groups.flatMap(({ needs }) => needs);

/** How many needs lean to each side, and to neither. */
export function countLeanings(needs: readonly Need[]): Record<Side | 'even' | 'not established', number> {
  const count = (isCounted: (need: Need) => boolean) => needs.filter(isCounted).length;
  const [nodejs = 0, django = 0] = sides.map((side) => count(({ leaning }) => leaning.side === side));
  const notEstablished = count(({ fits }) => fits === undefined);
  return { nodejs, django, even: needs.length - nodejs - django - notEstablished, 'not established': notEstablished };
}
