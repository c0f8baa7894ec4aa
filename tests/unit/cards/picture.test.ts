import path from 'node:path';
import { expect, test } from '@playwright/test';
import { drawCard, type SetText } from '../../../src/cards/picture.ts';
import { readTheme } from '../../../src/cards/theme.ts';
import type { Card } from '../../../src/model/card.ts';
import type { Leaning } from '../../../src/model/leaning.ts';
import { readText } from '../source-tree.ts';
import { toCard, toLong, toRowCard } from './example-cards.ts';

process.env.FONTCONFIG_FILE = path.join(import.meta.dirname, '../../../src/cards/fonts/fonts.conf');
const theme = readTheme(readText('src/styles/theme.css'));

const clear: Leaning = { side: 'django', strength: 'clear' };
const title = 'What happens to the sessions of signed-in users while a new version is being deployed today'.slice(
  0,
  90,
);

const stays = ({ box, taken }: SetText) =>
  taken.x >= box.x &&
  taken.y >= box.y &&
  taken.x + taken.width <= box.x + box.width &&
  taken.y + taken.height <= box.y + box.height;

const meet = ({ taken: a }: SetText, { taken: b }: SetText) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const cards: [name: string, card: Card][] = [
  ['a short answer', toRowCard('Licence', 'MIT.')],
  ['a title of 90 characters and answers of 160', toRowCard(title, toLong(160), toLong(160), clear)],
  [
    'answers as long as they may be',
    toRowCard(title, toLong(240), toLong(240), { side: 'neither', strength: 'not established' }),
  ],
  ['a word that no line holds', toRowCard('Streaming', `${'superlong'.repeat(20)}.`, 'Short.', clear)],
  ['quotation marks', toRowCard("“Quoted” and 'quoted'", '"A" said «B», and \'C\' said „D“.', 'It’s.', clear)],
  [
    'markup',
    toRowCard('</script><b>bold</b>', 'a &lt; b && c > d <span size="90pt">large</span></span>', '&#x41; &amp;', clear),
  ],
  ['emoji', toRowCard('Faces 😀 and 👩‍💻', 'It works 🎉, and flags 🇫🇷 too.', '☺️', clear)],
  [
    'text from right to left',
    toRowCard('שלום עולם', 'הטקסט הזה נקרא מימין לשמאל, עם Node.js באמצע.', 'مرحبا بالعالم', clear),
  ],
  ['another script', toRowCard('节点与框架', '节点与框架。'.repeat(20), 'एक ढाँचा', clear)],
  [
    'a long tagline',
    toCard({
      kind: 'one',
      side: 'django',
      name: 'A name of 20 letters',
      says: { label: toLong(40), text: toLong(280) },
    }),
  ],
  [
    'long headlines',
    toCard({
      kind: 'both',
      halves: {
        nodejs: { name: 'A name of 20 letters', says: [{ label: toLong(40), text: toLong(80) }] },
        django: { name: 'Django', says: [{ label: toLong(40), text: toLong(60) }] },
      },
    }),
  ],
  [
    'two texts in each half',
    toCard({
      kind: 'question',
      title: 'Pros and cons',
      leaning: undefined,
      halves: {
        nodejs: {
          name: 'Node.js',
          says: [
            { label: '10 for it, the first:', text: toLong(110) },
            { label: '10 against it, the first:', text: toLong(110) },
          ],
        },
        django: {
          name: 'Django',
          says: [
            { label: '10 for it, the first:', text: toLong(90) },
            { label: '10 against it, the first:', text: toLong(50) },
          ],
        },
      },
    }),
  ],
];

for (const [name, card] of cards) {
  test(`${name}: each text stays in its box and over no other`, async () => {
    const { png, texts } = await drawCard(card, theme);
    expect(texts.filter((text) => !stays(text))).toEqual([]);
    expect(texts.flatMap((one, at) => texts.slice(at + 1).filter((other) => meet(one, other)))).toEqual([]);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(40_000);
  });
}

test('answers are set in one size, large where they are short and legible where they are long', async () => {
  const sizeOf = async (card: Card, text: string) =>
    (await drawCard(card, theme)).texts.filter((each) => each.text === text).map(({ size }) => size);
  expect(await sizeOf(toRowCard('Licence', 'MIT.', 'BSD.'), 'MIT.')).toEqual([40]);
  const [one = 0, other] = await sizeOf(toRowCard(title, toLong(160), toLong(160), clear), toLong(160));
  expect(one).toBeGreaterThanOrEqual(32);
  expect(other).toBe(one);
});

test('the same card has the same bytes', async () => {
  const draw = async () => (await drawCard(toRowCard('Caching', toLong(100), 'Built in.', clear), theme)).png;
  expect((await draw()).equals(await draw())).toBe(true);
});

test('an answer that looks like markup is drawn as it is written', async () => {
  const draw = async (text: string) => (await drawCard(toRowCard('Text', text, 'Plain.'), theme)).png;
  expect((await draw('<b>bold</b>')).equals(await draw('bold'))).toBe(false);
  expect((await draw('&lt;')).equals(await draw('<'))).toBe(false);
});

test('a theme without a colour that cards use is refused', () => {
  expect(() => readTheme('--color-text: light-dark(#000000, #ffffff);')).toThrow('--color-muted');
});
