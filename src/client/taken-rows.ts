// THIS FILE RUNS IN THE BROWSER.
import { renderRowsCsv, renderRowsMarkdown, type ShownRow } from '../model/row-texts.ts';
import { saveFile } from './saved-file.ts';
import { toShared } from './table-rows.ts';

/** The address of the page as it is shown now. */
const toLink = () => `${toShared('')}${location.search}${location.hash}`;

/**
 * Lets a reader take along what is shown.
 *
 * @param way a link, or the rows as Markdown or CSV; `file` saves them
 * @param total how many rows there are
 * @returns what became of it, and a text that has to be copied by hand
 */
export async function takeRows(way: string, rows: readonly ShownRow[], total: number): Promise<[string, string?]> {
  if (rows.length === 0 && way !== 'link') return ['No row is shown.'];
  if (way === 'file') {
    saveFile(renderRowsCsv(rows), 'nodejs-or-django.csv', 'text/csv');
    return ['Saved.'];
  }
  const text = toText(way, rows, total);
  try {
    await navigator.clipboard.writeText(text);
    return ['Copied.'];
  } catch {
    return ['Press Ctrl+C to copy.', text];
  }
}

function toText(way: string, rows: readonly ShownRow[], total: number): string {
  if (way === 'link') return toLink();
  if (way === 'csv') return renderRowsCsv(rows);
  const title = `${document.title}: ${String(rows.length)} of ${String(total)} rows`;
  const edition = document.querySelector('footer time')?.textContent ?? '';
  return renderRowsMarkdown(rows, { title, edition, address: toLink() });
}
