import { applyEdits, toAddressEdits, type Edit, type Element, type Place } from './elements.ts';
import { findModuleHash, toIntegrityEdits, type Modules } from './modules.ts';
import { getClasses, isMark, isScript } from './names.ts';
import { renderPolicy, toHash, type Hashes } from './policy.ts';
import { findProblems } from './problems.ts';
import { isRooted, toRelative, toRelativeStyles } from './relative-links.ts';
import type { Marked, Styles } from './styles.ts';

export interface FinishedPage {
  html: string;
  hashes: Hashes;
}

/** What is known of a page before its style: the places to edit, but not its tree, which takes far more room. */
export interface ReadPage {
  address: string;
  source: string;
  relate: typeof toRelative;
  /** Hashes of its scripts, those too that it may load later. */
  scripts: ReadonlySet<string>;
  /** Where its policy is written. */
  policyAt: number;
  /** Addresses made relative, and the hashes of modules. */
  edits: readonly Edit[];
  styles: readonly StylePlace[];
  marks: readonly MarkPlace[];
}

/** A style: its text, from where to where it is written, and the whole element. */
interface StylePlace {
  text: string;
  inner: Place;
  outer: Place;
}

/** A mark of an element, and where it is written. */
interface MarkPlace extends Marked, Place {
  mark: string;
}

/** What the site around a page decides for it. */
interface Surroundings {
  /** How a rooted address is written on this page. */
  relate?: typeof toRelative | undefined;
  /** What it may load later. */
  modules?: Modules | undefined;
}

/**
 * Looks a page through for its last steps.
 *
 * @param address its address from the root of the site
 * @param elements those of its source
 * @throws when it has a `style` or event attribute, has a script in a file that is no module for later, or fetches from another host
 */
export function readPage(
  address: string,
  source: string,
  elements: readonly Element[],
  { relate = toRelative, modules = new Map() }: Surroundings = {},
): ReadPage {
  const problems = elements.flatMap((element) => findProblems(element, modules));
  if (problems.length > 0) throw new Error(`${address} has ${problems.join(' and ')}.`);
  const toOwn = (target: string) => (isRooted(target) ? relate(address, target) : target);
  const scripts = elements.filter(isScript);
  return {
    ...{ address, source, relate },
    scripts: new Set(scripts.map((each) => findModuleHash(each, modules) ?? toHash(each.text))),
    policyAt: getPolicyPlace(elements),
    edits: elements.flatMap((each) => [...toAddressEdits(each, toOwn), ...toIntegrityEdits(each, modules)]),
    styles: elements.filter(isStyle),
    marks: elements.flatMap(toMarkPlaces),
  };
}

/**
 * The last steps of a page: links made relative, all styles as one, the content policy first in its head.
 *
 * @param own what its kind of page has for a style; without, it keeps its own
 */
export function finishPage({ address, source, relate, ...page }: ReadPage, own?: Styles): FinishedPage {
  const texts = page.styles.map(({ text }) => toRelativeStyles(address, own?.text ?? text, relate));
  const hashes = { scripts: page.scripts, styles: new Set(texts.map(toHash)) };
  const policy = `<meta http-equiv="content-security-policy" content="${renderPolicy(hashes)}">`;
  const html = applyEdits(source, [
    { start: page.policyAt, end: page.policyAt, text: policy },
    ...page.edits,
    ...page.styles.map(({ inner, outer }, index) =>
      own && index > 0 ? { ...outer, text: '' } : { ...inner, text: texts[index] ?? '' },
    ),
    ...(own ? page.marks.map((place) => toMarkEdit(place, own)) : []),
  ]);
  return { html, hashes };
}

/** All styles of a page in their order. */
export const joinStyles = (elements: readonly Element[]) =>
  elements
    .filter(isStyle)
    .map(({ text }) => text)
    .join('\n');

const isStyle = ({ tagName }: Element) => tagName === 'style';

function getPolicyPlace(elements: readonly Element[]): number {
  const head = elements.find(({ tagName }) => tagName === 'head');
  if (!head) throw new Error('A page has a <head>.');
  return head.inner.start;
}

/** The marks of an element, each with the space before it. */
function toMarkPlaces(element: Element): MarkPlace[] {
  const marks = element.attributes.filter(({ name }) => isMark(name));
  if (marks.length === 0) return [];
  const marked = { tagName: element.tagName, classes: getClasses(element) };
  return marks.map(({ name, start, end }) => ({ ...marked, mark: name, start: start - 1, end }));
}

/** A mark under its short name, or taken away where no rule asks for it. */
function toMarkEdit({ mark, start, end, ...marked }: MarkPlace, { findMark }: Styles): Edit {
  const short = findMark(marked, mark);
  return { start, end, text: short ? ` ${short}` : '' };
}
