import { transform, type Selector, type SelectorComponent } from 'lightningcss';
import { isMark, type Names } from './names.ts';

/** The one style of some pages. */
export interface Styles {
  text: string;
  /** The short name of a mark by which a rule binds itself to this element; undefined where no rule asks for it. */
  findMark: (element: Marked, mark: string) => string | undefined;
}

/** What a rule can ask of an element that bears a mark. */
export interface Marked {
  tagName: string;
  classes: readonly string[];
}

/** A mark that a rule asks for, and what it says of its element besides. */
interface Bound {
  mark: string;
  types: readonly string[];
  classes: readonly string[];
}

/**
 * The styles of some pages as one, without what matches nothing on any of them: all pages share most of the styles, and each would
 * carry what the others need.
 */
export function toStyles(source: string, names: Names): Styles {
  const bounds: Bound[] = [];
  const scripts = [...names.scripts].join('\n');
  const visitor = {
    Selector: (selector: Selector) => {
      const parts = splitCompounds(selector);
      return parts.every((part) => isPossible(part, names, scripts))
        ? parts.flatMap((part) => unbind(part, names, bounds))
        : [];
    },
  };
  const text = dropProperties(transform({ ...toOptions(source), visitor }).code.toString(), scripts);
  const marks = [...new Set(bounds.map(({ mark }) => mark))];
  const shorten = (mark: string) => `data-${marks.indexOf(mark).toString(36)}`;
  return {
    text: marks.reduce((result, mark) => result.replaceAll(mark, shorten(mark)), text),
    findMark: (element, mark) => {
      const isBound = bounds.some(
        (bound) =>
          bound.mark === mark &&
          bound.types.every((type) => type === element.tagName) &&
          bound.classes.every((name) => element.classes.includes(name)),
      );
      return isBound ? shorten(mark) : undefined;
    },
  };
}

const toOptions = (source: string) => ({ filename: 'page.css', code: Buffer.from(source), minify: true });

/** The parts of a selector that each match one element, and what stands between them. */
function splitCompounds(selector: Selector): Selector[] {
  const parts: Selector[] = [[]];
  for (const component of selector) {
    if (component.type === 'combinator') parts.push([component], []);
    else parts.at(-1)?.push(component);
  }
  return parts;
}

/** Whether an element of the pages, or one that a script adds, can match. */
function isPossible(compound: Selector, names: Names, scripts: string): boolean {
  const { types, classes, marked } = names;
  const marks = compound.flatMap((each) => (each.type === 'attribute' && isMark(each.name) ? [each.name] : []));
  return compound.every((component) => {
    if (component.type === 'pseudo-class' && (component.kind === 'is' || component.kind === 'where'))
      return component.selectors.some((each) => splitCompounds(each).every((part) => isPossible(part, names, scripts)));
    if (component.type === 'attribute') return !isMark(component.name) || marked.has(component.name);
    if (component.type !== 'type' && component.type !== 'class') return true;
    const isKnown = component.type === 'type' ? types.has(component.name) : classes.has(component.name);
    const written = component.type === 'type' ? component.name : `.${component.name}`;
    // An element that a script makes bears no mark.
    if (marks.length > 0) return marks.every((mark) => marked.has(`${written} ${mark}`));
    return isKnown || scripts.includes(component.name);
  });
}

/**
 * A compound without its mark where its class says as much, because all elements of that class bear it; the class is then named
 * twice, since which of two rules wins must not change. Notes where the mark has to stay.
 */
function unbind(compound: Selector, { classes }: Names, bounds: Bound[]): Selector {
  const own = {
    types: compound.flatMap((each) => (each.type === 'type' ? [each.name] : [])),
    classes: compound.flatMap((each) => (each.type === 'class' ? [each.name] : [])),
  };
  return compound.map((component): SelectorComponent => {
    // In there it is bound to what else the compound says of other elements.
    const within = component.type === 'pseudo-class' ? JSON.stringify(component).match(/data-astro-cid-\w+/g) : null;
    bounds.push(...(within ?? []).map((mark) => ({ mark, types: [], classes: [] })));
    if (component.type !== 'attribute' || !isMark(component.name)) return component;
    const name = own.classes.find((each) => classes.get(each)?.has(component.name));
    if (name !== undefined) return { type: 'class', name };
    bounds.push({ mark: component.name, ...own });
    return component;
  });
}

/** A style without the custom properties that nothing reads; without one, another may be read no more. */
function dropProperties(text: string, scripts: string): string {
  const set = new Set([...text.matchAll(/--[\w-]+(?=[:{])/g)].map(([name]) => name));
  const unused = [...set].filter((name) => !text.includes(`var(${name}`) && !scripts.includes(name));
  if (unused.length === 0) return text;
  return dropProperties(transform({ ...toOptions(text), unusedSymbols: unused }).code.toString(), scripts);
}
