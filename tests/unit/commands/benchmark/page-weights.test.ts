import { expect, test } from '@playwright/test';
import { findGrown, toKinds } from '../../../../src/commands/benchmark/page-weights.ts';

const lines = (count: number) => Array.from({ length: count }, (_, index) => String(index ** 3)).join('\n');

test('a page that lists more weighs more, and another digit is no growth', () => {
  const before = new Map([
    ['/list/', lines(100)],
    ['/same/', `${lines(500)} of 57`],
  ]);
  const after = new Map([
    ['/list/', lines(200)],
    ['/same/', `${lines(500)} of 257`],
  ]);
  expect(findGrown([before, after])).toEqual(['/list/']);
});

test('of the pages that are made alike the first is shown, of the others each', () => {
  const addresses = [
    '/',
    '/compare/',
    '/compare/a/',
    '/compare/b/',
    '/sources/a/',
    '/sources/b/',
    '/about/',
    '/django/',
  ];
  expect(toKinds(addresses)).toEqual(['/', '/compare/', '/compare/a/', '/sources/a/', '/about/', '/django/']);
});
