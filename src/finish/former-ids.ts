import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/**
 * Gives the entries of a page their old ids too, each as an empty element at their begin, so that old links reach them without
 * scripts.
 *
 * @param ids each old id and the id of the entry that answers it; undefined for the page as a whole
 * @throws when the page has no such entry
 */
export function addFormerIds(source: string, ids: readonly { id: string; of: string | undefined }[]): string {
  if (ids.length === 0) return source;
  const elements = toElements(parse(source, { sourceCodeLocationInfo: true }));
  const places = ids.map(({ id, of = 'main' }) => ({ id, offset: findBegin(elements, of) }));
  return places
    .toSorted((a, b) => b.offset - a.offset)
    .reduce(
      (text, { id, offset }) => `${text.slice(0, offset)}<span class="former" id="${id}"></span>${text.slice(offset)}`,
      source,
    );
}

/** Where the content of an entry begins; that of a row begins in its first cell. */
function findBegin(elements: readonly Element[], id: string): number {
  const entry = elements.find(({ attrs }) => attrs.some(({ name, value }) => name === 'id' && value === id));
  const isCell = ({ tagName }: Element) => tagName === 'th' || tagName === 'td';
  const holder = entry?.tagName === 'tr' ? toElements(entry).find(isCell) : entry;
  const offset = holder?.sourceCodeLocation?.startTag?.endOffset;
  if (offset === undefined) throw new Error(`There is no #${id} that could answer an old link.`);
  return offset;
}

function toElements(node: DefaultTreeAdapterTypes.Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return [...(defaultTreeAdapter.isElementNode(node) ? [node] : []), ...children.flatMap(toElements)];
}
