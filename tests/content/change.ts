/** Writes something else in the place of a text that stands there. */
export const replace =
  (from: string, to: string) =>
  (before: string): string => {
    if (!before.includes(from)) throw new Error(`The file does not hold ${JSON.stringify(from)}.`);
    return before.replace(from, () => to);
  };

/** The same in every place. */
export const replaceAll =
  (from: string, to: string) =>
  (before: string): string =>
    before.replaceAll(from, () => to);

/** Takes out what a pattern finds. */
export const cut =
  (pattern: RegExp) =>
  (before: string): string =>
    before.replace(pattern, '');

/** Adds a paragraph or a line at the end. */
export const append =
  (text: string) =>
  (before: string): string =>
    `${before}${text}\n`;

/** Writes a whole file. */
export const write = (text: string) => (): string => text;

/** Deletes the file. */
export const remove = (): undefined => undefined;
