import { findAttribute, getText, toElements } from './dist.ts';

/** So much of a page the most hurried reader of links loads, in bytes. */
const begin = 32 * 1024;

/** What a chat or a wiki knows of a page when it has read its begin: each tag by its name, all before the first style. */
export function unfurl(html: string): ReadonlyMap<string, string> {
  const [head = ''] = Buffer.from(html).subarray(0, begin).toString().split('<style');
  const elements = toElements(head);
  const title = elements.find(({ tagName }) => tagName === 'title');
  const canonical = elements.find((element) => findAttribute(element, 'rel') === 'canonical');
  return new Map([
    ...(title ? [['title', getText(title)] as const] : []),
    ...(canonical ? [['canonical', findAttribute(canonical, 'href') ?? ''] as const] : []),
    ...elements.flatMap((element) => {
      const name = findAttribute(element, 'property') ?? findAttribute(element, 'name');
      return element.tagName === 'meta' && name ? [[name, findAttribute(element, 'content') ?? ''] as const] : [];
    }),
  ]);
}
