import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** A replacement of some characters of a page. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The elements of a page in the order of its source; what stands for readers without scripts is read as elements too. */
export const parseElements = (source: string): Element[] =>
  toElements(parse(source, { sourceCodeLocationInfo: true, scriptingEnabled: false }));

/** An element, or any other node, with all elements in it. */
export function toElements(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  const content = node.nodeName === 'template' && 'content' in node ? [node.content] : [];
  const own = defaultTreeAdapter.isElementNode(node) ? [node] : [];
  return [...own, ...[...children, ...content].flatMap(toElements)];
}

/** The value of an attribute; undefined when the element has none of this name. */
export const findAttribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

/** Attributes that hold an address. */
const addresses: ReadonlySet<string> = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data']);

/** Whether an attribute of this name holds an address by itself. */
export const isAddress = (name: string) => addresses.has(name);

/** The addresses in an element's attributes, that of a refresh too, each written as `relate` says; those that stay need no edit. */
export function toAddressEdits({ attrs, sourceCodeLocation }: Element, relate: (address: string) => string): Edit[] {
  const isRefresh = attrs.some(({ name, value }) => name === 'http-equiv' && value === 'refresh');
  return attrs.flatMap(({ name, value }) => {
    const place = sourceCodeLocation?.attrs?.[name];
    const before = isRefresh ? (/^\d+; url=/.exec(value)?.[0] ?? '') : '';
    if (!place || !(isAddress(name) || before)) return [];
    const address = value.slice(before.length);
    const written = relate(address);
    if (written === address) return [];
    const text = `${name}="${escape(before + written)}"`;
    return [{ start: place.startOffset, end: place.endOffset, text }];
  });
}

/** Applies edits that do not overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    parts.push(source.slice(end, edit.start), edit.text);
    end = edit.end;
  }
  return parts.join('') + source.slice(end);
}

const escape = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
