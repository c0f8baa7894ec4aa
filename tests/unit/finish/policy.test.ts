import { expect, test } from '@playwright/test';
import { renderHeaders } from '../../../src/finish/headers.ts';
import { renderPolicy, toHash } from '../../../src/finish/policy.ts';

const none = { scripts: new Set<string>(), styles: new Set<string>() };

test('the hash is the one that browsers compute', () => {
  expect(toHash('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
});

test('a policy allows nothing that the page does not have', () => {
  expect(renderPolicy(none, false).split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'none'",
    "style-src 'none'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
});

test('only the header can keep other sites from framing a page', () => {
  expect(renderPolicy(none, true)).toContain("; frame-ancestors 'none'; ");
});

test('no policy is lax, whatever the page has', () => {
  const policy = renderPolicy({ scripts: new Set([toHash('a')]), styles: new Set([toHash('b')]) }, true);
  expect(policy).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
});

test('the same hashes give the same policy in any order', () => {
  const [a, b] = [new Set(['x', 'y']), new Set(['y', 'x'])];
  expect(renderPolicy({ scripts: a, styles: a }, false)).toBe(renderPolicy({ scripts: b, styles: b }, false));
});

const pages = [
  { scripts: new Set([toHash('a')]), styles: new Set([toHash('b')]) },
  { scripts: new Set([toHash('a'), toHash('c')]), styles: new Set<string>() },
];

test('the headers allow what any of the pages has, each hash once', () => {
  const [, policy = ''] = /Content-Security-Policy: (.*)/.exec(renderHeaders(pages)) ?? [];
  expect(policy).toBe(
    renderPolicy({ scripts: new Set([toHash('a'), toHash('c')]), styles: new Set([toHash('b')]) }, true),
  );
});

test('a host that reads the file sends the headers with every page', () => {
  const [rule, ...lines] = renderHeaders(pages).split('\n');
  expect(rule).toBe('/*');
  expect(lines.slice(1, 5)).toEqual([
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    '  Permissions-Policy: camera=(), geolocation=(), microphone=()',
    '  Cross-Origin-Opener-Policy: same-origin',
  ]);
});

test('files with a hash in their name are kept for a year', () => {
  expect(renderHeaders(pages)).toMatch(/\n\n\/_astro\/\*\n {2}Cache-Control: public, max-age=31536000, immutable\n$/);
});
