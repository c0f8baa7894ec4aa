import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import {
  isSelected,
  isWhole,
  parseSelection,
  renderSelection,
  toRowWords,
  type SelectableRow,
  type Selection,
} from '../../../src/model/selection.ts';
import { toPlainLetters } from '../../../src/model/text.ts';

const vocabulary = new Map([
  ['only', ['differences']],
  ['nodejs', ['built-in', 'package']],
  ['groups', ['security', 'operations']],
]);
const findWord = (field: string, word: string) => (field === 'groups' && word === 'safety' ? 'security' : undefined);
const parse = (query: string) => parseSelection(query, vocabulary, findWord);
const whole: Selection = { words: new Map(), text: '' };

const selections = fc
  .record({
    words: fc.tuple(...[...vocabulary.values()].map((known) => fc.subarray(known))),
    text: fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.trim()),
  })
  .map(({ words, text }) => ({
    words: new Map([...vocabulary.keys()].map((name, index) => [name, words[index] ?? []] as const)),
    text,
  }))
  .map(({ words, text }): Selection => ({ words: new Map([...words].filter(([, list]) => list.length > 0)), text }));

test('an address gives back the selection that it was made of', () => {
  fc.assert(
    fc.property(selections, (selection) => {
      const query = renderSelection(selection, vocabulary, '');
      expect(parse(query)).toEqual({ selection, misfits: [] });
      expect(query === '').toBe(isWhole(selection));
    }),
  );
});

test('an address is readable, and lists words in the order of the page', () => {
  const words = new Map([
    ['groups', ['security', 'operations']],
    ['only', ['differences']],
  ]);
  expect(renderSelection({ words, text: 'log in' }, vocabulary, '')).toBe(
    '?v=1&only=differences&groups=security,operations&text=log+in',
  );
});

test('what else an address says is kept as it is, whatever is selected', () => {
  const query = '?edition=2026-11-22&v=1&groups=security&utm=a%2Cb&text=x&text=y&';
  expect(renderSelection(whole, vocabulary, query)).toBe('?edition=2026-11-22&utm=a%2Cb');
  expect(renderSelection({ ...whole, text: 'é&=' }, vocabulary, query)).toBe(
    '?v=1&text=%C3%A9%26%3D&edition=2026-11-22&utm=a%2Cb',
  );
});

test('an old word means the one that answers it now, and a word twice is one', () => {
  const { selection, misfits } = parse('?groups=safety,security&groups=,security');
  expect([...selection.words]).toEqual([['groups', ['security']]]);
  expect(misfits).toEqual([]);
});

for (const [query, ...misfits] of [
  ['?v=1&groups=secrity', 'groups secrity unknown'],
  ['?v=2&groups=security', 'v 2 other version'],
  ['?groups=SECURITY,constructor', 'groups SECURITY unknown', 'groups constructor unknown'],
  ['?nodejs=security', 'nodejs security unknown'],
  ['?only=%3Cimg%20src=x%3E', 'only <img src=x> unknown'],
  ['?text=a&text=b', 'text b twice'],
  ['?edition=2026-11-22&utm_source=wiki&must=edge'],
] as const) {
  test(`${query} loses nothing silently`, () => {
    expect(parse(query).misfits.map(({ name, value, remedy }) => `${name} ${value} ${remedy}`)).toEqual(misfits);
  });
}

test('no query breaks the parser, and each word that it takes is one of the table', () => {
  const queries = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.webQueryParameters(),
    fc.string({ maxLength: 60 }).map((text) => `?groups=${text}&nodejs=package,${text}&text=${text}`),
  );
  const isKnown = (name: string, word: string) => vocabulary.get(name)?.includes(word);
  fc.assert(
    fc.property(queries, (query) => {
      const { selection } = parse(query);
      const address = renderSelection(selection, vocabulary, query);
      return (
        [...selection.words].every(([name, words]) => words.every((word) => isKnown(name, word))) &&
        isDeepStrictEqual(parse(address).selection, selection) &&
        renderSelection(selection, vocabulary, address) === address
      );
    }),
    { numRuns: 10_000 },
  );
});

const row: SelectableRow = {
  words: toRowWords('security', { side: 'django', strength: 'clear' }, { nodejs: 'package', django: 'built in' }),
  says: toPlainLetters('Sign-in\nNaïve façade'),
};

for (const [query, isShown] of [
  ['', true],
  ['?only=differences', true],
  ['?nodejs=built-in', false],
  ['?nodejs=built-in,package', true],
  ['?nodejs=package&groups=operations', false],
  ['?text=NAIVE+sign', true],
  ['?text=façade', true],
  ['?text=signin', false],
] as const) {
  test(`${query || 'no query'} ${isShown ? 'shows' : 'leaves out'} a row of security with a package in Node.js`, () => {
    expect(isSelected(row, parse(query).selection)).toBe(isShown);
  });
}

test('a row without a leaning is a fact, and without provisions a quality; neither side is no difference', () => {
  const none = { nodejs: undefined, django: undefined };
  const toKind = (words: ReadonlyMap<string, string>) => ['kinds', 'leaning', 'only'].map((name) => words.get(name));
  expect(toKind(toRowWords('security', undefined, none))).toEqual(['fact', 'neither', '']);
  expect(toKind(toRowWords('security', { side: 'nodejs', strength: 'slight' }, none))).toEqual([
    ...['quality', 'nodejs-slight', 'differences'],
  ]);
  expect(toKind(toRowWords('security', { side: 'neither', strength: 'not established' }, none))).toEqual([
    ...['quality', 'neither', ''],
  ]);
});
