import { parseElements } from './elements.ts';
import type { Modules } from './modules.ts';
import { addNames, toNames, type Names } from './names.ts';
import { finishPage, joinStyles, type FinishedPage } from './page.ts';
import { toStyles } from './styles.ts';

/** Pages that are built with the same styles. What one of them needs, all get, so that the policy has few styles to name. */
interface Kind {
  names: Names;
  addresses: string[];
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
  for (const [styles, { names, addresses }] of toKinds(sources)) {
    const own = toStyles(styles, names);
    for (const address of addresses) {
      const relate = address === '/404.html' ? toAbsolute(base) : undefined;
      yield [address, finishPage(address, sources.get(address) ?? '', { relate, styles: own, modules })];
    }
  }
}

function toKinds(sources: ReadonlyMap<string, string>): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const [address, source] of sources) {
    const elements = parseElements(source);
    const styles = joinStyles(elements);
    const kind = kinds.get(styles) ?? { names: toNames(), addresses: [] as string[] };
    kinds.set(styles, kind);
    kind.addresses.push(address);
    addNames(kind.names, elements);
  }
  return kinds;
}

/** The page for unknown addresses is served at any depth, so its links begin at the site's own root. */
const toAbsolute = (base: string) => (_page: string, target: string) => base + target.slice(1);
