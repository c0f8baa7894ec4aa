import { expect, test } from '@playwright/test';
import { toDue } from '../../../src/model/due.ts';
import { toAuthored } from './checks/authored-file.ts';

const toClaim = (checked: string) => toAuthored('criteria/orm.mdx', { claims: [{ id: 'mapper', checked }] });
const toLine = (until: string) => toAuthored('technologies/nodejs.mdx', { releaseLines: [{ name: '22', until }] });
const tell = (file: ReturnType<typeof toAuthored>, today: string) => toDue([file], today).map(({ text }) => text);

test('a maintainer is told of a claim from the 181st day on, and that it is overdue from the 271st', () => {
  const claim = toClaim('2026-01-01');
  expect(tell(claim, '2026-06-30')).toEqual([]);
  expect(tell(claim, '2026-07-01')).toEqual(['due: mapper was checked on 2026-01-01, 181 days ago']);
  expect(tell(claim, '2026-09-28')).toEqual(['due: mapper was checked on 2026-01-01, 270 days ago']);
  expect(tell(claim, '2026-09-29')).toEqual(['overdue: mapper was checked on 2026-01-01, 271 days ago']);
});

test('what is overdue is told apart, with its place', () => {
  expect(toDue([toClaim('2026-01-01')], '2027-01-01')).toMatchObject([
    { file: 'content/criteria/orm.mdx', path: ['claims', 0, 'checked'], isOverdue: true },
  ]);
});

test('a maintainer is told of a release line ninety days before its end, and after it', () => {
  const line = toLine('2027-04-30');
  expect(tell(line, '2027-01-29')).toEqual([]);
  expect(tell(line, '2027-01-30')).toEqual(['due: release line 22 ends in 90 days, 2027-04-30']);
  expect(tell(line, '2027-04-30')).toEqual(['due: release line 22 ends in 0 days, 2027-04-30']);
  expect(toDue([line], '2027-05-01')).toMatchObject([
    { text: 'overdue: release line 22 has ended, 2027-04-30', isOverdue: true },
  ]);
});

for (const [until, last, after] of [
  ['2027-04', '2027-04-30', '2027-05-01'],
  ['2028-02', '2028-02-29', '2028-03-01'],
  ['2027', '2027-12-31', '2028-01-01'],
] as const) {
  test(`support until ${until} ends with ${last}`, () => {
    expect(toDue([toLine(until)], last)).toMatchObject([{ isOverdue: false }]);
    expect(toDue([toLine(until)], after)).toMatchObject([{ isOverdue: true }]);
  });
}
