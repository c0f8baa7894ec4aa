import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** The pages of a built site, by their addresses. */
export function readPages(dist: string): Map<string, string> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  return new Map(
    files
      .map((name) => name.split(path.sep).join('/'))
      .sort()
      .map((name) => [`/${name.replace(/(^|\/)index\.html$/, '$1')}`, readFileSync(path.join(dist, name), 'utf8')]),
  );
}

/** The bytes of a page as a host sends it. */
export const weigh = (html: string, quality: number = constants.BROTLI_MAX_QUALITY): number =>
  brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

/** By how much a page may differ that says the same: the number of all criteria has other digits. */
const sameShare = 0.005;

/**
 * The pages that weigh more or less in the last of some sites than in the first, by their addresses. They are looked for with a
 * quick compression.
 */
export function findGrown(sites: readonly ReadonlyMap<string, string>[]): string[] {
  const [first, last] = [sites[0], sites.at(-1)];
  return [...(first ?? [])].flatMap(([address, html]) => {
    const [before, after] = [weigh(html, 5), weigh(last?.get(address) ?? '', 5)];
    return Math.abs(after - before) > before * sameShare ? [address] : [];
  });
}

/** Pages that are made alike, of which one stands for all. */
const alike = /^\/(compare|sources)\/[^/]+\/$/;

/** One page of each kind, by their addresses: the first of those that are made alike, and every other. */
export function toKinds(addresses: Iterable<string>): string[] {
  const seen = new Set<string>();
  return [...addresses].filter((address) => {
    const kind = alike.exec(address)?.[1] ?? address;
    return seen.size < seen.add(kind).size;
  });
}
