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

/**
 * The headers of every answer: what the pages say themselves, and what only a header can. `frame-ancestors` of the policy says
 * what `X-Frame-Options` would.
 */
export function toHeaders(pages: readonly Hashes[]): Headers {
  const union: Hashes = {
    scripts: new Set(pages.flatMap(({ scripts }) => [...scripts])),
    styles: new Set(pages.flatMap(({ styles }) => [...styles])),
  };
  return {
    'Content-Security-Policy': renderPolicy(union, true),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

/**
 * The `_headers` file. Hosts that read it join the values of two rules that name one header, so that no two here do: pages are
 * left to what these hosts do by themselves, which is to ask anew.
 */
export function renderHeaders(headers: Headers): string {
  const rules: HeaderRule[] = [
    { address: '/*', headers: { ...headers, ...transportSecurity } },
    ...caching.map(({ address, value }) => ({ address, headers: { 'Cache-Control': value } })),
  ];
  const lines = (list: Headers) => Object.entries(list).map(([name, value]) => `  ${name}: ${value}`);
  return rules.flatMap((rule) => [rule.address, ...lines(rule.headers), '']).join('\n');
}
