import { expect, test } from '@playwright/test';
import { toAxisShare, toPercent } from '../../../src/model/axis.ts';

const toShare = (day: string) => toAxisShare(day, '2024-01-01', '2028-01-01');

test('a day lies on the axis as far as its time has run', () => {
  expect(['2024-01-01', '2026-01-01', '2028-01-01'].map(toShare)).toEqual([0, expect.closeTo(0.5, 2), 1]);
});

test('a day before or after the axis, and what is no day, lies nowhere on it', () => {
  expect(['2023-12-31', '2031-05-05', 'soon', ''].map(toShare)).toEqual([undefined, undefined, undefined, undefined]);
});

test('a place is written for a picture, with two decimals', () => {
  expect([0, 1 / 3, 1].map(toPercent)).toEqual(['0%', '33.33%', '100%']);
});
