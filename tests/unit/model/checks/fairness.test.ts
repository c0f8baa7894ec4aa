import { expect, test } from '@playwright/test';
import { checkFairness, type Fair } from '../../../../src/model/checks/fairness.ts';
import type { AuthoredCriterion } from '../../../../src/schemas/criterion.ts';
import type { Side } from '../../../../src/schemas/sides.ts';
import type { Tier } from '../../../../src/schemas/source.ts';
import { fact, toArgument, toClaim, toPage, toQuality, toSource, toTechnology } from '../../authored-content.ts';

const toFair = (data: AuthoredCriterion, words: Record<Side, number> = { nodejs: 50, django: 50 }): Fair => ({
  criteria: new Map([['row', { file: 'content/criteria/row.mdx', data, words }]]),
  sources: new Map([['manual', toSource('Manual')]]),
  technologies: [],
  pages: [],
  arguments: [],
  verdict: undefined,
});

const toVerdict = (...lines: (Side | 'both')[]): Fair['verdict'] => ({
  file: 'content/verdict.yaml',
  data: {
    preface: 'Two things.',
    headlines: { nodejs: 'Take one', django: 'Take the other' },
    lines: lines.map((side) => ({ side, text: 'A line', criteria: ['row'] })),
  },
});

/** The row rests on a source of a lower tier, and enough other claims on a primary one. */
const restOn = (tier: Tier, fair: Fair, others = 8): Fair => ({
  ...fair,
  technologies: [
    toTechnology('Node', ...Array.from({ length: others }, (_, index) => toClaim(`c-${String(index)}`, 'spec'))),
  ],
  sources: new Map([
    ['manual', toSource('Manual', tier)],
    ['spec', toSource('Specification')],
  ]),
});

const forDjango = toFair(toQuality({ nodejs: 1, django: 3 }));
const check = (fair: Fair) => checkFairness(fair).map(({ path, value }) => [path.join('.'), value]);

test('a line that its row bears out passes', () => {
  expect(check({ ...forDjango, verdict: toVerdict('django', 'both') })).toEqual([]);
});

test('a line that its row contradicts is refused, with the leaning', () => {
  expect(checkFairness({ ...forDjango, verdict: toVerdict('nodejs') })).toEqual([
    {
      file: 'content/verdict.yaml',
      path: ['lines', 0, 'criteria', 0],
      value: 'row',
      remedy:
        'This row is django, clearly, so it does not bear out a line for nodejs: name another row or change the line.',
    },
  ]);
});

for (const [name, data] of [
  ['a fact', fact],
  ['an even row', toQuality({ nodejs: 2, django: 2 })],
] as const) {
  test(`${name} bears out no line`, () => {
    expect(check({ ...toFair(data), verdict: toVerdict('both') })).toEqual([['lines.0.criteria.0', 'row']]);
  });
}

test('no side gets two lines more than the other', () => {
  expect(check({ ...forDjango, verdict: toVerdict('django') })).toEqual([]);
  expect(check({ ...forDjango, verdict: toVerdict('django', 'django', 'both') })).toEqual([
    ['lines', 'nodejs 0, django 2'],
  ]);
});

for (const tier of ['vendor', 'secondary'] satisfies Tier[]) {
  test(`a row that leans needs more than a ${tier} source, on both sides`, () => {
    expect(check(restOn(tier, forDjango))).toEqual([
      ['answers.nodejs.claims.0.citations', tier],
      ['answers.django.claims.0.citations', tier],
    ]);
  });
}

test('a row that does not lean may rest on any source', () => {
  expect(check(restOn('vendor', toFair(toQuality({ nodejs: 2, django: 2 }))))).toEqual([]);
  expect(check(restOn('vendor', toFair(fact)))).toEqual([]);
});

test('four fifths of all claims rest on a primary source, in rows and on all pages', () => {
  const even = toFair(toQuality({ nodejs: 2, django: 2 }));
  expect(check(restOn('secondary', even, 8))).toEqual([]);
  expect(check(restOn('secondary', even, 7))).toEqual([['', '7 of 9 claims']]);
  const pages = [toPage(toClaim('shared', 'manual'))];
  expect(check({ ...restOn('secondary', even, 8), pages })).toEqual([['', '8 of 11 claims']]);
});

test('a side may have 15 % more room, and not a word beyond', () => {
  const row = toQuality({ nodejs: 1, django: 3 });
  expect(check(toFair(row, { nodejs: 94, django: 109 }))).toEqual([]);
  expect(check(toFair(row, { nodejs: 94, django: 110 }))).toEqual([['', 'nodejs 100 words, django 116']]);
});

test('pros and cons take room, too, where those of both sides are known', () => {
  const toList = (side: Side, count: number) => {
    const list = Array.from({ length: count }, () => toArgument('one', ['row'], ['on-nodejs']));
    return { side, file: `content/arguments/${side}.yaml`, data: { pros: list, cons: [] } };
  };
  const fair = { ...toFair(fact), arguments: [toList('nodejs', 2), toList('django', 0)] };
  expect(check(fair)).toContainEqual(['', 'nodejs 68 words, django 54']);
  expect(check({ ...fair, arguments: fair.arguments.slice(0, 1) })).toEqual([]);
});

test('a comparison without criteria is fair', () => {
  const none = { criteria: new Map(), technologies: [], pages: [], arguments: [] };
  expect(check({ ...none, sources: new Map(), verdict: undefined })).toEqual([]);
});
