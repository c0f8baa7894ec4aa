import { expect, test } from '@playwright/test';
import {
  argumentAddress,
  citationAddress,
  criterionAddress,
  rowAddress,
  sourceAddress,
  technologyAddress,
  toParents,
  wholeAddress,
} from '../../../src/model/links.ts';

test('a criterion, a technology and a source have a page of their own', () => {
  expect(criterionAddress('password-reset')).toBe('/compare/password-reset/');
  expect(technologyAddress('nodejs')).toBe('/nodejs/');
  expect(sourceAddress('node-manual')).toBe('/sources/node-manual/');
});

test('a page of prose stands below the pages of its folders', () => {
  expect(toParents('about')).toEqual([]);
  expect(toParents('about/hosting/nginx')).toEqual(['about', 'about/hosting']);
});

test('a row and a reason have a place on the page of all', () => {
  expect(rowAddress('password-reset')).toBe('/compare/#password-reset');
  expect(argumentAddress('one-language')).toBe('/pros-and-cons/#one-language');
});

test('an address is whole where the site knows its own, below any path', () => {
  expect(wholeAddress('/compare/#orm', 'https://example.org/a/b/')).toBe('https://example.org/a/b/compare/#orm');
  expect(wholeAddress('/compare/#orm', undefined)).toBe('/compare/#orm');
});

const citations: [at: string | undefined, result: string][] = [
  ['#streams', 'https://example.org/manual/#streams'],
  ['section Streams', 'https://example.org/manual/'],
  ['item #4 of the list', 'https://example.org/manual/'],
  [undefined, 'https://example.org/manual/'],
];

for (const [at, result] of citations) {
  test(`a citation at ${at ?? 'no place'} leads to ${result}`, () => {
    expect(citationAddress('https://example.org/manual/', at)).toBe(result);
  });
}

test('the place of a citation replaces the one in the source’s own address', () => {
  expect(citationAddress('https://example.org/manual/#top', '#streams')).toBe('https://example.org/manual/#streams');
});
