import { toMovedPages, type Move } from '../model/moves.ts';

/** A `_redirects` file: one line for each page that moved. `base` is the path of the home page; undefined when nothing moved. */
export function renderRedirects(moves: readonly Move[], base: string): string | undefined {
  const lines = toMovedPages(moves).map(({ from, to }) => `${base}${from.slice(1)} ${base}${to.slice(1)} 301\n`);
  return lines.length > 0 ? lines.join('') : undefined;
}
