import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { recommend, type Choices, type JudgedNeed, type Recommendation } from '../../../src/model/recommendation.ts';
import type { Level } from '../../../src/schemas/choices.ts';
import { mapSides, sides, type Side } from '../../../src/schemas/sides.ts';
import { anyLevel, fits, situations } from './random-needs.ts';

/** Needs given as `level: [fit of Node.js, fit of Django]`, and the recommendation for them. */
function recommendTo(list: readonly (readonly [Level, number, number])[], rest: Partial<Choices> = {}): Recommendation {
  const needs = list.map(([, nodejs, django], index): JudgedNeed => ({
    id: `n${String(index)}`,
    fits: { nodejs, django },
  }));
  return recommend(needs, { levels: new Map(list.map(([level], index) => [`n${String(index)}`, level])), ...rest });
}

const toAnswer = ({ choice, strength }: Recommendation) => [choice, strength].filter(Boolean).join(' ');

const cases: [what: string, list: [Level, number, number][], rest: Partial<Choices>, answer: string][] = [
  ['nothing is chosen', [], {}, 'open'],
  ['one side misses a must', [['must', 0, 1]], {}, 'django clear'],
  [
    'one side misses a must, and everything else speaks for it',
    [['must', 0, 2], ...Array<[Level, number, number]>(9).fill(['matters', 3, 0])],
    { team: 'javascript' },
    'django clear',
  ],
  [
    'each misses a must that the other meets',
    [
      ['must', 0, 2],
      ['must', 1, 0],
    ],
    {},
    'both',
  ],
  [
    'each misses one, and one of them another',
    [
      ['must', 0, 2],
      ['must', 1, 0],
      ['must', 3, 0],
    ],
    {},
    'both',
  ],
  [
    'both miss the same must',
    [
      ['must', 0, 0],
      ['matters', 3, 0],
    ],
    { team: 'javascript' },
    'neither',
  ],
  [
    'both miss a must, and one of them another',
    [
      ['must', 0, 0],
      ['must', 0, 3],
    ],
    {},
    'django slight',
  ],
  ['a must is met by both, by one better', [['must', 2, 3]], {}, 'open'],
  ['a must is met at a price by one side', [['must', 1, 3]], {}, 'django slight'],
  ['a must is met at a price by both', [['must', 1, 1]], {}, 'open'],
  [
    'each meets a must at a price',
    [
      ['must', 1, 3],
      ['must', 3, 1],
    ],
    {},
    'open',
  ],
  [
    'each meets a must at a price, and the team runs both',
    [
      ['must', 1, 3],
      ['must', 3, 1],
    ],
    { runs: 'both' },
    'both',
  ],
  ['one step of what matters', [['matters', 3, 2]], {}, 'nodejs slight'],
  ['three steps of what matters', [['matters', 3, 0]], {}, 'nodejs slight'],
  [
    'three steps of what matters, twice',
    [
      ['matters', 3, 0],
      ['matters', 3, 0],
    ],
    {},
    'nodejs clear',
  ],
  [
    'the lead is one short of 8',
    [
      ['matters', 3, 0],
      ['nice', 3, 2],
    ],
    {},
    'nodejs slight',
  ],
  [
    'the lead is 8',
    [
      ['matters', 3, 0],
      ['matters', 3, 2],
    ],
    {},
    'nodejs clear',
  ],
  [
    'the lead is 8 and just half of all points',
    [
      ['matters', 3, 0],
      ['matters', 3, 0],
      ['matters', 1, 3],
    ],
    {},
    'nodejs clear',
  ],
  [
    'the lead is 9 and a little less than half of all points',
    [
      ...Array<[Level, number, number]>(2).fill(['matters', 3, 0]),
      ['matters', 3, 2],
      ['matters', 1, 3],
      ['nice', 2, 3],
    ],
    {},
    'nodejs slight',
  ],
  ['one step of what is nice', [['nice', 3, 2]], {}, 'open'],
  [
    'two steps of what is nice',
    [
      ['nice', 3, 2],
      ['nice', 3, 2],
    ],
    {},
    'nodejs slight',
  ],
  [
    'a great lead that is less than half of all points',
    [
      ...Array<[Level, number, number]>(5).fill(['matters', 3, 0]),
      ...Array<[Level, number, number]>(3).fill(['matters', 0, 2]),
      ['matters', 0, 3],
    ],
    {},
    'nodejs slight',
  ],
  ['the team knows one language only', [], { team: 'python' }, 'django slight'],
  ['the team knows one language only, and runs it', [], { team: 'python', runs: 'django' }, 'django clear'],
  ['the team knows both', [], { team: 'both' }, 'open'],
  ['one of them runs already', [], { runs: 'nodejs' }, 'nodejs slight'],
  ['what the team knows speaks against what it runs', [], { team: 'python', runs: 'nodejs' }, 'django slight'],
];

for (const [what, list, rest, answer] of cases) {
  test(`when ${what}, the answer is ${answer}`, () => {
    expect(toAnswer(recommendTo(list, rest))).toBe(answer);
  });
}

test('reasons come by their weight, a missed must before all, and evens are no reasons', () => {
  const { reasons } = recommendTo([
    ['nice', 3, 1],
    ['matters', 0, 3],
    ['must', 3, 1],
    ['must', 2, 0],
    ['must', 3, 2],
    ['matters', 2, 2],
  ]);
  expect(reasons).toEqual([
    { id: 'n3', level: 'must', side: 'nodejs', effect: 'missed', points: 0 },
    { id: 'n1', level: 'matters', side: 'django', effect: 'weighs', points: 6 },
    { id: 'n2', level: 'must', side: 'nodejs', effect: 'at a price', points: 4 },
    { id: 'n0', level: 'nice', side: 'nodejs', effect: 'weighs', points: 2 },
  ]);
});

test('the head start is a term of its own, and part of the points', () => {
  const { headStart, points } = recommendTo([['matters', 3, 2]], { team: 'javascript', runs: 'nodejs' });
  expect(headStart).toEqual({ nodejs: 10, django: 0 });
  expect(points).toEqual({ nodejs: 12, django: 0 });
});

/** From clearly Node.js to clearly Django. */
const toPosition = ({ choice, strength }: Recommendation) =>
  choice === 'nodejs' ? (strength === 'clear' ? -2 : -1) : choice === 'django' ? (strength === 'clear' ? 2 : 1) : 0;

const flipped = (each: JudgedNeed): JudgedNeed => ({
  ...each,
  fits: each.fits && { nodejs: each.fits.django, django: each.fits.nodejs },
});

const otherWords = {
  javascript: 'python',
  python: 'javascript',
  nodejs: 'django',
  django: 'nodejs',
  both: 'both',
  neither: 'neither',
  open: 'open',
} as const;

test('a need that favours a side never helps the other', () => {
  fc.assert(
    fc.property(situations(), fits, anyLevel, ({ needs, choices }, added, level) => {
      const { nodejs, django } = added ?? { nodejs: 0, django: 0 };
      const before = toPosition(recommend(needs, choices));
      const after = toPosition(
        recommend([...needs, { id: 'added', fits: added }], {
          ...choices,
          levels: new Map([...choices.levels, ['added', level]]),
        }),
      );
      if (django > nodejs) expect(after).toBeGreaterThanOrEqual(before);
      if (nodejs > django) expect(after).toBeLessThanOrEqual(before);
    }),
    { numRuns: 2_000 },
  );
});

test('knowing or running one side never helps the other', () => {
  fc.assert(
    fc.property(situations(), ({ needs, choices }) => {
      const toPlace = (rest: Partial<Choices>) => toPosition(recommend(needs, { ...choices, ...rest }));
      expect(toPlace({ team: 'python' })).toBeGreaterThanOrEqual(toPlace({ team: 'neither' }));
      expect(toPlace({ team: 'javascript' })).toBeLessThanOrEqual(toPlace({ team: 'neither' }));
      expect(toPlace({ runs: 'django' })).toBeGreaterThanOrEqual(toPlace({ runs: 'neither' }));
      expect(toPlace({ runs: 'nodejs' })).toBeLessThanOrEqual(toPlace({ runs: 'neither' }));
    }),
  );
});

test('the order of the needs and of the choices does not matter', () => {
  fc.assert(
    fc.property(situations(), ({ needs, choices }) => {
      const { reasons, ...before } = recommend(needs, choices);
      const levels = new Map([...choices.levels].toReversed());
      const { reasons: others, ...after } = recommend(needs.toReversed(), { ...choices, levels });
      const sorted = (value: object) =>
        JSON.stringify(value, (_key, part: unknown) => (Array.isArray(part) ? part.toSorted() : part));
      expect(sorted(after)).toBe(sorted(before));
      const byId = (list: typeof reasons) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(byId(others)).toEqual(byId(reasons));
    }),
  );
});

test('needs that both serve alike recommend no side, and leave it open where none is missed', () => {
  fc.assert(
    fc.property(situations(), ({ needs, choices }) => {
      const even = needs.map((need) => ({
        ...need,
        fits: need.fits && { nodejs: need.fits.nodejs, django: need.fits.nodejs },
      }));
      const { choice, missed } = recommend(even, {
        levels: choices.levels,
        team: 'both',
        runs: choices.runs === 'both' ? 'both' : undefined,
      });
      expect(choice).toBe(missed.nodejs.length > 0 ? 'neither' : 'open');
    }),
  );
});

test('needs and their mirror images together recommend no side', () => {
  fc.assert(
    fc.property(situations(6), ({ needs, choices }) => {
      const mirror = needs.map((need) => ({ ...flipped(need), id: `${need.id}-mirrored` }));
      const levels = new Map([
        ...choices.levels,
        ...[...choices.levels].map(([id, level]) => [`${id}-mirrored`, level] as const),
      ]);
      expect(sides).not.toContain(recommend([...needs, ...mirror], { levels }).choice);
    }),
  );
});

test('exchanging the technologies exchanges the result', () => {
  fc.assert(
    fc.property(situations(), ({ needs, choices }) => {
      const { levels, team, runs } = choices;
      const before = recommend(needs, choices);
      const after = recommend(needs.map(flipped), {
        levels,
        team: team && otherWords[team],
        runs: runs && otherWords[runs],
      });
      const exchange = <Value>(value: Record<Side, Value>) => ({ nodejs: value.django, django: value.nodejs });
      expect(after).toEqual({
        ...before,
        choice: otherWords[before.choice],
        reasons: before.reasons.map((reason) => ({ ...reason, side: otherWords[reason.side] })),
        headStart: exchange(before.headStart),
        points: exchange(before.points),
        missed: exchange(before.missed),
        priced: exchange(before.priced),
      });
    }),
  );
});

test('a must that a side misses, or meets at a price, is always told', () => {
  fc.assert(
    fc.property(situations(), ({ needs, choices }) => {
      const { missed, priced, choice } = recommend(needs, choices);
      const musts = needs.filter(({ id }) => choices.levels.get(id) === 'must');
      expect(missed).toEqual(mapSides((side) => musts.filter(({ fits }) => fits?.[side] === 0).map(({ id }) => id)));
      expect(priced).toEqual(mapSides((side) => musts.filter(({ fits }) => fits?.[side] === 1).map(({ id }) => id)));
      if (choice === 'nodejs') expect(missed.nodejs.length).toBeLessThanOrEqual(missed.django.length);
      if (choice === 'django') expect(missed.django.length).toBeLessThanOrEqual(missed.nodejs.length);
    }),
  );
});

test('what is not established counts for nobody, and is told', () => {
  fc.assert(
    fc.property(situations(), anyLevel, ({ needs, choices }, level) => {
      const before = recommend(needs, choices);
      const levels = new Map([...choices.levels, ['unknown', level]]);
      expect(recommend([...needs, { id: 'unknown', fits: undefined }], { ...choices, levels })).toEqual({
        ...before,
        notEstablished: [...before.notEstablished, 'unknown'],
      });
    }),
  );
});
