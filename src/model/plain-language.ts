/** Words that praise, belittle or fill, whoever they speak of; each as it begins. */
const praise = [
  ...['powerful', 'robust', 'seamless', 'blazing', 'amazing', 'versatile', 'effortless', 'elegant', 'world-class'],
  ...['cutting-edge', 'best-in-class', 'battle-tested', 'rock-solid', 'game-changing'],
  ...['simply', 'obviously', 'leverage'],
];

const forbidden = new RegExp(`\\b(${praise.join('|')})\\w*`, 'giu');

/** Abbreviations by which everyone who compares the two knows the thing. */
const familiar = new Set([
  ...['AI', 'API', 'CC', 'CPU', 'CSS', 'CSV', 'GPU', 'HTML', 'HTTP', 'HTTPS', 'ID', 'IP', 'JSON', 'OK', 'PC', 'SQL'],
  ...['TV', 'UI', 'URL', 'URI', 'UK', 'US', 'XML', 'YAML', 'PDF', 'README', 'REST', 'TCP', 'TLS', 'UTC', 'UTF'],
  ...['GET', 'POST'],
  // Names of licences, levels and houses, which nobody writes out.
  ...['MIT', 'BSD', 'SIL', 'BY', 'AA', 'AWS', 'NASA', 'IBM', 'AIX'],
]);

/** The longest sentence, and the longest that half of a text's sentences may have, in words. */
export const sentenceLimits = { longest: 40, median: 20 } as const;

const words = new Intl.Segmenter('en', { granularity: 'word' });
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A text without code between backticks and without what it quotes. */
const toOwnWords = (text: string) => text.replace(/`[^`]*`/g, 'code').replace(/“[^“”]*”|"[^"]*"/g, 'quotation');

/** The words of praise and filling in a text, as they stand there. */
export const findForbidden = (text: string): string[] =>
  [...toOwnWords(text).matchAll(forbidden)].map(([word]) => word);

/** Tags, links and braces in a text that is shown as it is written; what stands between backticks is code. */
export const findMarkup = (text: string): string[] =>
  text.replace(/`[^`]*`/g, 'code').match(/<\/?[a-z][^<>]*>|\[[^[\]]*\]\([^()]*\)|[{}]/gi) ?? [];

/** The sentences of a text, each with its number of words. */
export function toSentences(text: string): { text: string; words: number }[] {
  return [...sentences.segment(text)]
    .map(({ segment }) => ({
      text: segment.trim(),
      words: [...words.segment(segment)].filter(({ isWordLike }) => isWordLike).length,
    }))
    .filter((sentence) => sentence.words > 0);
}

/** The middle of some lengths, of two the greater; 0 of none. */
export function toMedian(lengths: readonly number[]): number {
  return lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
}

/** The abbreviations in `text` that are not familiar and that `around`, the whole of what is read together, does not explain. */
export function findUnexplained(text: string, around: string): string[] {
  const found = toOwnWords(text).match(/(?<![\w.-])[A-Z][A-Z\d]+(?=s?(?![\w-]))/g) ?? [];
  return [...new Set(found)].filter((each) => !familiar.has(each) && !isExplained(each, around));
}

/** As "cross-site request forgery (CSRF)", "CSRF (a forged request)", "ASGI, the Python standard …" or "ASGI is …". */
function isExplained(abbreviation: string, around: string): boolean {
  return new RegExp(`\\b${abbreviation}(s?\\)|s? \\(|s?, (a|an|the|two)\\b| (is|are|means|stands for)\\b)`).test(
    around,
  );
}
