import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/**
 * A page as it is read from disk, where nobody finds the page of a folder: its links name the file itself. What is fetched
 * ahead is left out, because browsers refuse that to files.
 *
 * @param source a finished page, whose links within the site are relative
 */
export function spellOut(source: string): string {
  return toElements(parse(source, { sourceCodeLocationInfo: true }))
    .flatMap((element) => toEdit(element) ?? [])
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, written }) => text.slice(0, start) + written + text.slice(end), source);
}

/** The file that a relative address of a page leads to, as `../compare/index.html#orm`; others stay as they are. */
export function toFile(address: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  if (!/(^|\/)\.{0,2}$/.test(path) || path === '' || /^([a-z][a-z0-9+.-]*:|\/)/i.test(path)) return address;
  const folder = path.replace(/\.\.$/, '../').replace(/(^|\/)\.\/?$/, '$1');
  return `${folder}index.html${rest}`;
}

function toEdit(element: Element): { start: number; end: number; written: string } | undefined {
  const find = (name: string) => element.attrs.find((each) => each.name === name)?.value;
  const whole = element.sourceCodeLocation;
  if (whole && element.tagName === 'link' && find('rel') === 'preload') {
    return { start: whole.startOffset, end: whole.endOffset, written: '' };
  }
  const place = whole?.attrs?.href;
  const address = find('href');
  if (!place || address === undefined) return undefined;
  const written = toFile(address).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return { start: place.startOffset, end: place.endOffset, written: `href="${written}"` };
}

function toElements(node: Node): Element[] {
  const own = defaultTreeAdapter.isElementNode(node) ? [node] : [];
  return [...own, ...('childNodes' in node ? node.childNodes : []).flatMap(toElements)];
}
