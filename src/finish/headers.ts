import { renderPolicy, type Hashes } from './policy.ts';

/** Headers by their names. */
export type Headers = Readonly<Record<string, string>>;

/** Headers for some addresses; a `*` at the end stands for all that follows. */
export interface HeaderRule {
  address: string;
  headers: Headers;
}

/** What may be kept, and how long; a page is asked for anew each time, and is usually unchanged. */
export const caching: readonly { address: string; value: string }[] = [
  // Another content gives another name.
  { address: '/_astro/*', value: 'public, max-age=31536000, immutable' },
  { address: '/icon.svg', value: 'public, max-age=86400' },
];

/** What is true of every file that no rule of `caching` names. */
export const revalidated = 'no-cache';

/**
 * What only an encrypted connection may say. It speaks for this host alone, not for its subdomains, which others may run;
 * half a year is what scanners ask for at least.
 */
export const transportSecurity: Headers = { 'Strict-Transport-Security': 'max-age=31536000' };

/** Whether a page is there to be framed by other sites. */
const isFramed = (page: string) => page.startsWith('/embed/');

/** The page that may be sent at any address. */
const missing = '/404.html';

/** Hashes of pages by their addresses. */
type Pages = ReadonlyMap<string, Hashes>;

/**
 * The headers of every answer: what the pages say themselves, and what only a header can. `frame-ancestors` of the policy says
 * what `X-Frame-Options` would.
 */
export function toHeaders(pages: Pages): Headers {
  return {
    'Content-Security-Policy': renderPolicy(
      unite(pages, (page) => !isFramed(page)),
      "'none'",
    ),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

/** What is said otherwise of what other sites may show: the rows to embed, which they frame, and the cards. */
export function toExceptions(pages: Pages): HeaderRule[] {
  const shown = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
  const policy = renderPolicy(unite(pages, (page) => isFramed(page) || page === missing));
  return [
    { address: '/embed/*', headers: { 'Content-Security-Policy': policy, ...shown } },
    { address: '/og/*', headers: shown },
  ];
}

/** What any of some pages has. */
function unite(pages: Pages, isMeant: (page: string) => boolean): Hashes {
  const all = [...pages].flatMap(([page, hashes]) => (isMeant(page) ? [hashes] : []));
  return {
    scripts: new Set(all.flatMap(({ scripts }) => [...scripts])),
    styles: new Set(all.flatMap(({ styles }) => [...styles])),
  };
}

/**
 * The `_headers` file. Some hosts that read it join the values of two rules that name one header, unless the later rule takes the
 * former value back with a `!`; others let the later one count, and skip such a line. Pages are left to what these hosts do by
 * themselves, which is to ask anew.
 */
export function renderHeaders(headers: Headers, exceptions: readonly HeaderRule[]): string {
  const rules: HeaderRule[] = [
    { address: '/*', headers: { ...headers, ...transportSecurity } },
    ...caching.map(({ address, value }) => ({ address, headers: { 'Cache-Control': value } })),
  ];
  const lines = (list: Headers) => Object.entries(list).map(([name, value]) => `  ${name}: ${value}`);
  const others = (list: Headers) => Object.keys(list).map((name) => `  ! ${name}`);
  return [
    ...rules.flatMap((rule) => [rule.address, ...lines(rule.headers), '']),
    ...exceptions.flatMap((rule) => [rule.address, ...others(rule.headers), ...lines(rule.headers), '']),
  ].join('\n');
}

/** The headers of which some rule says otherwise, each with these rules. */
export const toVaried = (exceptions: readonly HeaderRule[]): Map<string, { address: string; value: string }[]> =>
  Map.groupBy(
    exceptions.flatMap(({ address, headers }) =>
      Object.entries(headers).map(([name, value]) => ({ name, address, value })),
    ),
    ({ name }) => name,
  );
