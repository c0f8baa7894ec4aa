// THIS FILE RUNS IN THE BROWSER.
import { renderMarkdownLink, toCopiedAddress, unknownHome } from '../model/link-text.ts';

/** A row, an argument or a table that can be copied. */
export interface CopiedEntry {
  /** Its place among the data, as `criteria/orm`. */
  path: string;
  /** Its address under its title. */
  link: HTMLAnchorElement;
  /** The entry in one format; fails where the browser may not read it. */
  getText: (format: string) => Promise<string>;
}

/** What an opener of the copy menu stands for. Its texts are asked for at once, so that they are there when one is wanted. */
export function toCopiedEntry(opener: HTMLAnchorElement): CopiedEntry {
  const { copy = '' } = opener.dataset;
  const path = copy.endsWith('/') ? `${copy}${opener.closest('[id]')?.id ?? ''}` : copy;
  const canonical = document.querySelector<HTMLLinkElement>('[rel=canonical]')?.href;
  const link = document.createElement('a');
  link.href = toCopiedAddress(opener.getAttribute('href') ?? '', canonical ?? location.href);
  link.textContent =
    opener.ariaLabel?.slice('Link to '.length) ?? document.querySelector('h1')?.textContent.trim() ?? '';
  const texts = fetch(toFile(`copy/${path}.json`)).then(
    (response) => response.json() as Promise<Partial<Record<string, string>>>,
  );
  // Whether that failed matters to a reader who wants one.
  texts.catch(() => undefined);
  const own: typeof texts = Promise.resolve({
    link: link.href,
    titled: renderMarkdownLink(link.textContent, link.href),
  });
  const getText = async (format: string) => {
    const text = (await own)[format] ?? (await texts)[format];
    if (text === undefined) throw new Error(format);
    return text.replaceAll(unknownHome, toFile('../'));
  };
  return { path, link, getText };
}

/** The address of a file of data in the copy of the site that the reader is at. */
export const toFile = (name: string) =>
  new URL(`data/${name}`, document.querySelector<HTMLAnchorElement>('header a')?.href).href;
