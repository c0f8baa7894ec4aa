import { defaultTreeAdapter } from 'parse5';
import {
  applyEdits,
  findAttribute,
  isAddress,
  parseElements,
  toAddressEdits,
  type Edit,
  type Element,
} from './elements.ts';
import { findModuleHash, toIntegrityEdits, type Modules } from './modules.ts';
import { renderPolicy, toHash, type Hashes } from './policy.ts';
import { isRooted, toRelative, toRelativeStyles } from './relative-links.ts';

export interface FinishedPage {
  html: string;
  hashes: Hashes;
}

/** Links that tell something and fetch nothing. */
const silent = /\b(canonical|alternate|license|author|me)\b/;

/**
 * The last steps of a page: links made relative, the content policy first in its head.
 *
 * @param page its address from the root of the site
 * @param relate how a rooted address is written on this page
 * @param modules what it may load later
 * @throws when it has a `style` or event attribute, has a script in a file that is no module for later, or fetches from another host
 */
export function finishPage(
  page: string,
  source: string,
  relate = toRelative,
  modules: Modules = new Map(),
): FinishedPage {
  const elements = parseElements(source);
  const problems = elements.flatMap((element) => findProblems(element, modules));
  if (problems.length > 0) throw new Error(`${page} has ${problems.join(' and ')}.`);
  const toOwn = (address: string) => (isRooted(address) ? relate(page, address) : address);
  const styles = toServedStyles(elements, page, relate);
  const hashes = {
    scripts: new Set(elements.filter(isScript).map((each) => findModuleHash(each, modules) ?? toHash(getText(each)))),
    styles: new Set(styles.map(({ text }) => toHash(text))),
  };
  const edits = [
    toPolicyEdit(elements, hashes),
    ...styles.flatMap((style) => style.edits),
    ...elements.flatMap((each) => toAddressEdits(each, toOwn)),
    ...elements.flatMap((each) => toIntegrityEdits(each, modules)),
  ];
  return { html: applyEdits(source, edits), hashes };
}

function toPolicyEdit(elements: readonly Element[], hashes: Hashes): Edit {
  const head = elements.find((each) => each.tagName === 'head')?.sourceCodeLocation?.startTag;
  if (!head) throw new Error('A page has a <head>.');
  const text = `<meta http-equiv="content-security-policy" content="${renderPolicy(hashes, false)}">`;
  return { start: head.endOffset, end: head.endOffset, text };
}

function findProblems(element: Element, modules: Modules): string[] {
  const { tagName, attrs } = element;
  const get = (name: string) => findAttribute(element, name) ?? '';
  const forbidden = attrs
    .filter(({ name }) => name === 'style' || name.startsWith('on'))
    .map(({ name }) => `a ${name} attribute`);
  const fetched = [
    tagName === 'link' && !silent.test(get('rel')) ? get('href') : '',
    ...['src', 'srcset', 'poster', 'data'].map(get),
    ...(tagName === 'style' ? (getText(element).match(/url\([^)]*\)|@import[^;]*/g) ?? []) : []),
  ];
  const active = attrs.filter(({ name, value }) => isAddress(name) && /^\s*(javascript|data|vbscript):/i.test(value));
  const outside = fetched.filter((address) => /(^|[\s("',])([a-z][a-z0-9+.-]*:)?\/\//i.test(address));
  const script = tagName === 'script' && !findModuleHash(element, modules) ? get('src') : '';
  return [
    ...forbidden,
    ...active.map(({ name, value }) => `the ${name} ${value}`),
    ...outside.map((address) => `something from another host, ${address}`),
    ...(script ? [`a script that is not inline, ${script}`] : []),
  ];
}

const isStyle = ({ tagName }: Element) => tagName === 'style';

/** Whether an element is a script that runs; a block of data never does, so that no policy need allow it. */
const isScript = (element: Element) =>
  element.tagName === 'script' && findAttribute(element, 'type') !== 'application/ld+json';

/** A style sheet as readers get it, and what to edit for that. */
interface ServedStyle {
  text: string;
  edits: Edit[];
}

/**
 * The style sheets of a page in the order of the page. Those before the last are the same on most pages: as one, they need one
 * hash in the policy.
 */
function toServedStyles(elements: readonly Element[], page: string, relate: typeof toRelative): ServedStyle[] {
  const styles = elements.filter(isStyle);
  return [styles.slice(0, -1), styles.slice(-1)].flatMap(([first, ...others]) => {
    if (!first) return [];
    const text = toRelativeStyles(page, [first, ...others].map(getText).join(''), relate);
    return [
      { text, edits: [{ ...getInside(first), text }, ...others.map((each) => ({ ...getWhole(each), text: '' }))] },
    ];
  });
}

function getInside({ sourceCodeLocation: place }: Element): Omit<Edit, 'text'> {
  if (!place?.startTag || !place.endTag) throw new Error('A style sheet ends.');
  return { start: place.startTag.endOffset, end: place.endTag.startOffset };
}

function getWhole({ sourceCodeLocation: place }: Element): Omit<Edit, 'text'> {
  if (!place) throw new Error('A style sheet stands in the source.');
  return { start: place.startOffset, end: place.endOffset };
}

const getText = (element: Element) =>
  element.childNodes.map((child) => (defaultTreeAdapter.isTextNode(child) ? child.value : '')).join('');
