import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { cardSize, type Card } from '../model/card.ts';
import { readLetters } from './letters.ts';
import { drawCard } from './picture.ts';
import { readTheme } from './theme.ts';

/** Where cards are drawn. */
interface Studio {
  /** A card as PNG: the one that was kept, else one that is drawn now. Rejects when a letter has no typeface. */
  getPicture: (card: Card) => Promise<Buffer>;
  /** The pictures of all cards by their addresses; of what was kept, nothing else stays. Rejects with all cards that fail. */
  getPictures: (cards: readonly Card[]) => Promise<ReadonlyMap<string, Buffer>>;
  /** How many were drawn, and how many had been kept. */
  counts: Readonly<{ drawn: number; kept: number }>;
}

const toHash = (...parts: (string | Buffer)[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** By which a kept card is known: all that it says, and all that draws it. */
export const toKey = (card: Card, version: string): string =>
  toHash(version, JSON.stringify(card)).toString('hex').slice(0, 40);

/**
 * Opens the studio with the code of this site.
 *
 * @param source the folder of the code, where the typefaces and the theme lie
 * @param cache the folder in which cards are kept, and nothing else
 */
export async function openStudio(source: URL, cache: URL): Promise<Studio> {
  const [own, kept] = [fileURLToPath(new URL('cards/', source)), fileURLToPath(cache)];
  // Read once by the library that sets letters, before the first of them.
  process.env.FONTCONFIG_FILE = path.join(own, 'fonts/fonts.conf');
  const styles = await readFile(new URL('styles/theme.css', source));
  const theme = readTheme(styles.toString());
  const version = await toVersion(own, styles);
  const findMissing = await readLetters(source);
  await mkdir(kept, { recursive: true });
  const counts = { drawn: 0, kept: 0 };
  const toFile = (card: Card) => path.join(kept, toKey(card, version));

  const getPicture = async (card: Card) => {
    const file = toFile(card);
    const known = await readKept(file);
    if (known) {
      counts.kept += 1;
      return known;
    }
    const missing = findMissing(card);
    if (missing.length > 0) throw new Error(`no typeface has ${missing.join(' ')}: say it in other letters.`);
    const { png } = await drawCard(card, theme);
    counts.drawn += 1;
    // What could not be read may be no file that can be written.
    await rm(file, { recursive: true, force: true });
    await writeFile(file, Buffer.concat([toHash(png), png]));
    return png;
  };

  const getPictures = async (cards: readonly Card[]) => {
    const pictures = new Map<string, Buffer>();
    const failures: string[] = [];
    const rest = cards.values();
    // While one card is packed, the letters of the next are set.
    const work = async () => {
      for (const card of rest) {
        try {
          pictures.set(card.address, await getPicture(card));
        } catch (error) {
          failures.push(`${card.address}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
    };
    await Promise.all([work(), work(), work()]);
    if (failures.length > 0) throw new Error(['These cards cannot be drawn:', ...failures].join('\n'));
    const wanted = new Set(cards.map(toFile));
    const old = (await readdir(kept)).map((name) => path.join(kept, name)).filter((file) => !wanted.has(file));
    await Promise.all(old.map((file) => rm(file, { recursive: true, force: true })));
    return pictures;
  };

  return { getPicture, getPictures, counts };
}

/** The code that draws, its typefaces, its colours, its size and its library. */
async function toVersion(own: string, styles: Buffer): Promise<string> {
  const files = (await readdir(own, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const contents = await Promise.all(files.map((file) => readFile(file)));
  return toHash(JSON.stringify([sharp.versions, cardSize]), styles, ...contents).toString('hex');
}

/** A card that was kept, which begins with the hash of the rest; undefined when it is missing or damaged. */
async function readKept(file: string): Promise<Buffer | undefined> {
  const content = await readFile(file).catch(() => undefined);
  const [hash, png] = [content?.subarray(0, 32), content?.subarray(32)];
  return hash && png && toHash(png).equals(hash) ? png : undefined;
}
