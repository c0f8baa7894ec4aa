// Also in the browser of a reader, where it comes with the first use, so it imports nothing but words.
import type { Misfit } from './misfit.ts';
import { findNearest } from './near-ids.ts';
import type { Vocabulary } from './selection.ts';

/**
 * How many rows are shown, in words.
 *
 * @param named what the address names and the selection would have left out
 */
export function renderShownCount(count: number, total: number, named?: string): string {
  const shown = `${count === total ? 'All' : count === 0 ? 'None of' : `${String(count)} of`} ${String(total)} rows.`;
  return [
    shown,
    ...(count === 0 ? ['Take a choice back, or show all rows.'] : []),
    ...(named ? [`“${named}” is shown too, since the address names it.`] : []),
  ].join(' ');
}

/** What an address asks for and does not get: as it says it, cut where it is long, and why. */
export function renderMisfit({ name, value, remedy }: Misfit, vocabulary: Vocabulary): { quote: string; why: string } {
  const nearest = findNearest(value, vocabulary.get(name) ?? []);
  const why = {
    unknown: `is not known to this table, so it is left out.${nearest ? ` Did you mean ${nearest}?` : ''}`,
    twice: 'is one text too many, so it is left out.',
    'other version': 'is a version that this page does not know: it may mean something else.',
  };
  const letters = Array.from(`${name}=${value}`);
  return {
    quote: letters.length > longest ? `${letters.slice(0, longest).join('')}…` : letters.join(''),
    why: why[remedy],
  };
}

/** More is not needed to know it again. */
const longest = 60;
