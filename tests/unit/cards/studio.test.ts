import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { openStudio, toKey } from '../../../src/cards/studio.ts';
import { toRowCard } from './example-cards.ts';

const source = pathToFileURL(path.join(import.meta.dirname, '../../../src/'));
const one = { ...toRowCard('One', 'First.'), address: '/og/compare/one.png' };
const two = { ...toRowCard('Two', 'Second.'), address: '/og/compare/two.png' };
let folder = '';

test.beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cards-'));
});

test.afterEach(() => rm(folder, { recursive: true }));

/** What a build does, with the code in a folder. */
async function drawWith(code: URL, ...cards: (typeof one)[]) {
  const studio = await openStudio(code, pathToFileURL(`${folder}/kept/`));
  return { pictures: await studio.getPictures(cards), ...studio.counts };
}

const draw = (...cards: (typeof one)[]) => drawWith(source, ...cards);

test('a second build draws no card, and has the same', async () => {
  const first = await draw(one, two);
  const second = await draw(one, two);
  expect([first.drawn, first.kept, second.drawn, second.kept]).toEqual([2, 0, 0, 2]);
  expect(second.pictures).toEqual(first.pictures);
});

test('a kept card that is damaged or cannot be read is drawn again', async () => {
  const { pictures } = await draw(one, two);
  const [first = '', second = ''] = (await readdir(path.join(folder, 'kept'))).map((name) =>
    path.join(folder, 'kept', name),
  );
  await writeFile(first, (await readFile(first)).subarray(0, -9));
  await rm(second);
  await mkdir(second);
  const mended = await draw(one, two);
  expect(mended.drawn).toBe(2);
  expect(mended.pictures).toEqual(pictures);
  expect((await draw(one, two)).kept).toBe(2);
});

test('what no card needs any more is not kept', async () => {
  await draw(one, two);
  await draw(two);
  expect(await readdir(path.join(folder, 'kept'))).toHaveLength(1);
});

for (const [change, file] of [
  ['the colours', 'styles/theme.css'],
  ['a typeface', 'cards/fonts/instrument-sans.ttf'],
  ['the code that draws', 'cards/parts.ts'],
] as const) {
  test(`all cards are drawn again when ${change} changed`, async () => {
    // The typefaces are read once in a process: from the folder that stays, not from the one that goes with this test.
    await draw({ ...toRowCard('Three', 'Third.'), address: '/og/compare/three.png' });
    const code = path.join(folder, 'code/src');
    for (const part of ['cards', 'styles/theme.css'])
      await cp(new URL(part, source), path.join(code, part), { recursive: true });
    await symlink(new URL('../node_modules', source), path.join(folder, 'code/node_modules'), 'dir');
    const drawn = async () => (await drawWith(pathToFileURL(`${code}/`), one, two)).drawn;
    expect([await drawn(), await drawn()]).toEqual([2, 0]);
    await appendFile(path.join(code, file), '\n');
    expect(await drawn()).toBe(2);
  });
}

test('a card is drawn again when anything on it changes', () => {
  const even = { side: 'neither', strength: 'even' } as const;
  const keys = [
    one,
    toRowCard('Another', 'First.'),
    toRowCard('One', 'Other.', 'First.'),
    toRowCard('One', 'First.', 'Other.'),
    toRowCard('One', 'First.', 'First.', even),
    { ...one, foot: ['Node.js or Django', 'Edition of 1 October 2026'] as const },
  ].map((card) => toKey({ ...card, address: one.address }, 'a version'));
  expect(new Set([...keys, toKey(one, 'another version')]).size).toBe(keys.length + 1);
});

test('letters that no typeface has are refused for all cards at once, and emoji and other scripts are drawn', async () => {
  const other = { ...toRowCard('节点', 'First.'), address: '/og/compare/other.png' };
  const thai = { ...toRowCard('One', 'First.', 'ไทย'), address: '/og/compare/thai.png' };
  await expect(draw(other, one, thai)).rejects.toThrow(
    [
      'These cards cannot be drawn:',
      '/og/compare/other.png: no typeface has 节 点: say it in other letters.',
      '/og/compare/thai.png: no typeface has ไ ท ย: say it in other letters.',
    ].join('\n'),
  );
  const known = await draw(toRowCard('🎉 👩‍💻 🇫🇷 1️⃣ 👍🏽', 'שלום, Žluťoučký kůň', 'مرحبا — ½ € → Ελλάδα, Россия'));
  expect(known.drawn).toBe(1);
});
