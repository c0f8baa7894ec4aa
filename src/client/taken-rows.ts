// THIS FILE RUNS IN THE BROWSER.
import { renderRowsCsv, renderRowsMarkdown, type ShownRow } from '../model/row-texts.ts';
import { toShared } from './table-rows.ts';

/** The address of the page as it is shown now. */
const toLink = () => `${toShared('')}${location.search}${location.hash}`;

/**
 * Lets a reader take along what is shown.
 *
 * @param way a link, or the rows as Markdown or CSV; `file` saves them
 * @returns what became of it, and a text that has to be copied by hand
 */
export async function takeRows(way: string, rows: readonly ShownRow[], title: string): Promise<[string, string?]> {
  const edition = document.querySelector('footer time')?.textContent ?? '';
  if (way === 'file') {
    saveFile(renderRowsCsv(rows), 'node-js-or-django.csv');
    return ['Saved.'];
  }
  const text =
    way === 'link'
      ? toLink()
      : way === 'csv'
        ? renderRowsCsv(rows)
        : renderRowsMarkdown(rows, { title, edition, address: toLink() });
  try {
    await navigator.clipboard.writeText(text);
    return ['Copied.'];
  } catch {
    return ['Press Ctrl+C to copy.', text];
  }
}

function saveFile(text: string, name: string): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.click();
  // Not at once: the browser may still be at it.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
