import { renderPolicy, type Hashes } from './policy.ts';

/** Headers for hosts that read a `_headers` file: what the pages say themselves, and what only a header can. */
export function renderHeaders(pages: readonly Hashes[]): string {
  const union: Hashes = {
    scripts: new Set(pages.flatMap(({ scripts }) => [...scripts])),
    styles: new Set(pages.flatMap(({ styles }) => [...styles])),
  };
  const headers = {
    'Content-Security-Policy': renderPolicy(union, true),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return ['/*', ...lines, '', '/_astro/*', '  Cache-Control: public, max-age=31536000, immutable', ''].join('\n');
}
