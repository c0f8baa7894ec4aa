// THIS FILE RUNS IN THE BROWSER.
import type { Misfit } from '../model/misfit.ts';
import { parseSelection, renderSelection } from '../model/selection.ts';
import { readSelection, readVocabulary, writeSelection } from './selection-controls.ts';

/** Sets the controls to what the address says. Tells what of it they do not know. */
export function followAddress(root: HTMLElement): readonly Misfit[] {
  // The heading of a group holds its old ids too.
  const findWord = (field: string, word: string) =>
    field === 'groups' ? document.getElementById(word)?.closest('h2')?.id : undefined;
  const { selection, misfits } = parseSelection(location.search, readVocabulary(root), findWord);
  writeSelection(root, selection);
  return misfits;
}

/**
 * Writes into the address what is chosen.
 *
 * @param isStep whether the reader can go back to what it said before
 */
export function writeAddress(root: HTMLElement, isStep: boolean): void {
  const query = renderSelection(readSelection(root), readVocabulary(root), location.search);
  if (query === location.search) return;
  try {
    history[isStep ? 'pushState' : 'replaceState'](null, '', location.pathname + query + location.hash);
  } catch {
    // Some browsers let a page write few addresses in a short time: the next one says it all.
  }
}
