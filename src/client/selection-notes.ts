// THIS FILE RUNS IN THE BROWSER.
import type { Misfit } from '../model/misfit.ts';
import { isWhole } from '../model/selection.ts';
import { renderMisfit } from '../model/selection-words.ts';
import { describeSelection, readSelection, readVocabulary } from './selection-controls.ts';

/** Says how many rows are shown, what was chosen, and what the address asks for in vain. */
export function tellShown(root: HTMLElement, count: string, misfits: readonly Misfit[]): void {
  const [status, chosen, all] = [find(root, '[data-count]'), find(root, '[data-chosen]'), find(root, '[data-all]')];
  const list = find(root, 'ul');
  if (!status || !chosen || !all || !list) return;
  // What stays is not told again.
  if (status.textContent !== count) status.textContent = count;
  chosen.textContent = describeSelection(root);
  all.hidden = isWhole(readSelection(root));
  const vocabulary = readVocabulary(root);
  list.replaceChildren(
    ...misfits.slice(0, most).map((misfit) => {
      const { quote, why } = renderMisfit(misfit, vocabulary);
      const [item, words] = [document.createElement('li'), document.createElement('q')];
      // Letters that run from right to left turn nothing else.
      words.dir = 'auto';
      words.textContent = quote;
      item.append(words, ` ${why}`);
      return item;
    }),
  );
}

/** More than one looks at. */
const most = 10;

/** Says what became of a copy, and shows a text that has to be copied by hand. */
export function tellTaken(root: HTMLElement, words: string, text = ''): void {
  const status = find(root, '[data-taken]');
  const area = root.querySelector('textarea');
  if (!status || !area) return;
  status.textContent = words;
  area.value = text;
  area.hidden = !text;
  if (text) area.focus();
  area.select();
}

const find = (root: HTMLElement, selector: string) => root.querySelector<HTMLElement>(selector);
