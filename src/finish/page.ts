import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { renderPolicy, toHash, type Hashes } from './policy.ts';
import { isRooted, toRelative, toRelativeStyles } from './relative-links.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** A replacement of some characters of a page. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

export interface FinishedPage {
  html: string;
  hashes: Hashes;
}

/** What stands for readers without scripts is read as elements too. */
const options = { sourceCodeLocationInfo: true, scriptingEnabled: false };

/** Attributes that hold an address. */
const addresses: ReadonlySet<string> = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data']);

/** Links that tell something and fetch nothing. */
const silent = /\b(canonical|alternate|license|author|me)\b/;

/**
 * The last steps of a page: links made relative, the content policy first in its head.
 *
 * @param page its address from the root of the site
 * @param relate how a rooted address is written on this page
 * @throws when it has a `style` or event attribute, or fetches from another host
 */
export function finishPage(page: string, source: string, relate = toRelative): FinishedPage {
  const elements = toElements(parse(source, options));
  const problems = elements.flatMap(findProblems);
  if (problems.length > 0) throw new Error(`${page} has ${problems.join(' and ')}.`);
  const linked = apply(source, [
    ...elements.flatMap((element) => toLinkEdits(element, page, relate)),
    ...elements.flatMap((element) => toStyleEdits(element, page, relate)),
  ]);
  return addPolicy(linked);
}

function addPolicy(source: string): FinishedPage {
  const elements = toElements(parse(source, options));
  const hashes = {
    scripts: new Set(elements.filter((each) => each.tagName === 'script').map(toInlineHash)),
    styles: new Set(elements.filter((each) => each.tagName === 'style').map(toInlineHash)),
  };
  const head = elements.find((each) => each.tagName === 'head')?.sourceCodeLocation?.startTag;
  if (!head) throw new Error('A page has a <head>.');
  const meta = `<meta http-equiv="content-security-policy" content="${renderPolicy(hashes, false)}">`;
  return { html: apply(source, [{ start: head.endOffset, end: head.endOffset, text: meta }]), hashes };
}

function toElements(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  const content = node.nodeName === 'template' && 'content' in node ? [node.content] : [];
  const own = defaultTreeAdapter.isElementNode(node) ? [node] : [];
  return [...own, ...[...children, ...content].flatMap(toElements)];
}

function findProblems(element: Element): string[] {
  const { tagName, attrs } = element;
  const get = (name: string) => attrs.find((each) => each.name === name)?.value ?? '';
  const forbidden = attrs
    .filter(({ name }) => name === 'style' || name.startsWith('on'))
    .map(({ name }) => `a ${name} attribute`);
  const fetched = [
    tagName === 'link' && !silent.test(get('rel')) ? get('href') : '',
    ...['src', 'srcset', 'poster', 'data'].map(get),
    ...(tagName === 'style' ? (getText(element).match(/url\([^)]*\)|@import[^;]*/g) ?? []) : []),
  ];
  const active = attrs.filter(
    ({ name, value }) => addresses.has(name) && /^\s*(javascript|data|vbscript):/i.test(value),
  );
  const outside = fetched.filter((address) => /(^|[\s("',])([a-z][a-z0-9+.-]*:)?\/\//i.test(address));
  const script = tagName === 'script' ? get('src') : '';
  return [
    ...forbidden,
    ...active.map(({ name, value }) => `the ${name} ${value}`),
    ...outside.map((address) => `something from another host, ${address}`),
    ...(script ? [`a script that is not inline, ${script}`] : []),
  ];
}

function toLinkEdits(element: Element, page: string, relate: typeof toRelative): Edit[] {
  const isRefresh = element.attrs.some(({ name, value }) => name === 'http-equiv' && value === 'refresh');
  return element.attrs.flatMap(({ name, value }) => {
    const place = element.sourceCodeLocation?.attrs?.[name];
    const before = isRefresh ? (/^\d+; url=/.exec(value)?.[0] ?? '') : '';
    const address = value.slice(before.length);
    if (!place || !(addresses.has(name) || before) || !isRooted(address)) return [];
    const text = `${name}="${escape(before + relate(page, address))}"`;
    return [{ start: place.startOffset, end: place.endOffset, text }];
  });
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

const escape = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Applies edits that do not overlap. */
function apply(source: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: replacement }) => text.slice(0, start) + replacement + text.slice(end), source);
}
