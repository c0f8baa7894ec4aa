// Also in the browser of a reader, so it is small and imports nothing.

/** Stands in texts to be copied where the site does not know its address; the browser puts the reader's own in its place. */
export const unknownHome = 'https://home.invalid/';

/** A text in Markdown: no letter of it is read as a mark within a line. */
export const renderMarkdownText = (text: string): string => text.replace(/[\\`*_~<>&[\]|]/g, '\\$&');

/** A link in Markdown. */
export const renderMarkdownLink = (title: string, address: string): string =>
  `[${renderMarkdownText(title)}](${address.replace(/[()]/g, (sign) => `%${sign === '(' ? '28' : '29'}`)})`;

/**
 * The address that stands for what an opener of the copy menu opens.
 *
 * @param link where the opener leads without scripts, as its markup says it
 * @param page the page's own address
 */
export function toCopiedAddress(link: string, page: string): string {
  const address = new URL(link, page);
  // The row's own page explains there how to link to it.
  if (address.hash === '#link-to-this') address.hash = '';
  address.search = '';
  return address.href;
}
