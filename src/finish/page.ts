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
 * @throws when it has a `style` or event attribute, or fetches from another host
 */
export function finishPage(page: string, source: string, relate = toRelative): FinishedPage {
  const elements = parseElements(source);
  const problems = elements.flatMap(findProblems);
  if (problems.length > 0) throw new Error(`${page} has ${problems.join(' and ')}.`);
  const toOwn = (address: string) => (isRooted(address) ? relate(page, address) : address);
  const styles = elements.filter(isStyle).map((element) => toServedStyle(element, page, relate));
  const scripts = elements.filter(isScript).map(getText);
  const hashes = { scripts: toHashes(scripts), styles: toHashes(styles.map(({ text }) => text)) };
  const edits = [toPolicyEdit(elements, hashes), ...styles, ...elements.flatMap((each) => toAddressEdits(each, toOwn))];
  return { html: applyEdits(source, edits), hashes };
}

function toPolicyEdit(elements: readonly Element[], hashes: Hashes): Edit {
  const head = elements.find((each) => each.tagName === 'head')?.sourceCodeLocation?.startTag;
  if (!head) throw new Error('A page has a <head>.');
  const text = `<meta http-equiv="content-security-policy" content="${renderPolicy(hashes, false)}">`;
  return { start: head.endOffset, end: head.endOffset, text };
}

function findProblems(element: Element): string[] {
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
  const script = tagName === 'script' ? get('src') : '';
  return [
    ...forbidden,
    ...active.map(({ name, value }) => `the ${name} ${value}`),
    ...outside.map((address) => `something from another host, ${address}`),
    ...(script ? [`a script that is not inline, ${script}`] : []),
  ];
}

const isStyle = ({ tagName }: Element) => tagName === 'style';

const isScript = ({ tagName }: Element) => tagName === 'script';

/** A style sheet as readers get it, in the place of the one that the page has. */
function toServedStyle(element: Element, page: string, relate: typeof toRelative): Edit {
  const place = element.sourceCodeLocation;
  if (!place?.startTag || !place.endTag) throw new Error(`A style sheet of ${page} does not end.`);
  const text = toRelativeStyles(page, getText(element), relate);
  return { start: place.startTag.endOffset, end: place.endTag.startOffset, text };
}

const toHashes = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.map(toHash));

const getText = (element: Element) =>
  element.childNodes.map((child) => (defaultTreeAdapter.isTextNode(child) ? child.value : '')).join('');
