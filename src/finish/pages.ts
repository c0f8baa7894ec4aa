import { parseElements } from './elements.ts';
import type { Modules } from './modules.ts';
import { addNames, toNames, type Names } from './names.ts';
import { finishPage, joinStyles, readPage, type FinishedPage, type ReadPage } from './page.ts';
import { toStyles } from './styles.ts';

/** Pages that are built with the same styles. What one of them needs, all get, so that the policy has few styles to name. */
interface Kind {
  names: Names;
  pages: ReadPage[];
}

/**
 * The last steps of all pages, kind by kind.
 *
 * @param sources the pages by their addresses from the root of the site
 * @param base the path below which the site appears
 * @param modules what pages may load later
 */
export function* finishPages(
  sources: ReadonlyMap<string, string>,
  base: string,
  modules?: Modules,
): Generator<[string, FinishedPage]> {
  for (const [styles, { names, pages }] of toKinds(sources, base, modules)) {
    const own = toStyles(styles, names);
    for (const page of pages) yield [page.address, finishPage(page, own)];
  }
}

/** The pages by all their styles as one text. */
function toKinds(sources: ReadonlyMap<string, string>, base: string, modules?: Modules): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const [address, source] of sources) {
    const elements = parseElements(source);
    const styles = joinStyles(elements);
    const kind: Kind = kinds.get(styles) ?? { names: toNames(), pages: [] };
    kinds.set(styles, kind);
    const relate = address === '/404.html' ? toAbsolute(base) : undefined;
    addNames(kind.names, elements);
    kind.pages.push(readPage(address, source, elements, { relate, modules }));
  }
  return kinds;
}

/** The page for unknown addresses is served at any depth, so its links begin at the site's own root. */
const toAbsolute = (base: string) => (_page: string, target: string) => base + target.slice(1);
