import path from 'node:path';
import { expect, test } from '@playwright/test';
import { draw, measure } from '../../../src/cards/lettering.ts';
import { sans } from '../../../src/cards/parts.ts';

process.env.FONTCONFIG_FILE = path.join(import.meta.dirname, '../../../src/cards/fonts/fonts.conf');

const toWidth = async (text: string, width = 2000) => (await measure({ text, style: sans, size: 40, width })).width;

for (const [kind, before, begin, rest] of [
  ['a version and its name', 'Since ', 'Node.js', ' 24'],
  ['a compound word', 'A way to ', 'pass-', 'through'],
  ['a path', 'A way to ', 'packages/', 'core'],
] as const) {
  test(`${kind} stay in one line`, async () => {
    const width = (await toWidth(before + begin)) + 4;
    const taken = await toWidth(before + begin + rest, width);
    const longest = Math.max(await toWidth(before.trim()), await toWidth(begin + rest));
    expect(Math.abs(taken - longest)).toBeLessThan(5);
  });
}

test('what many cards say has its colour on each', async () => {
  const name = { text: 'Node.js', style: sans, size: 40, width: 500, recurs: true };
  const [one, other] = [await draw(name, '#2b4bbf'), await draw(name, '#16181d')];
  expect(one.data.equals(other.data)).toBe(false);
});
