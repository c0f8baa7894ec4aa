import { expect, test } from '@playwright/test';
import { frame, renderInteractionTimes } from '../../../../src/commands/benchmark/interaction-report.ts';

test('each interaction has its median and its worst beside the time of a picture, with the machine', () => {
  const report = renderInteractionTimes({
    machine: 'a machine',
    interactions: [
      { page: '/a/', size: '9 rows', does: 'a key', times: [9, 2, 30].map((script) => ({ script, layout: 1 })) },
      { page: '/b/', size: '9 rows', does: 'a key', times: [{ script: frame + 0.1, layout: 1 }] },
    ],
  });
  expect(report).toContain('on a machine, at 4 times slowdown');
  expect(report).toMatch(/\/a\/, 9 rows: a key +3 +9\.0 +30\.0 +1\.0 +yes$/m);
  expect(report).toMatch(/\/b\/, 9 rows: a key +1 +16\.8 +16\.8 +1\.0 +no$/m);
});
