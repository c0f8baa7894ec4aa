import type { SearchEntry } from '../model/search-entries.ts';

/** What the search in the browser reads; fields that say nothing are left out. */
export const renderSearchData = (entries: readonly SearchEntry[]): string =>
  JSON.stringify(entries, (_key, value: unknown) => (Array.isArray(value) && value.length === 0 ? undefined : value));
