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
  const linked = applyEdits(source, [
    ...elements.flatMap((element) => toAddressEdits(element, toOwn)),
    ...elements.flatMap((element) => toStyleEdits(element, page, relate)),
    ...elements.flatMap((element) => toIntegrityEdits(element, modules)),
  ]);
  return addPolicy(
    linked,
    elements.flatMap((element) => findModuleHash(element, modules) ?? []),
  );
}

function addPolicy(source: string, loaded: readonly string[]): FinishedPage {
  const elements = parseElements(source);
  const inline = elements.filter((each) => each.tagName === 'script' && findAttribute(each, 'src') === undefined);
  const hashes = {
    scripts: new Set([...inline.map(toInlineHash), ...loaded]),
    styles: new Set(elements.filter((each) => each.tagName === 'style').map(toInlineHash)),
  };
  const head = elements.find((each) => each.tagName === 'head')?.sourceCodeLocation?.startTag;
  if (!head) throw new Error('A page has a <head>.');
  const meta = `<meta http-equiv="content-security-policy" content="${renderPolicy(hashes, false)}">`;
  return { html: applyEdits(source, [{ start: head.endOffset, end: head.endOffset, text: meta }]), hashes };
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

function toStyleEdits(element: Element, page: string, relate: typeof toRelative): Edit[] {
  const place = element.sourceCodeLocation;
  if (element.tagName !== 'style' || !place?.startTag || !place.endTag) return [];
  const css = getText(element);
  return [
    { start: place.startTag.endOffset, end: place.endTag.startOffset, text: toRelativeStyles(page, css, relate) },
  ];
}

const toInlineHash = (element: Element) => toHash(getText(element));

const getText = (element: Element) =>
  element.childNodes.map((child) => (defaultTreeAdapter.isTextNode(child) ? child.value : '')).join('');
