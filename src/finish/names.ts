import { findAttribute, type Element } from './elements.ts';

/** What the selectors of a style can name on the pages that it arrives with. */
export interface Names {
  types: Set<string>;
  /** Each class, with the marks that all elements of this class bear. */
  classes: Map<string, ReadonlySet<string>>;
  /** Each mark, and each type and class with a mark that one of its elements bears, as `nav data-astro-cid-1`. */
  marked: Set<string>;
  /** All scripts that run: what one of them names, it may add. */
  scripts: Set<string>;
}

/** The names of no page. */
export const toNames = (): Names => ({ types: new Set(), classes: new Map(), marked: new Set(), scripts: new Set() });

/** The mark by which Astro binds the styles of a component to its elements. */
export const isMark = (attribute: string) => attribute.startsWith('data-astro-cid-');

/** The marks of an element. */
const getMarks = ({ attributes }: Element): string[] => attributes.map(({ name }) => name).filter(isMark);

/** The classes of an element. */
export const getClasses = (element: Element): string[] =>
  (findAttribute(element, 'class') ?? '').split(/\s+/).filter((name) => name !== '');

/** Whether an element is a script that runs; a block of data never does, so that no policy need allow it. */
export const isScript = (element: Element) =>
  element.tagName === 'script' && findAttribute(element, 'type') !== 'application/ld+json';

/** Adds what the elements of one more page are named. */
export function addNames(names: Names, elements: readonly Element[]): void {
  for (const element of elements) {
    const { tagName } = element;
    names.types.add(tagName);
    if (isScript(element)) names.scripts.add(element.text);
    if (element.attributes.length === 0) continue;
    const marks = getMarks(element);
    const classes = getClasses(element);
    for (const mark of marks) {
      for (const name of [mark, `${tagName} ${mark}`, ...classes.map((each) => `.${each} ${mark}`)])
        names.marked.add(name);
    }
    for (const name of classes) {
      const shared = names.classes.get(name) ?? new Set(marks);
      names.classes.set(name, new Set(marks.filter((mark) => shared.has(mark))));
    }
  }
}
