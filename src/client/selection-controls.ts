// THIS FILE RUNS IN THE BROWSER.
import type { Selection, Vocabulary } from '../model/selection.ts';

const getBoxes = (root: HTMLElement) => [...root.querySelectorAll<HTMLInputElement>('[type=checkbox]')];

export const findTextInput = (root: HTMLElement) => root.querySelector<HTMLInputElement>('[name=text]');

/** What can be chosen: the controls are the words that an address may use. */
export const readVocabulary = (root: HTMLElement): Vocabulary => toWords(getBoxes(root));

/** What the reader has chosen. */
export const readSelection = (root: HTMLElement): Selection => ({
  words: toWords(getBoxes(root).filter(({ checked }) => checked)),
  text: findTextInput(root)?.value.trim() ?? '',
});

/** Sets the controls to a selection. */
export function writeSelection(root: HTMLElement, { words, text }: Selection): void {
  for (const box of getBoxes(root)) box.checked = words.get(box.name)?.includes(box.value) ?? false;
  const input = findTextInput(root);
  if (input) input.value = text;
}

/** What the reader has chosen, in the words of the page. */
export function describeSelection(root: HTMLElement): string {
  const fields = new Map<string, string[]>();
  for (const box of getBoxes(root).filter(({ checked }) => checked)) {
    const legend = box.closest('fieldset')?.querySelector(':scope > legend')?.textContent.trim() ?? '';
    fields.set(legend, [...(fields.get(legend) ?? []), box.labels?.[0]?.textContent.trim() ?? '']);
  }
  const said = [...fields].map(([legend, labels]) => `${legend && `${legend}: `}${labels.join(' or ')}`);
  const { text } = readSelection(root);
  return [...said, ...(text ? [`“${text}”`] : [])].join(' · ');
}

function toWords(boxes: readonly HTMLInputElement[]): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const { name, value } of boxes) words.set(name, [...(words.get(name) ?? []), value]);
  return words;
}
