import path from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
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
      label: toLong(40),
      text: toLong(280),
    }),
  ],
  [
    'long headlines',
    toCard({
      kind: 'both',
      halves: {
        nodejs: { name: 'A name of 20 letters', label: toLong(40), text: toLong(80) },
        django: { name: 'Django', label: toLong(40), text: toLong(60) },
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

function find(texts: readonly SetText[], text: string): SetText {
  const found = texts.find((each) => each.text === text);
  if (!found) throw new Error(`The card does not say ${text}.`);
  return found;
}

const toMiddle = ({ taken }: SetText) => taken.x + taken.width / 2;

/** The colour of the theme at a place of a card, which has few colours and so only nearly that one. */
async function findInk(png: Buffer, left: number, top: number): Promise<string> {
  const pixel = await sharp(png).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer();
  const distance = (ink: string) =>
    Math.hypot(...[0, 1, 2].map((at) => Number.parseInt(ink.slice(1 + 2 * at, 3 + 2 * at), 16) - (pixel[at] ?? 0)));
  return Object.entries(theme).sort(([, a], [, b]) => distance(a) - distance(b))[0]?.[0] ?? '';
}

test('a reader finds each answer in the half of its side, below its name', async () => {
  const { texts } = await drawCard(toRowCard('Caching', 'First.', 'Second.', clear), theme);
  const [first, second] = [find(texts, 'First.').taken, find(texts, 'Second.').taken];
  expect(first.x + first.width).toBeLessThan(600);
  expect(second.x).toBeGreaterThan(600);
  expect(first.y).toBeGreaterThan(find(texts, 'Node.js').taken.y);
  expect(second.y).toBeGreaterThan(find(texts, 'Django').taken.y);
  expect(toMiddle(find(texts, 'Node.js'))).toBeLessThan(600);
  expect(toMiddle(find(texts, 'Django'))).toBeGreaterThan(600);
});

test('a square and a disc stand before the names, in the colours of their sides, and the gutter between them', async () => {
  const { png, texts } = await drawCard(toRowCard('Caching', 'First.', 'Second.'), theme);
  for (const [side, name, corner] of [
    ['nodejs', 'Node.js', 'nodejs'],
    ['django', 'Django', 'surface'],
  ] as const) {
    const { x, y } = find(texts, name).box;
    expect([await findInk(png, x - 27, y + 16), await findInk(png, x - 39, y + 4)], name).toEqual([side, corner]);
  }
  expect(await findInk(png, 600, 400)).toBe('text');
});

test('the leaning stands on the side that it is for, and further out when it is clear', async () => {
  const place = async (leaning: Leaning) => {
    const card = toRowCard('Caching', 'First.', 'Second.', leaning);
    const { texts } = await drawCard(card, theme);
    return toMiddle(find(texts, card.face.kind === 'question' ? (card.face.leaning?.text ?? '') : '')) - 600;
  };
  const slight = await place({ side: 'django', strength: 'slight' });
  expect(slight).toBeGreaterThan(0);
  expect(await place({ side: 'django', strength: 'clear' })).toBeGreaterThan(slight);
  expect(await place({ side: 'nodejs', strength: 'clear' })).toBeLessThan(-20);
  expect(Math.abs(await place({ side: 'neither', strength: 'even' }))).toBeLessThan(20);
});

test('both names of the home page stand on the tints of their halves', async () => {
  const says = { label: 'a runtime', text: 'Take it.' };
  const card = toCard({
    kind: 'both',
    halves: { nodejs: { name: 'Node.js', ...says }, django: { name: 'Django', ...says } },
  });
  const { png } = await drawCard(card, theme);
  expect([await findInk(png, 4, 4), await findInk(png, 1196, 4)]).toEqual(['nodejs-tint', 'django-tint']);
});

test('answers are set in one size, large where they are short and legible where they are long', async () => {
  const sizes = async (one: string, other: string) => {
    const { texts } = await drawCard(toRowCard(title, one, other, clear), theme);
    return [find(texts, one).size, find(texts, other).size];
  };
  expect(await sizes('MIT.', 'BSD.')).toEqual([40, 40]);
  const [long = 0, short] = await sizes(toLong(160), 'Short.');
  expect(long).toBeGreaterThanOrEqual(30);
  expect(long).toBeLessThan(40);
  expect(short).toBe(long);
});

test('a long name of code goes on in the next line, so that no answer gets small for it', async () => {
  const code = 'Use django.contrib.auth.password_validation.UserAttributeSimilarityValidator for it.';
  const { texts } = await drawCard(toRowCard('Passwords', code, 'Short.', clear), theme);
  expect(find(texts, code).size).toBe(40);
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
