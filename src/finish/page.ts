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
import { getMarks, getText } from './names.ts';
import { renderPolicy, toHash, type Hashes } from './policy.ts';
import { isRooted, toRelative, toRelativeStyles } from './relative-links.ts';
import type { Styles } from './styles.ts';

export interface FinishedPage {
  html: string;
  hashes: Hashes;
}

/** Links that tell something and fetch nothing. */
const silent = /\b(canonical|alternate|license|author|me)\b/;

/** What the pages around a page decide for it. */
interface Surroundings {
  /** How a rooted address is written on this page. */
  relate?: typeof toRelative | undefined;
  /** What its kind of page has for a style; without, it keeps its own. */
  styles?: Styles | undefined;
  /** What it may load later. */
  modules?: Modules | undefined;
}

/**
 * The last steps of a page: links made relative, all styles as one, the content policy first in its head.
 *
 * @param page its address from the root of the site
 * @throws when it has a `style` or event attribute, has a script in a file that is no module for later, or fetches from another host
 */
export function finishPage(
  page: string,
  source: string,
  { relate = toRelative, styles, modules = new Map() }: Surroundings = {},
): FinishedPage {
  const elements = parseElements(source);
  const problems = elements.flatMap((element) => findProblems(element, modules));
  if (problems.length > 0) throw new Error(`${page} has ${problems.join(' and ')}.`);
  const toOwn = (address: string) => (isRooted(address) ? relate(page, address) : address);
  const own = elements.filter(isStyle);
  const texts = own.map((element) => toRelativeStyles(page, styles ? styles.text : getText(element), relate));
  const hashes = {
    scripts: new Set(elements.filter(isScript).map((each) => findModuleHash(each, modules) ?? toHash(getText(each)))),
    styles: new Set(texts.map(toHash)),
  };
  const html = applyEdits(source, [
    toPolicyEdit(elements, hashes),
    ...elements.flatMap((element) => toAddressEdits(element, toOwn)),
    ...elements.flatMap((element) => toIntegrityEdits(element, modules)),
    ...own.flatMap((element, index) => toStyleEdits(element, styles && index > 0 ? undefined : texts[index])),
    ...(styles ? elements.flatMap((element) => toMarkEdits(element, styles)) : []),
  ]);
  return { html, hashes };
}

/** All styles of a page in their order. */
export const joinStyles = (elements: readonly Element[]) => elements.filter(isStyle).map(getText).join('\n');

const isStyle = ({ tagName }: Element) => tagName === 'style';

/** Whether an element is a script that runs; a block of data never does, so that no policy need allow it. */
const isScript = (element: Element) =>
  element.tagName === 'script' && findAttribute(element, 'type') !== 'application/ld+json';

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

/** A style with another text, or taken away. */
function toStyleEdits({ sourceCodeLocation: place }: Element, text?: string): Edit[] {
  if (!place?.startTag || !place.endTag) return [];
  if (text === undefined) return [{ start: place.startOffset, end: place.endOffset, text: '' }];
  return [{ start: place.startTag.endOffset, end: place.endTag.startOffset, text }];
}

/** The marks of an element under their short names, without those that no rule asks for. */
function toMarkEdits(element: Element, { findMark }: Styles): Edit[] {
  return getMarks(element).flatMap((mark) => {
    const place = element.sourceCodeLocation?.attrs?.[mark];
    const short = findMark(element, mark);
    return place ? [{ start: place.startOffset - 1, end: place.endOffset, text: short ? ` ${short}` : '' }] : [];
  });
}
