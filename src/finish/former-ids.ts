import { applyEdits, findAttribute, parseElements, type Element } from './elements.ts';

/**
 * Gives the entries of a page their old ids too, each as an empty element at their begin, so that old links reach them without
 * scripts.
 *
 * @param ids each old id and the id of the entry that answers it; undefined for the page as a whole
 * @throws when the page has no such entry
 */
export function addFormerIds(source: string, ids: readonly { id: string; of: string | undefined }[]): string {
  if (ids.length === 0) return source;
  const elements = parseElements(source);
  return applyEdits(
    source,
    ids.map(({ id, of = 'main' }) => {
      const begin = findBegin(elements, of);
      return { start: begin, end: begin, text: `<span class="former" id="${id}"></span>` };
    }),
  );
}

/** Where the content of an entry begins; that of a row begins in its first cell. */
function findBegin(elements: readonly Element[], id: string): number {
  const index = elements.findIndex((element) => findAttribute(element, 'id') === id);
  const isCell = ({ tagName }: Element) => tagName === 'th' || tagName === 'td';
  const entry = elements[index];
  const holder = entry?.tagName === 'tr' ? elements.slice(index).find(isCell) : entry;
  if (!holder) throw new Error(`There is no #${id} that could answer an old link.`);
  return holder.inner.start;
}
