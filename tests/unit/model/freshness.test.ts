import { expect, test } from '@playwright/test';
import { checkAfterDays, overdueAfterDays, toFreshness } from '../../../src/model/freshness.ts';

const checked = '2026-01-01';

/** The day that many days later. */
const toDay = (days: number) => new Date(Date.parse(checked) + days * 86_400_000).toISOString().slice(0, 10);

test('a claim is fresh for half a year', () => {
  expect(toFreshness(checked, checked)).toBe('fresh');
  expect(toFreshness(checked, toDay(checkAfterDays))).toBe('fresh');
});

test('a claim is due the day after, and overdue after nine months', () => {
  expect(toFreshness(checked, toDay(checkAfterDays + 1))).toBe('due');
  expect(toFreshness(checked, toDay(overdueAfterDays))).toBe('due');
  expect(toFreshness(checked, toDay(overdueAfterDays + 1))).toBe('overdue');
});

test('a claim from the future, of a clock that is wrong, is fresh', () => {
  expect(toFreshness(checked, '2020-01-01')).toBe('fresh');
});

test('nothing is said of what is no day', () => {
  for (const wrong of ['', 'soon', '2026-13-45']) expect(toFreshness(wrong, '2027-01-01')).toBe('fresh');
});
