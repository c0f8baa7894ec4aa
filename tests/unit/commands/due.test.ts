import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from '@playwright/test';

/** Runs the command on the content itself. */
function run(...options: string[]) {
  const file = path.join(import.meta.dirname, '../../../src/commands/due.ts');
  const node = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', file, ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, node, { encoding: 'utf8' });
  return { status, lines: stdout.trim().split('\n'), errors: stderr };
}

test('nothing is due on the first day of all', () => {
  expect(run('--today=2020-01-01')).toEqual({ status: 0, lines: ['On 2020-01-01: 0 due, 0 overdue.'], errors: '' });
});

test('in the far future everything is overdue, by file and line, and the command fails', () => {
  const { status, lines } = run('--today=2099-01-01');
  expect(status).toBe(1);
  const places = lines.slice(0, -1).map((line) => /^(content\/[^:]+):(\d+) {2}overdue: /.exec(line)?.slice(1) ?? []);
  expect(places.length).toBeGreaterThan(100);
  const sorted = places.toSorted(([a = '', first], [b = '', second]) =>
    a === b ? Number(first) - Number(second) : a < b ? -1 : 1,
  );
  expect(places).toEqual(sorted);
});

test('a release lists what it touches, and fails nobody', () => {
  const { status, lines } = run('django@6.2');
  expect(status).toBe(0);
  expect(lines.at(-1)).toBe(`Touched by a release of django: ${String(lines.length - 1)}.`);
  expect(lines.join('\n')).toMatch(/content\/technologies\/django\.mdx:\d+ {2}fact currentRelease: /);
});

test('an unknown product is answered with the nearest one', () => {
  expect(run('djnago@6.2')).toMatchObject({ status: 1, errors: 'No claim names djnago. Did you mean django?\n' });
});

for (const options of [['--today=soon'], ['--today=2027-02-30'], ['--now'], ['django', 'express']]) {
  test(`whoever writes ${options.join(' ')} is told how to ask`, () => {
    const { status, errors } = run(...options);
    expect(status).toBe(1);
    expect(errors).toMatch(/^Write: npm run due/);
  });
}
