import { expect, test } from '@playwright/test';
import { renderPolicy, toHash } from '../../../src/finish/policy.ts';

const none = { scripts: new Set<string>(), styles: new Set<string>() };

test('the hash is the one that browsers compute', () => {
  expect(toHash('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
});

test('a policy allows nothing that the page does not have', () => {
  expect(renderPolicy(none).split('; ')).toEqual([
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
  expect(renderPolicy(none, "'none'")).toContain("; frame-ancestors 'none'; ");
});

test('no policy is lax, whatever the page has', () => {
  const policy = renderPolicy({ scripts: new Set([toHash('a')]), styles: new Set([toHash('b')]) }, "'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
});

test('the same hashes give the same policy in any order', () => {
  const [a, b] = [new Set(['x', 'y']), new Set(['y', 'x'])];
  expect(renderPolicy({ scripts: a, styles: a })).toBe(renderPolicy({ scripts: b, styles: b }));
});
