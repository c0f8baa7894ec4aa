import { expect, test } from '@playwright/test';
import { toLine, toSpread } from '../../../src/commands/statistics.ts';

test('the middle of an odd number of figures is one of them, of an even number the mean of two', () => {
  expect(toSpread([3, 9, 1])).toEqual({ median: 3, least: 1, most: 9 });
  expect(toSpread([4, 1, 2, 9])).toEqual({ median: 3, least: 1, most: 9 });
});

test('nothing measured has no middle', () => {
  expect(() => toSpread([])).toThrow('There is no figure.');
});

test('points on a line give the line', () => {
  const points = [57, 257, 1057].map((x) => ({ x, y: 8 + 0.05 * x }));
  const { base, slope, residual } = toLine(points);
  expect(base).toBeCloseTo(8);
  expect(slope).toBeCloseTo(0.05);
  expect(residual).toBeCloseTo(0);
});

test('growth that is quadratic lies far beside its line', () => {
  const points = [57, 257, 1057].map((x) => ({ x, y: 8 + 0.0005 * x ** 2 }));
  expect(toLine(points).residual).toBeGreaterThan(0.5);
});

test('one point makes no line', () => {
  expect(() => toLine([{ x: 1, y: 1 }])).toThrow('A line needs points at two places.');
});
