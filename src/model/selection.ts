// Also in the browser of a reader, where it comes with the first use, so it imports nothing but words.
import type { Side } from '../schemas/sides.ts';
import type { Leaning } from './leaning.ts';
import type { Misfit } from './misfit.ts';
import { toPlainLetters } from './text.ts';

/** What a reader wants to see of the table: in each field one of the words, and each word of the text. */
export interface Selection {
  /** Fields without a word ask for nothing, and are left out. */
  words: ReadonlyMap<string, readonly string[]>;
  text: string;
}

/** The words of each field, by its name, in the order of the page. */
export type Vocabulary = ReadonlyMap<string, readonly string[]>;

/** A row by what a selection asks: its word in each field, and all that it says, in plain letters. */
export interface SelectableRow {
  words: ReadonlyMap<string, string>;
  says: string;
}

/** The version of the address's words. It goes up when an old address would mean something else. */
const version = '1';

/** No address is read further: browsers and hosts take no longer ones either. */
const longest = 8_000;

/**
 * The selection in the query of an address, as `?v=1&only=differences&groups=security&text=log+in`. What it does not know is told
 * and left out.
 *
 * @param findWord a field's word now, for one that an address may still name
 */
export function parseSelection(
  query: string,
  vocabulary: Vocabulary,
  findWord: (field: string, word: string) => string | undefined = () => undefined,
): { selection: Selection; misfits: Misfit[] } {
  const fields = new URLSearchParams(query.slice(0, longest));
  const misfits: Misfit[] = [];
  const tell = (name: string, value: string, remedy: Misfit['remedy']) => {
    misfits.push({ name, value, remedy });
  };
  for (const value of fields.getAll('v')) if (value !== version) tell('v', value, 'other version');
  const words = new Map<string, readonly string[]>();
  for (const [name, known] of vocabulary) {
    const asked = new Set<string>();
    for (const value of fields.getAll(name).flatMap((list) => list.split(','))) {
      const word = known.includes(value) ? value : findWord(name, value);
      if (word !== undefined && known.includes(word)) asked.add(word);
      else if (value !== '') tell(name, value, 'unknown');
    }
    if (asked.size > 0)
      words.set(
        name,
        known.filter((word) => asked.has(word)),
      );
  }
  const [text = '', ...more] = fields.getAll('text');
  for (const each of more) tell('text', each, 'twice');
  return { selection: { words, text: text.trim() }, misfits };
}

/** The query of an address with this selection in the place of its own; what else it says is kept. Empty when nothing is left. */
export function renderSelection({ words, text }: Selection, vocabulary: Vocabulary, query: string): string {
  const own = [...vocabulary.keys()].flatMap((name) => {
    const chosen = words.get(name) ?? [];
    return chosen.length > 0 ? [`${name}=${chosen.join(',')}`] : [];
  });
  if (text) own.push(`text=${encodeURIComponent(text.toWellFormed()).replaceAll('%20', '+')}`);
  const isOwn = (field: string) =>
    [...new URLSearchParams(field).keys()].some((name) => ['v', 'text'].includes(name) || vocabulary.has(name));
  const others = query
    .replace(/^\?/, '')
    .split('&')
    .filter((field) => field !== '' && !isOwn(field));
  const fields = [...(own.length > 0 ? [`v=${version}`, ...own] : []), ...others];
  return fields.length > 0 ? `?${fields.join('&')}` : '';
}

/** Whether a selection asks for nothing, so that it shows all rows. */
export const isWhole = ({ words, text }: Selection): boolean => words.size === 0 && text === '';

/** Whether a row is what a reader wants to see. */
export const isSelected = (row: SelectableRow, { words, text }: Selection): boolean =>
  [...words].every(([name, chosen]) => chosen.includes(row.words.get(name) ?? '')) &&
  toPlainLetters(text)
    .split(/\s+/)
    .every((word) => row.says.includes(word));

/** The word of a selection for a leaning; a fact, which has none, speaks for neither too. */
export const toLeaningWord = (leaning: Leaning | undefined): string =>
  leaning === undefined || leaning.side === 'neither' ? 'neither' : `${leaning.side}-${leaning.strength}`;

/** The word of a selection for a provision. */
export const toProvisionWord = (provision: string): string => provision.replaceAll(' ', '-');

/** A row's word in each field. That it has provisions makes it a capability, and that it has no leaning a fact. */
export function toRowWords(
  group: string,
  leaning: Leaning | undefined,
  provisions: Record<Side, string | undefined>,
): ReadonlyMap<string, string> {
  const { nodejs, django } = provisions;
  const lean = toLeaningWord(leaning);
  return new Map([
    ['only', lean === 'neither' ? '' : 'differences'],
    ['leaning', lean],
    ['nodejs', toProvisionWord(nodejs ?? '')],
    ['django', toProvisionWord(django ?? '')],
    ['kinds', leaning === undefined ? 'fact' : (nodejs ?? django) === undefined ? 'quality' : 'capability'],
    ['groups', group],
  ]);
}
