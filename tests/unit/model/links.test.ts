import { expect, test } from '@playwright/test';
import { citationAddress, criterionAddress, technologyAddress } from '../../../src/model/links.ts';

test('a criterion and a technology have a page of their own', () => {
  expect(criterionAddress('password-reset')).toBe('/compare/password-reset/');
  expect(technologyAddress('nodejs')).toBe('/nodejs/');
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
