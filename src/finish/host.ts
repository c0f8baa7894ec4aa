import { splitAddress } from '../model/links.ts';
import type { Move } from '../model/moves.ts';
import type { HeaderRule, Headers } from './headers.ts';

/** An old address and the one that answers it now, both from the root of the site; `to` may end in a fragment. */
export type HostMove = Pick<Move, 'from' | 'to'>;

/** What the configuration of a web server is made from. */
export interface Host {
  /** The name by which readers reach it, as `example.org`. */
  name: string;
  /** The path below which the site appears, with its slashes, as `/` or `/a/b/`. */
  base: string;
  headers: Headers;
  /** What some addresses say otherwise. */
  exceptions: readonly HeaderRule[];
  moves: readonly HostMove[];
}

/** The types of all files that the site may have, by their endings; servers know some of them otherwise or not at all. */
export const fileTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  csv: 'text/csv',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  woff2: 'font/woff2',
  xml: 'application/xml',
  zip: 'application/zip',
  // Files to copy, which a browser shows instead of saving them.
  conf: 'text/plain',
  yml: 'text/plain',
};

/** The types whose files are text in UTF-8; JSON always is, and says so by itself. */
export const isText = (type: string) => /^text\/|xml$/.test(type);

/** The types whose files become several times smaller; pictures, typefaces and archives are compressed already. */
export const isCompressible = (type: string) => isText(type) || type === 'application/json';

/** Files for hosts that read them; others must not send them to readers. */
export const instructions = ['_headers', '_redirects'] as const;

/** An old address with and without its last slash, so that neither takes two steps. */
export const toFroms = ({ from }: HostMove): string[] => (from.endsWith('/') ? [from, from.slice(0, -1)] : [from]);

/** The path of an address below the site's own, and its fragment. */
export function toPlace(base: string, address: string): { path: string; fragment: string } {
  const { page, id } = splitAddress(address);
  return { path: base + page.slice(1), fragment: id === undefined ? '' : `#${id}` };
}
