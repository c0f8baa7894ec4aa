import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { parseChoices, renderChoices } from '../../../src/model/choices.ts';
import { situations } from './random-needs.ts';

const findNeed = (id: string) =>
  ['back-office', 'accounts', 'edge'].includes(id) ? id : id === 'staff-pages' ? 'back-office' : undefined;

test('an address gives back the choices that it was made of', () => {
  fc.assert(
    fc.property(situations(), ({ needs, choices }) => {
      const order = needs.map(({ id }) => id);
      const query = renderChoices(choices, needs);
      const { choices: read, misfits } = parseChoices(query, (id) => (order.includes(id) ? id : undefined));
      expect(misfits).toEqual([]);
      expect(read).toEqual(choices);
      expect(renderChoices(read, needs)).toBe(query);
    }),
  );
});

test('an address is readable, and lists needs in the order of the page', () => {
  const levels = new Map([
    ['edge', 'matters'],
    ['accounts', 'must'],
    ['back-office', 'must'],
  ] as const);
  const needs = ['back-office', 'accounts', 'edge'].map((id) => ({ id }));
  expect(renderChoices({ levels, team: 'python' }, needs)).toBe(
    '?v=1&team=python&must=back-office,accounts&matters=edge',
  );
  expect(renderChoices({ levels: new Map() }, needs)).toBe('');
});

test('an old id means the need that answers it now', () => {
  const { choices, misfits } = parseChoices('?v=1&must=staff-pages', findNeed);
  expect([...choices.levels]).toEqual([['back-office', 'must']]);
  expect(misfits).toEqual([]);
});

const bad: [query: string, misfits: [string, string, string][]][] = [
  ['?v=1&must=back-ofice', [['must', 'back-ofice', 'unknown']]],
  ['?v=1&must=edge&nice=edge', [['nice', 'edge', 'twice']]],
  ['?v=1&must=edge,edge', [['must', 'edge', 'twice']]],
  ['?v=1&must=back-office&must=staff-pages', [['must', 'staff-pages', 'twice']]],
  ['?v=2&must=edge', [['v', '2', 'other version']]],
  ['?team=cobol', [['team', 'cobol', 'unknown']]],
  ['?team=python&team=javascript', [['team', 'javascript', 'twice']]],
  ['?runs=__proto__', [['runs', '__proto__', 'unknown']]],
  [
    '?must=constructor,toString',
    [
      ['must', 'constructor', 'unknown'],
      ['must', 'toString', 'unknown'],
    ],
  ],
  ['?must=%3Cimg%20src=x%3E', [['must', '<img src=x>', 'unknown']]],
  ['?must=EDGE', [['must', 'EDGE', 'unknown']]],
];

for (const [query, misfits] of bad) {
  test(`${query} loses nothing silently`, () => {
    const found = parseChoices(query, findNeed).misfits;
    expect(found.map(({ name, value, remedy }) => [name, value, remedy])).toEqual(misfits);
  });
}

test('an empty list, and a comma too many, ask for nothing', () => {
  const { choices, misfits } = parseChoices('?v=1&team=&must=&nice=,edge,', findNeed);
  expect([...choices.levels]).toEqual([['edge', 'nice']]);
  expect(misfits).toEqual([]);
});

test('what belongs to others in an address is left alone', () => {
  expect(parseChoices('?utm_source=wiki&edition=2026-11-22', findNeed).misfits).toEqual([]);
});

test('no query breaks the parser, and every id that it takes is one of the list', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.webQueryParameters(),
        fc.string({ maxLength: 60 }).map((text) => `?must=${text}&nice=edge,${text}`),
      ),
      (query) => {
        const { choices } = parseChoices(query, findNeed);
        for (const id of choices.levels.keys()) expect(['back-office', 'accounts', 'edge']).toContain(id);
      },
    ),
    { numRuns: 10_000 },
  );
});
