// Also in the browser of a reader, where it comes with the first search.
import MiniSearch from 'minisearch';
import type { SearchEntry, SearchKind } from './search-entries.ts';
import { toPlainLetters } from './text.ts';

/** An entry that a query finds. */
export interface Found {
  address: string;
  name: string;
  /** What it is, and which packages and products it names that were asked for. */
  where: string;
}

/** A word in the name of an entry says more than one that it mentions. */
const boost = { name: 6, synonyms: 4, by: 3, products: 2, says: 0.5 };

/** What answers a question comes before what leads to it, and a row before the word that it is about. */
const weights: Record<SearchKind, number> = { criterion: 2, argument: 1, page: 1.4, heading: 1, term: 0.6 };

/** No reader types a longer question. */
const longest = 120;

/** How many letters of a word may be wrong: of a short one none, of a long one two, since two that are swapped are two. */
const toTolerance = (word: string) => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2);

/** The entries that readers search, made ready: best first, for words begun, with a wrong letter, or called by another name. */
export function toSearch(entries: readonly SearchEntry[]): (query: string) => Found[] {
  const index = new MiniSearch<SearchEntry>({
    idField: 'address',
    fields: Object.keys(boost),
    extractField: (entry, field) => [entry[field as keyof SearchEntry] ?? []].flat().flatMap(withJoined).join('\n'),
    processTerm: toPlainLetters,
  });
  const byAddress = new Map(entries.map((entry) => [entry.address, entry]));
  index.addAll([...byAddress.values()]);
  return (query) => {
    const options = {
      boost,
      boostDocument: (address: string) => weights[byAddress.get(address)?.kind ?? 'heading'],
      prefix: true,
      fuzzy: toTolerance,
    };
    const asked = query.slice(0, longest);
    const all = index.search(asked, { ...options, combineWith: 'AND' });
    // Who asks a whole question gets what answers a part of it.
    const results = all.length > 0 ? all : index.search(asked, options);
    return results.flatMap(({ id, match }) => {
      const entry = byAddress.get(String(id));
      const words = Object.keys(match).filter((word) => match[word]?.includes('products'));
      return entry ? [{ address: entry.address, name: entry.name, where: toWhere(entry, words) }] : [];
    });
  };
}

function toWhere({ where, products = [] }: SearchEntry, words: readonly string[]): string {
  const named = products.filter((product) => words.some((word) => toPlainLetters(product).includes(word)));
  return named.length > 0 ? `${where}; names ${named.join(', ')}` : where;
}

/** Who writes two words as one finds them too, as signin. */
const withJoined = (text: string) =>
  /^[\p{L}\d]+([ -][\p{L}\d]+){1,2}$/u.test(text) ? [text, text.replace(/[ -]/g, '')] : [text];
