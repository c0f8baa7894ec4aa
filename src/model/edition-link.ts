// Also in the browser of a reader, so it is small and imports nothing.

/** What a page can say about an edition that a link names: the row says the same, has changed, or this copy is older. */
export type EditionAnswer = 'same' | 'changed' | 'older';

/** The day in `?edition=2026-11-22`; whatever is no day is ignored. */
export function findEdition(query: string): string | undefined {
  const day = new URLSearchParams(query).get('edition') ?? '';
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : NaN;
  // Some browsers read 31 February as a day in March.
  return !isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined;
}

/** Compares the edition that a link names with the page's own and with the days on which the row changed. */
export function toEditionAnswer(linked: string, own: string, changes: readonly string[]): EditionAnswer {
  if (linked > own) return 'older';
  return changes.some((day) => day > linked) ? 'changed' : 'same';
}
