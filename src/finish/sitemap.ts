import { wholeAddress } from '../model/links.ts';

/** The pages for search engines, by sitemaps.org; `home` is the site's own address. */
export function renderSitemap(pages: readonly string[], home: string): string {
  const lines = pages.map((page) => `<url><loc>${escape(wholeAddress(page, home))}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...lines,
    '</urlset>\n',
  ].join('\n');
}

/** All robots are welcome, and find the sitemap. Only the file at the root of a host is read. */
export const renderRobots = (home: string): string =>
  ['User-agent: *', 'Disallow:', `Sitemap: ${wholeAddress('/sitemap.xml', home)}\n`].join('\n');

/** Whether search engines are asked to leave a page out. */
export const isHidden = (html: string): boolean => /<meta name="?robots"? content="?noindex/.test(html);

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
