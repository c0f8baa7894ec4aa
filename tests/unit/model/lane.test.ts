import { expect, test } from '@playwright/test';
import { toComparison } from '../../../src/model/comparison.ts';
import { toLanes } from '../../../src/model/lane.ts';
import type { AuthoredCriterion, Fit } from '../../../src/schemas/criterion.ts';
import { fact, toQuality } from '../authored-content.ts';
import { withRows } from '../small-content.ts';

const row = (nodejs: Fit, django: Fit) => toQuality({ nodejs, django });
const rows: Record<string, AuthoredCriterion> = {
  ...{ a: row(3, 3), b: row(3, 2), c: row(1, 3), d: row(3, 1), e: row(3, 2), f: fact, g: row('not established', 3) },
};

/** The lanes of a group of these rows: what they have in common, and their ids. */
function hang(ids: string[]) {
  const { groups } = toComparison(withRows(rows, ids));
  const names = { nodejs: 'Node', django: 'Django' };
  return groups
    .flatMap((group) => toLanes(group, names))
    .map(({ label, criteria }) => [label, criteria.map(({ id }) => id)]);
}

test('each row stands in the lane of its side and its strength, and all others on the line', () => {
  expect(hang(Object.keys(rows))).toEqual([
    ['Node, clearly', ['d']],
    ['Node, slightly', ['b', 'e']],
    ['Django, clearly', ['c']],
    ['for neither side', ['a', 'f', 'g']],
  ]);
});

test('a lane without rows is left out', () => {
  expect(hang(['c'])).toEqual([['Django, clearly', ['c']]]);
});
