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

/**
 * Compares the edition that a link names with those of the page and with the days on which the row changed.
 *
 * @param editions the days of all editions, the newest first
 * @returns undefined where nothing is known: the day is that of no edition, and nothing changed after it
 */
export function toEditionAnswer(
  linked: string,
  editions: readonly string[],
  changes: readonly string[],
): EditionAnswer | undefined {
  if (linked > (editions[0] ?? linked)) return 'older';
  if (changes.some((day) => day > linked)) return 'changed';
  return editions.includes(linked) ? 'same' : undefined;
}
