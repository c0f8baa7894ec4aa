import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;

/** The folder of the built site. */
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The files below a folder, with slashes, sorted. */
export function findFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

const toAddress = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** The addresses of everything that is HTML. */
export const everyAddress = findFiles(dist)
  .filter((file) => file.endsWith('.html'))
  .map(toAddress);

const isEmbed = (address: string) => address.startsWith('/embed/');

/** The rows that other sites frame. They have nothing that stands around every page: no header, no menu, no footer. */
export const embedAddresses = everyAddress.filter(isEmbed);

/** The addresses of all pages. */
export const addresses = everyAddress.filter((address) => !isEmbed(address));

/** The page for what is missing. It is served for any address, so it is no page that others link to. */
export const missingPage = '/404.html';

/** The pages that have an address of their own. */
export const ownAddresses = addresses.filter((address) => address !== missingPage);

/** The pages of the criteria. */
export const criterionAddresses = addresses.filter((address) => /^\/compare\/[^/]+\/$/.test(address));

/** The pages of the sources: hundreds, small, and made alike. */
export const sourceAddresses = addresses.filter((address) => /^\/sources\/[^/]+\/$/.test(address));

/** One page of each kind. */
export const kinds = [
  '/',
  '/nodejs/',
  '/compare/',
  ...criterionAddresses.slice(0, 1),
  '/pros-and-cons/',
  '/article/',
  '/conclusion/',
  '/sources/',
  ...sourceAddresses.slice(0, 1),
  '/about/',
  '/changes/',
  '/choose/',
  '/timeline/',
  '/in-the-box/',
  '/search/',
  '/together/',
  '/glossary/',
  missingPage,
];

/** The bytes of a page. */
export const readPage = (address: string) =>
  readFileSync(path.join(dist, address.endsWith('/') ? `${address}index.html` : address), 'utf8');

/** The elements of a page in their order, also those within templates. */
export function toElements(html: string): Element[] {
  return walk(parse(html));
}

const parsed = new Map<string, Element[]>();

/** The elements of a page of the site, which is parsed once. */
export function getElements(address: string): Element[] {
  const elements = parsed.get(address) ?? toElements(readPage(address));
  parsed.set(address, elements);
  return elements;
}

/** The elements within an element, in their order. */
export const getWithin = (element: Element) => walk(element).slice(1);

function walk(node: DefaultTreeAdapterTypes.Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  const content = node.nodeName === 'template' && 'content' in node ? [node.content] : [];
  const own = defaultTreeAdapter.isElementNode(node) ? [node] : [];
  return [...own, ...[...children, ...content].flatMap(walk)];
}

/** The value of an attribute. */
export const findAttribute = (element: Element, name: string) =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** Whether an element is a script that runs; a block of data does not. */
export const isCode = (element: Element) =>
  element.tagName === 'script' && findAttribute(element, 'type') !== 'application/ld+json';

/** The text directly within an element, as a script's or a style's. */
export const getOwnText = (element: Element) =>
  element.childNodes.map((child) => (defaultTreeAdapter.isTextNode(child) ? child.value : '')).join('');

/** The words within an element, on one line. */
export const getText = (element: Element) => readText(element).replace(/\s+/g, ' ').trim();

const readText = (node: DefaultTreeAdapterTypes.Node): string => {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(readText).join('') : '';
};
