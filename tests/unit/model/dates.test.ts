import { expect, test } from '@playwright/test';
import { renderDate, renderDay, renderMonth, toFirstDay, toLastDay } from '../../../src/model/dates.ts';

test('a reader reads a day in words', () => {
  expect(renderDay('2026-11-02')).toBe('2 November 2026');
});

test('a reader of the table reads a month', () => {
  expect(renderMonth('2026-11-22')).toBe('Nov 2026');
});

for (const [date, words] of [
  ['2005', '2005'],
  ['2005-07', 'July 2005'],
  ['2005-07-01', '1 July 2005'],
] as const) {
  test(`a reader reads ${date} as exactly as it is known`, () => {
    expect(renderDate(date)).toBe(words);
  });
}

test('a day is the same in every time zone', () => {
  const before = process.env.TZ;
  try {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env.TZ = zone;
      expect(renderDay('2026-01-01')).toBe('1 January 2026');
    }
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});

for (const [date, first, last] of [
  ['2008', '2008-01-01', '2008-12-31'],
  ['2028-02', '2028-02-01', '2028-02-29'],
  ['2027-04', '2027-04-01', '2027-04-30'],
  ['2026-11-22', '2026-11-22', '2026-11-22'],
] as const) {
  test(`${date} begins on ${first} and ends on ${last}`, () => {
    expect([toFirstDay(date), toLastDay(date)]).toEqual([first, last]);
  });
}
