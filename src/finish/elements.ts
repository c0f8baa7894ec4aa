import { Parser } from 'htmlparser2';

/** From where to where something is written in a page. */
export interface Place {
  start: number;
  end: number;
}

/** A replacement of some characters of a page. */
export interface Edit extends Place {
  text: string;
}

/** An attribute of an element, and where it is written. */
export interface Attribute extends Place {
  name: string;
  value: string;
}

/** An element of a page, with what its last steps need to know of it. */
export interface Element {
  tagName: string;
  attributes: Attribute[];
  /** What is directly within, as a script or a style; nothing of other elements. */
  text: string;
  /** Whether it waits in a template. */
  isKept: boolean;
  /** From its first tag to its last, both included; to the first one's end while there is no other. */
  outer: Place;
  /** What is between its tags. */
  inner: Place;
}

/** Elements whose text is not markup. */
const raw: ReadonlySet<string> = new Set(['script', 'style']);

/** The elements of a page in the order of its source; what stands for readers without scripts is read as elements too. */
export function parseElements(source: string): Element[] {
  const elements: Element[] = [];
  let attributes: Attribute[] = [];
  let open: Element | undefined;
  let templates = 0;
  const parser = new Parser({
    onopentagname: () => {
      attributes = [];
    },
    onattribute: (name, value) => {
      attributes.push({ name, value, start: parser.startIndex, end: parser.endIndex });
    },
    onopentag: (tagName) => {
      const [start, end] = [parser.startIndex, parser.endIndex + 1];
      const element = {
        tagName,
        attributes,
        text: '',
        isKept: templates > 0,
        outer: { start, end },
        inner: { start: end, end },
      };
      elements.push(element);
      if (tagName === 'template') templates += 1;
      if (raw.has(tagName)) open = element;
    },
    ontext: (text) => {
      // A browser reads every end of a line as this one, and compares the hash of what it read.
      if (open) open.text += text.replaceAll(/\r\n?/g, '\n');
    },
    onclosetag: (tagName) => {
      if (tagName === 'template') templates -= 1;
      if (!open) return;
      open.inner.end = parser.startIndex;
      open.outer.end = parser.endIndex + 1;
      open = undefined;
    },
  });
  parser.end(source);
  return elements;
}

/** The value of an attribute; undefined when the element has none of this name. */
export const findAttribute = ({ attributes }: Element, name: string): string | undefined =>
  attributes.find((each) => each.name === name)?.value;

/** Attributes that hold an address. */
const addresses: ReadonlySet<string> = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data']);

/** Whether an attribute of this name holds an address by itself. */
export const isAddress = (name: string) => addresses.has(name);

/** The addresses in an element's attributes, that of a refresh too, each written as `relate` says; those that stay need no edit. */
export function toAddressEdits({ attributes }: Element, relate: (address: string) => string): Edit[] {
  const isRefresh = attributes.some(({ name, value }) => name === 'http-equiv' && value === 'refresh');
  return attributes.flatMap(({ name, value, start, end }) => {
    const before = isRefresh ? (/^\d+; url=/.exec(value)?.[0] ?? '') : '';
    if (!(isAddress(name) || before)) return [];
    const address = value.slice(before.length);
    const written = relate(address);
    return written === address ? [] : [{ start, end, text: `${name}="${escape(before + written)}"` }];
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
