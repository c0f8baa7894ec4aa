/** Orders by letters, whatever their case unless only that differs, the same on every machine. */
export function compareText(a: string, b: string): number {
  const [first, second] = a.toLowerCase() === b.toLowerCase() ? [a, b] : [a.toLowerCase(), b.toLowerCase()];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** How many words a text has; a lone sign is none. */
export const countWords = (text: string): number => text.split(/\s+/).filter((word) => /\w/.test(word)).length;

/** A text that begins a sentence. */
export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A short text of ours without the marks of code, on one line. */
export const toPlain = (text: string): string => text.replaceAll('`', '').replace(/\s+/g, ' ').trim();

/** A number with its noun: `1 second`, `7 seconds`. */
export const renderCount = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

/** Small letters without accents, by which texts are compared that people type. */
export const toPlainLetters = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
