import { expect, test } from '@playwright/test';
import { checkArguments } from '../../../../src/model/checks/arguments.ts';
import type { Fair } from '../../../../src/model/checks/fairness.ts';
import type { ArgumentKind, AuthoredArgument } from '../../../../src/schemas/argument.ts';
import type { Side } from '../../../../src/schemas/sides.ts';
import { fact, toArgument, toClaim, toPage, toQuality, toTechnology } from '../../authored-content.ts';

/** One row that speaks clearly for Django, one slightly for it, one clearly for Node.js, and a fact. */
const rows = {
  forms: toQuality({ nodejs: 1, django: 3 }, 'forms'),
  speed: toQuality({ nodejs: 2, django: 3 }, 'speed'),
  streams: toQuality({ nodejs: 3, django: 0 }, 'streams'),
  origin: fact,
};

const toFair = (lists: Fair['arguments']): Fair => ({
  criteria: new Map(
    Object.entries(rows).map(([id, data]) => [
      id,
      { file: `content/criteria/${id}.mdx`, data, words: { nodejs: 50, django: 50 } },
    ]),
  ),
  technologies: [toTechnology('Django', toClaim('django-in-short', 'manual'))],
  pages: [toPage(toClaim('shared-table', 'manual'))],
  sources: new Map(),
  verdict: undefined,
  arguments: lists,
});

const toList = (side: Side, pros: AuthoredArgument[], cons: AuthoredArgument[]) => ({
  side,
  file: `content/arguments/${side}.yaml`,
  data: { pros, cons },
});

/** What is said of one argument. */
function check(side: Side, kind: ArgumentKind, criteria: string[], claims: string[]) {
  const list = [toArgument('one', criteria, claims)];
  const fair = toFair([toList(side, kind === 'pros' ? list : [], kind === 'cons' ? list : [])]);
  return checkArguments(fair).map(({ path, value }) => [path.join('.'), value]);
}

const pro = toArgument('one', ['streams'], ['streams-nodejs']);
const con = toArgument('two', ['forms'], ['forms-nodejs']);

test('as many pros as cons on both sides pass', () => {
  expect(checkArguments(toFair([toList('nodejs', [pro], [con]), toList('django', [con], [pro])]))).toEqual([]);
});

test('every list that is shorter than the longest is told, with all numbers', () => {
  const lists = [toList('nodejs', [pro, pro], [con]), toList('django', [con, con], [])];
  const remedy =
    'Both technologies have as many pros as cons, here nodejs 2 pros, nodejs 1 cons, django 2 pros, django 0 cons: add what can be proven, or take away elsewhere.';
  expect(checkArguments(toFair(lists))).toEqual([
    { file: 'content/arguments/nodejs.yaml', path: ['cons'], value: '1', remedy },
    { file: 'content/arguments/django.yaml', path: ['cons'], value: '0', remedy },
  ]);
});

test('where one side is not known, its numbers are not compared', () => {
  expect(checkArguments(toFair([toList('nodejs', [pro, pro], [con])]))).toEqual([]);
  expect(checkArguments(toFair([]))).toEqual([]);
});

test('a claim stands on a row that the argument names', () => {
  expect(
    checkArguments(
      toFair([toList('nodejs', [toArgument('one', ['streams'], ['streams-nodejs', 'forms-nodejs'])], [])]),
    ),
  ).toEqual([
    {
      file: 'content/arguments/nodejs.yaml',
      path: ['pros', 0, 'claims', 1],
      value: 'forms-nodejs',
      remedy:
        'This claim stands on the row forms, which the argument does not name: add the row, or take another claim.',
    },
  ]);
});

test('a row that the argument names proves it with a claim', () => {
  expect(
    checkArguments(toFair([toList('nodejs', [toArgument('one', ['streams', 'origin'], ['streams-nodejs'])], [])])),
  ).toEqual([
    {
      file: 'content/arguments/nodejs.yaml',
      path: ['pros', 0, 'criteria', 1],
      value: 'origin',
      remedy: 'The argument names no claim of this row: add the claim that proves it, or take the row away.',
    },
  ]);
});

test('a claim of either answer proves an argument', () => {
  expect(check('nodejs', 'pros', ['streams'], ['streams-django'])).toEqual([]);
});

test('a claim of a technology’s page needs no row, and is none', () => {
  expect(check('django', 'pros', ['forms'], ['forms-django', 'django-in-short'])).toEqual([]);
  expect(check('django', 'pros', ['forms'], ['django-in-short'])).toEqual([['pros.0.criteria.0', 'forms']]);
});

test('a claim of a page about both needs no row either', () => {
  expect(check('django', 'pros', ['forms'], ['forms-django', 'shared-table'])).toEqual([]);
  expect(check('django', 'pros', ['forms'], ['shared-table'])).toEqual([['pros.0.criteria.0', 'forms']]);
});

test('of an argument with an unknown row or claim, nothing is said of how they go together', () => {
  expect(check('nodejs', 'pros', ['streems'], ['streams-nodejs'])).toEqual([]);
  expect(check('nodejs', 'pros', ['streams'], ['streems-nodejs'])).toEqual([]);
});

const contradicted: [side: Side, kind: ArgumentKind, row: string][] = [
  ['nodejs', 'pros', 'forms'],
  ['nodejs', 'cons', 'streams'],
  ['django', 'pros', 'streams'],
  ['django', 'cons', 'forms'],
];

for (const [side, kind, row] of contradicted) {
  test(`the ${kind} of ${side} cannot rest on ${row} alone`, () => {
    expect(check(side, kind, [row], [`${row}-${side}`])).toEqual([[`${kind}.0.criteria`, row]]);
  });
}

test('an author reads what the rows say against the argument', () => {
  const list = toList('django', [], [toArgument('one', ['forms'], ['forms-django'])]);
  expect(checkArguments(toFair([list]))[0]?.remedy).toBe(
    'Every row that it names speaks clearly against it (django, clearly), so it does not bear out a con of django: name another row or change the argument.',
  );
});

const borneOut: [side: Side, kind: ArgumentKind, criteria: string[], claims: string[]][] = [
  ['nodejs', 'pros', ['streams'], ['streams-nodejs']],
  ['nodejs', 'cons', ['forms'], ['forms-nodejs']],
  ['nodejs', 'pros', ['speed'], ['speed-nodejs']],
  ['nodejs', 'pros', ['origin'], ['fact-of-nodejs']],
  ['nodejs', 'pros', ['forms', 'origin'], ['forms-nodejs', 'fact-of-nodejs']],
  ['nodejs', 'pros', ['forms', 'streams'], ['forms-nodejs', 'streams-nodejs']],
];

for (const [side, kind, criteria, claims] of borneOut) {
  test(`the ${kind} of ${side} can rest on ${criteria.join(' and ')}`, () => {
    expect(check(side, kind, criteria, claims)).toEqual([]);
  });
}
