import { expect, test } from '@playwright/test';
import { findFailures, renderFindings, type Finding } from '../../../../src/commands/audit/findings.ts';
import type { Visit } from '../../../../src/commands/audit/visit.ts';

const scores = { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 };

const toVisit = (largestPaint: number, more: Partial<Visit> = {}): Visit => ({
  ...{ largestPaint, firstPaint: 0.5, blocked: 0, shift: 0, bytes: 50_000, pageBytes: 9_000 },
  ...{ largest: 'main > p', scores, faults: [], speed: 1500 },
  ...more,
});

const toFinding = (visits: Visit[], more: Partial<Finding> = {}): Finding => ({
  ...{ page: '/', visits, arrival: { share: 0.678, target: true }, limited: true },
  ...more,
});

test('the table has the median of each figure, and how far the largest paint went', () => {
  const [, , , , head = '', row = '', , , , end] = renderFindings([
    toFinding([0.7, 0.9, 0.6].map((paint) => toVisit(paint))),
  ]).split('\n');
  expect(head.split(/ {2,}/)[1]).toBe('LCP, s');
  expect(row.split(/ {2,}/)).toEqual(
    ['/', '0.70 (0.60–0.90)', '0.50', '0', '0.000', '50000', '9000', '67 %'].concat(Array<string>(4).fill('100')),
  );
  expect(end).toBe('Every page keeps the limits.');
});

test('the middle of all visits decides about the largest paint', () => {
  expect(findFailures([toFinding([0.74, 0.75, 2].map((paint) => toVisit(paint)))])).toEqual([]);
  expect(findFailures([toFinding([0.1, 0.751, 0.76].map((paint) => toVisit(paint)))])).toEqual([
    '/: LCP is 0.751 s, over 0.75 s, for main > p.',
  ]);
});

test('a machine that was too slow is named, since its times are not those of a phone', () => {
  const text = renderFindings([toFinding([toVisit(0.7), toVisit(0.7, { speed: 700 }), toVisit(0.7)])]);
  expect(text).toContain('was 1500 (700–1500). In 1 of 3 visits it was under 1000');
  expect(renderFindings([toFinding([toVisit(0.7)])])).not.toContain('longer than on a phone');
});

test('one visit with a lower score fails, and each of its causes is named once', () => {
  const low = toVisit(0.7, { scores: { ...scores, seo: 92 }, faults: ['No description'] });
  expect(findFailures([toFinding([low, toVisit(0.7), low])])).toEqual(['/: seo is 92, not 100.', '  No description']);
});

test('a row that comes with the second round trip fails', () => {
  const late = toFinding([toVisit(0.7)], { page: '/compare/#orm', arrival: { share: 0.2, target: false } });
  expect(findFailures([late])).toEqual(['/compare/#orm: what the address leads to needs a second round trip.']);
});

test('a page that is there for comparison keeps no limit', () => {
  const slow = toVisit(9, { scores: { ...scores, accessibility: 93 }, faults: ['No landmark'] });
  expect(findFailures([toFinding([slow], { limited: false })])).toEqual([]);
});
