import { expect, test } from '@playwright/test';
import { toBox } from '../../../src/model/box.ts';
import { toComparison } from '../../../src/model/comparison.ts';
import type { AuthoredCriterion, Provision } from '../../../src/schemas/criterion.ts';
import { fact, toQuality } from '../authored-content.ts';
import { withRows } from '../small-content.ts';

/** A capability that each side provides in some way. */
function toCapability(nodejs: Provision, django: Provision): AuthoredCriterion {
  const { answers } = toQuality({ nodejs: 3, django: 3 });
  const toAnswer = (side: 'nodejs' | 'django', provision: Provision) => ({
    ...{ fit: 3 as const, because: 'One reason.', claims: answers[side].claims },
    ...{ provision, ...(provision === 'own code' || provision === 'none' ? {} : { by: `the ${provision}` }) },
  });
  return {
    ...{ kind: 'capability', name: `${nodejs}, ${django}`, question: 'Is it there?' },
    answers: { nodejs: toAnswer('nodejs', nodejs), django: toAnswer('django', django) },
  };
}

/** The box of a comparison with these rows. */
function open(...rows: AuthoredCriterion[]) {
  const { criteria } = toComparison(
    withRows(Object.fromEntries(rows.map((row, index) => [`row-${String(index)}`, row]))),
  );
  return toBox(criteria.values(), { nodejs: 'Node', django: 'Django' });
}

const box = open(
  toCapability('package', 'built in'),
  toCapability('package', 'official add-on'),
  toCapability('built in', 'built in'),
  toCapability('own code', 'none'),
  fact,
  toCapability('built in', 'own code'),
);

test('a capability stands where it is built in: on both sides, on one, on neither', () => {
  expect(box.shelves.map(({ id, title, capabilities }) => [id, title, capabilities.map(({ name }) => name)])).toEqual([
    ['built-in-to-both', 'Built in on both sides', ['built in, built in']],
    ['only-nodejs', 'Built in to Node only', ['built in, own code']],
    ['only-django', 'Built in to Django only', ['package, built in']],
    ['built-in-to-neither', 'Built in on neither side', ['package, official add-on', 'own code, none']],
  ]);
});

test('a shelf on which nothing stands is still there, for its address has been published', () => {
  expect(open(toCapability('none', 'none')).shelves.map(({ capabilities }) => capabilities.length)).toEqual([
    0, 0, 0, 1,
  ]);
});

test('each side’s capabilities are counted by where they come from, the nearest first', () => {
  expect(box.counts).toEqual({
    nodejs: 'Of 5 capabilities, Node has 2 built in, 2 as packages and 1 as own code.',
    django: 'Of 5 capabilities, Django has 2 built in, 1 as an official add-on, 1 as own code and 1 not at all.',
  });
});

test('a capability leads to its row and says who provides it', () => {
  expect(box.shelves[2]?.capabilities[0]).toEqual({
    address: '/compare/row-0/',
    name: 'package, built in',
    supplies: {
      nodejs: { provision: 'package', by: 'the package' },
      django: { provision: 'built in', by: 'the built in' },
    },
  });
});
