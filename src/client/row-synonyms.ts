// THIS FILE RUNS IN THE BROWSER.
import { toPlainLetters } from '../model/text.ts';
import type { TableRow } from './table-rows.ts';

let synonyms: Promise<ReadonlyMap<string, readonly string[]>> | undefined;

/** Adds the other words for each row, which the page itself does not say; they come with the data of the search, once. */
export function addSynonyms(rows: readonly TableRow[]): Promise<void> | undefined {
  if (synonyms) return undefined;
  synonyms = fetchSynonyms();
  return synonyms.then((found) => {
    for (const { selectable, shown } of rows)
      selectable.says += toPlainLetters(`\n${found.get(shown.id)?.join('\n') ?? ''}`);
  });
}

async function fetchSynonyms(): Promise<ReadonlyMap<string, readonly string[]>> {
  try {
    const home = document.querySelector<HTMLAnchorElement>('header a')?.href;
    const response = await fetch(new URL('data/search.json', home));
    const entries = (await response.json()) as { kind: string; address: string; synonyms?: string[] }[];
    const rows = entries.filter(({ kind }) => kind === 'criterion');
    return new Map(rows.map((entry) => [entry.address.split('/').at(-2) ?? '', entry.synonyms ?? []]));
  } catch {
    // What the page says is still found.
    return new Map();
  }
}
