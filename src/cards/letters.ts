import { readFile } from 'node:fs/promises';
import { create } from 'fontkitten';
import type { Card } from '../model/card.ts';

/** The site's typefaces and those that have what these lack, from the folder of the code; `fonts/fonts.conf` has their folders. */
const faces = [
  'cards/fonts/instrument-serif.ttf',
  'cards/fonts/instrument-sans.ttf',
  '../node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  '../node_modules/@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
];

/** What is never drawn by itself: spaces, and what only says how its neighbours are shown. */
const unseen = /[\s\p{Default_Ignorable_Code_Point}]/u;

/**
 * Reads which letters the typefaces of cards have.
 *
 * @param source the folder of the code
 * @returns the letters of a card that would be empty boxes
 */
export async function readLetters(source: URL): Promise<(card: Card) => string[]> {
  const fonts = (await Promise.all(faces.map((file) => readFile(new URL(file, source))))).map((file) => create(file));
  const has = (letter: string) =>
    unseen.test(letter) ||
    fonts.some((font) => 'hasGlyphForCodePoint' in font && font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
  return ({ face, foot }) => [...new Set(JSON.stringify([face, foot]))].filter((letter) => !has(letter));
}
