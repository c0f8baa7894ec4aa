import { expect, test } from '@playwright/test';
import { parseTimes } from '../../../src/commands/site-build.ts';

const printed: [shell: string, text: string, seconds: number][] = [
  ['dash', '0m0.00s 0m0.01s\n1m12.34s 0m2.10s\n', 74.44],
  ['bash', '0m0.001s\t0m0.002s\n0m12.345s\t0m2.100s\n', 14.445],
  ['a shell that writes a comma', '0m0,00s 0m0,00s\n0m1,50s 0m0,50s\n', 2],
];

for (const [shell, text, seconds] of printed) {
  test(`the times of ${shell} are those of its children, user and system`, () => {
    expect(parseTimes(text)).toBeCloseTo(seconds);
  });
}

test('anything else is no time', () => {
  expect(() => parseTimes('sh: times: not found')).toThrow('These are no times');
});
