import sharp from 'sharp';

/** A typeface with the distance of its lines and the space between its letters, in parts of its size. */
export interface Style {
  font: 'Instrument Serif' | 'Instrument Sans';
  /** Of the distance that the typeface itself asks for. */
  lines: number;
  spacing: number;
}

/** A text in a style and a size, on lines of a width at most. */
export interface Lettering {
  text: string;
  style: Style;
  size: number;
  width: number;
  /** Whether a word that is longer than a line goes on in the next, and names of code after a sign. */
  breaks?: boolean;
  /** Whether many cards say the same, so that it is set once. */
  recurs?: boolean;
}

export interface Size {
  width: number;
  height: number;
}

/** A text as pixels (red, green, blue and cover of each), and how many rows of them stand above the capitals of its first line. */
interface Drawn extends Size {
  data: Buffer;
  above: number;
}

/** The size of a text from the capitals of its first line to the lowest letter of its last. */
export const measure = (lettering: Lettering): Promise<Size> =>
  lettering.recurs ? remember(sizes, JSON.stringify(lettering), () => measureNow(lettering)) : measureNow(lettering);

/** The text in a colour, as #16181d; pictures among its letters keep their own. */
export const draw = (lettering: Lettering, colour: string): Promise<Drawn> =>
  lettering.recurs
    ? remember(drawings, colour + JSON.stringify(lettering), () => drawNow(lettering, colour))
    : drawNow(lettering, colour);

const sizes = new Map<string, Promise<Size>>();
const drawings = new Map<string, Promise<Drawn>>();
const gaps = new Map<string, Promise<number>>();

function remember<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

async function measureNow(lettering: Lettering): Promise<Size> {
  const [{ width, height }, gap] = await Promise.all([open(lettering).metadata(), getGap(lettering)]);
  return { width, height: height - gap };
}

async function drawNow(lettering: Lettering, colour: string): Promise<Drawn> {
  const [{ data, info }, gap] = await Promise.all([
    open(lettering, colour).raw().toBuffer({ resolveWithObject: true }),
    getGap(lettering),
  ]);
  return { width: info.width, height: info.height, data, above: gap };
}

/** Below this size, in pixels, a card that is shown a quarter as wide can no longer be read. */
const legible = 30;

/**
 * The largest of some sizes, given from the largest, in which a text stays within a box; the smallest where it does in none. A word
 * that is too long for a line breaks, after its signs or else anywhere, before the text gets too small to be read.
 */
export async function fit(lettering: Omit<Lettering, 'size'>, tries: readonly number[], height: number) {
  const whole = tries.filter((size) => size >= legible).map((size) => ({ ...lettering, size }));
  const broken = tries.map((size) => ({ ...lettering, size, breaks: true }));
  for (const each of [...whole, ...broken]) {
    const taken = await measure(each);
    if (taken.width <= lettering.width && taken.height <= height) return each;
  }
  return { ...lettering, size: tries.at(-1) ?? 0, breaks: true };
}

/** Sizes from the largest to the smallest. */
export const toSizes = (from: number, to: number, step = 2): number[] =>
  Array.from({ length: Math.floor((from - to) / step) + 1 }, (_, index) => from - index * step);

/** How far apart the lines of a style stand. */
const getGap = ({ style, size }: Lettering): Promise<number> =>
  remember(gaps, [style.font, style.lines, size].join(), async () => {
    const height = async (text: string) => (await open({ text, style, size, width: size * 9 }).metadata()).height;
    const [one, two] = await Promise.all([height('H'), height('H\nH')]);
    return two - one;
  });

/**
 * What libvips sets is cut to its ink, so that a line without capitals would begin higher than its neighbour. A capital that nobody
 * sees stands on a line above, from which everything is measured.
 */
function open({ text, style, size, width, breaks = false }: Lettering, colour = '#000000') {
  const markup = `<span lang="en" insert_hyphens="false" foreground="${colour}" line_height="${String(style.lines)}" letter_spacing="${String(Math.round(style.spacing * size * 1024))}"><span alpha="1">H</span>\n${escape(breaks ? loosen(tie(text)) : tie(text))}</span>`;
  return sharp({
    text: {
      text: markup,
      font: `${style.font} ${String(size)}`,
      width,
      dpi: 72,
      rgba: true,
      wrap: breaks ? 'word-char' : 'word',
    },
  });
}

/** Compound words, paths, and names with a version stay on one line, as words do. */
const tie = (text: string) =>
  text.replace(/(?<=\p{L})[-/](?=\p{L})/gu, `$&${wordJoiner}`).replace(/(?<=\p{Lu}[\p{L}.]*) (?=\d)/gu, noBreak);

/** A long name of code goes on in the next line after a sign, or before a capital. */
const loosen = (text: string) =>
  text.replace(/\S{20,}/gu, (word) =>
    word
      .replaceAll(wordJoiner, '')
      .replace(/(?<=[\p{L}\p{N}])[-./_](?=[\p{L}\p{N}])|(?<=\p{Ll})(?=\p{Lu})/gu, `$&${mayBreak}`),
  );

/** A text as Pango's markup, in which it is no markup. */
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const wordJoiner = '\u2060';
const noBreak = '\u00a0';
const mayBreak = '\u200b';
