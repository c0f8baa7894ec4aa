import { expect, test } from '@playwright/test';
import { readOptions } from '../../../../src/commands/benchmark/options.ts';

test('without a word, all is measured, in three rounds at three sizes, and only printed', () => {
  expect(readOptions([])).toEqual({ sizes: [0, 200, 1000], rounds: 3, only: undefined, json: undefined });
});

test('sizes, rounds and a file for the figures may be asked for', () => {
  expect(readOptions(['--sizes=0,50', '--rounds=5', '--json=a.json'])).toEqual({
    sizes: [0, 50],
    rounds: 5,
    only: undefined,
    json: 'a.json',
  });
});

test('one part may be asked for alone', () => {
  expect(readOptions(['--only=interactions'])).toMatchObject({ only: 'interactions' });
});

for (const word of ['--only=pages', '--rounds=0', '--rounds=many', '--sizes=1.5', '--json', '--quick', '5']) {
  test(`${word} is answered with what to write`, () => {
    expect(readOptions([word])).toContain('npm run benchmark -- --rounds=5');
  });
}
