import { applyEdits, findAttribute, parseElements, toAddressEdits } from './elements.ts';

/**
 * A page as it is read from disk, where nobody finds the page of a folder: its links name the file itself. What is fetched
 * ahead is left out, because browsers refuse that to files.
 *
 * @param source a finished page, whose links within the site are relative
 */
export function spellOut(source: string): string {
  const edits = parseElements(source).flatMap((element) => {
    const isAhead = element.tagName === 'link' && findAttribute(element, 'rel') === 'preload';
    if (isAhead) return [{ ...element.outer, text: '' }];
    return toAddressEdits(element, toFile);
  });
  return applyEdits(source, edits);
}

/** The file that a relative address of a page leads to, as `../compare/index.html#orm`; others stay as they are. */
export function toFile(address: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  if (!/(^|\/)\.{0,2}$/.test(path) || path === '' || /^([a-z][a-z0-9+.-]*:|\/)/i.test(path)) return address;
  const folder = path.replace(/\.\.$/, '../').replace(/(^|\/)\.\/?$/, '$1');
  return `${folder}index.html${rest}`;
}
