import path from 'node:path';

/**
 * The address of `target` as seen from a page, so that a folder works wherever it is served.
 *
 * @param page the page's own address from the root of the site, as `/compare/orm/`
 * @param target an address from the root of the site, perhaps with query and fragment
 * @returns a relative address; the fragment alone for a place on the same page
 */
export function toRelative(page: string, target: string): string {
  const [, address = '/', rest = ''] = /^([^?#]*)(.*)$/s.exec(target) ?? [];
  if (address === page) return rest || './';
  const relative = path.posix.relative(page, address);
  const folder = address.endsWith('/') && relative !== '' ? '/' : '';
  return `${relative === '' ? './' : relative}${folder}${rest}`;
}

/** Whether an address begins at the root of this site. */
export const isRooted = (address: string) => address.startsWith('/') && !address.startsWith('//');

/** The rooted addresses in a style sheet, made relative to the page that holds it. */
export function toRelativeStyles(page: string, css: string, relate = toRelative): string {
  return css.replace(/url\((["']?)(\/[^)"']+)\1\)/g, (_whole, quote: string, address: string) =>
    isRooted(address) ? `url(${quote}${relate(page, address)}${quote})` : _whole,
  );
}
