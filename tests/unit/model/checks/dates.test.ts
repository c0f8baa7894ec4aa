import { expect, test } from '@playwright/test';
import { checkDates } from '../../../../src/model/checks/dates.ts';
import { toAuthored } from './authored-file.ts';

const edition = toAuthored('comparison.yaml', { editions: [{ date: '2026-03-31' }] });
const check = (data: unknown) =>
  checkDates([edition, toAuthored('criteria/orm.mdx', data)]).map(({ path, value }) => [path.join('.'), value]);

test('the day of the edition itself is not late', () => {
  expect(check({ checked: '2026-03-31', changes: [{ date: '2026-03-31' }], published: '2026-03' })).toEqual([]);
});

for (const field of ['checked', 'date', 'published']) {
  test(`a ${field} after the edition is late`, () => {
    expect(check({ deep: [{ [field]: '2026-04-01' }] })).toEqual([[`deep.0.${field}`, '2026-04-01']]);
  });
}

test('a field of another name may speak of the future', () => {
  expect(check({ supportedUntil: '2028-04-30' })).toEqual([]);
});

test('without an edition nothing is late', () => {
  expect(checkDates([toAuthored('criteria/orm.mdx', { checked: '2999-01-01' })])).toEqual([]);
});

const toLine = (kind: string, from: string, until = '2029-04') => ({ releaseLines: [{ kind, from, until }] });

for (const line of [
  toLine('standard', '2026-03-31'),
  toLine('standard', '2026-03'),
  toLine('standard', '2025-04', '2026-03'),
  toLine('planned', '2026-04'),
  toLine('planned', '2026-03'),
]) {
  test(`a release line may be ${Object.values(line.releaseLines[0] ?? {}).join(' ')}`, () => {
    expect(check(line)).toEqual([]);
  });
}

for (const [line, field, value] of [
  [toLine('standard', '2026-04'), 'from', '2026-04'],
  [toLine('planned', '2026-02'), 'from', '2026-02'],
  [toLine('standard', '2025-04', '2026-02'), 'until', '2026-02'],
] as const) {
  test(`a release line may not be ${Object.values(line.releaseLines[0] ?? {}).join(' ')}`, () => {
    expect(check(line)).toEqual([[`releaseLines.0.${field}`, value]]);
  });
}

test('a review is not earlier than the check of the same claim', () => {
  const claims = [
    { checked: '2026-03-02', reviewed: { date: '2026-03-01' } },
    { checked: '2026-03-01', reviewed: { date: '2026-03-01' } },
  ];
  expect(check({ claims })).toEqual([['claims.0.reviewed.date', '2026-03-01']]);
});

test('a review without a check is left to the fields’ own rules', () => {
  expect(check({ claims: [{ reviewed: { date: '2026-03-01' } }] })).toEqual([]);
});
