import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { findAttribute, type Edit, type Element } from './elements.ts';
import { toHash } from './policy.ts';

/** The modules that pages may load later, by their addresses from the root of the site, each with its hash. */
export type Modules = ReadonlyMap<string, string>;

/** The modules of a site. Their names hold a hash, so that they lie in the folder of what never changes. */
export async function readModules(site: string): Promise<Modules> {
  const folder = path.join(site, '_astro');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  const toEntry = async (name: string) =>
    [`/_astro/${name}`, toHash(await readFile(path.join(folder, name), 'utf8'))] as const;
  return new Map(await Promise.all(names.map(toEntry)));
}

/** The hash of the module that an element loads when a script takes it out of its template; undefined for any other. */
export const findModuleHash = (element: Element, modules: Modules) =>
  element.tagName === 'script' && element.isKept ? modules.get(findAttribute(element, 'src') ?? '') : undefined;

/**
 * Writes the hash of a module beside its address. A content policy with the same hash lets these bytes run, from wherever they come,
 * and no others: browsers compare what they load with what the element says, and what the element says with the policy.
 */
export function toIntegrityEdits(element: Element, modules: Modules): Edit[] {
  const hash = findModuleHash(element, modules);
  if (hash === undefined) return [];
  const place = element.outer.start + '<script'.length;
  return [{ start: place, end: place, text: ` integrity="${hash.slice(1, -1)}"` }];
}
