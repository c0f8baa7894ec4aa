import { findAttribute, isAddress, type Element } from './elements.ts';
import { findModuleHash, type Modules } from './modules.ts';

/** Links that tell something and fetch nothing; an alternate stylesheet fetches. */
const silent = /^(\s*(canonical|alternate|license|author|me)(?!\S))+\s*$/i;

/** An address as browsers read it: without the ends of lines in it, nor spaces and control characters before it, and with their slashes. */
const toRead = (address: string) =>
  address
    .replace(/[\t\n\r]/g, '')
    .replace(/^[^!-\u{10ffff}]+/u, '')
    .replaceAll('\\', '/');

/**
 * What an element has that no page may have, in words: a `style` or event attribute, a script in a file that is no module for later,
 * something that fetches from another host.
 */
export function findProblems(element: Element, modules: Modules): string[] {
  const { tagName, attributes } = element;
  const get = (name: string) => findAttribute(element, name) ?? '';
  const forbidden = attributes
    .filter(({ name }) => name === 'style' || name.startsWith('on'))
    .map(({ name }) => `a ${name} attribute`);
  const fetched = [
    tagName === 'link' && !silent.test(get('rel')) ? get('href') : '',
    ...['src', 'srcset', 'poster', 'data'].map(get),
    ...(tagName === 'style' ? (element.text.match(/url\([^)]*\)|@import[^;]*/g) ?? []) : []),
  ];
  const active = attributes.filter(
    ({ name, value }) => isAddress(name) && /^(javascript|data|vbscript):/i.test(toRead(value)),
  );
  const outside = fetched.filter((address) => /(^|[\s("',])([a-z][a-z0-9+.-]*:)?\/\//i.test(toRead(address)));
  const script = tagName === 'script' && !findModuleHash(element, modules) ? get('src') : '';
  return [
    ...forbidden,
    ...active.map(({ name, value }) => `the ${name} ${value}`),
    ...outside.map((address) => `something from another host, ${address}`),
    ...(script ? [`a script that is not inline, ${script}`] : []),
  ];
}
