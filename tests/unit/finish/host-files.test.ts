import { expect, test } from '@playwright/test';
import { toHostFiles } from '../../../src/finish/host-files.ts';
import { renderPolicy, toHash } from '../../../src/finish/policy.ts';

const pages = new Map([
  ['/', { scripts: new Set([toHash('a')]), styles: new Set([toHash('b')]) }],
  ['/404.html', { scripts: new Set([toHash('a'), toHash('c')]), styles: new Set<string>() }],
  ['/embed/row/', { scripts: new Set<string>(), styles: new Set([toHash('d')]) }],
]);
const moves = [{ from: '/compare/old/', to: '/compare/#new' }];
const scripts = new Set([toHash('a'), toHash('c')]);
const policy = renderPolicy({ scripts, styles: new Set([toHash('b')]) }, "'none'");
/** That of a row to embed, and of the page that is sent where none is. */
const framed = renderPolicy({ scripts, styles: new Set([toHash('d')]) });

const get = (name: string, address?: string) => toHostFiles(pages, moves, { address }).get(name) ?? '';
const servers = ['nginx.conf', 'nginx-behind-proxy.conf', 'Caddyfile'].map((name) => `about/hosting/${name}`);

test('every host is told the policy that allows what any of the pages has, each hash once', () => {
  for (const name of ['_headers', ...servers, 'about/hosting/cloudfront-headers.json']) {
    expect(get(name), name).toContain(policy);
  }
});

test('every host is told that rows to embed may be framed, and which styles they have', () => {
  for (const name of ['_headers', ...servers, 'about/hosting/cloudfront-embed-headers.json']) {
    expect(get(name).split(framed), name).toHaveLength(2);
    expect(get(name), name).toContain('cross-origin');
  }
  expect(get('about/hosting/cloudfront-embed-headers.json')).not.toContain("frame-ancestors 'none'");
});

test('a host that joins the values of rules is told after the others to forget the former ones', () => {
  const [everywhere = '', ...others] = get('_headers').trimEnd().split('\n\n');
  expect(everywhere).toMatch(/^\/\*\n/);
  expect(others.slice(-2)).toEqual([
    [
      '/embed/*',
      '  ! Content-Security-Policy',
      '  ! Cross-Origin-Resource-Policy',
      `  Content-Security-Policy: ${framed}`,
      '  Cross-Origin-Resource-Policy: cross-origin',
    ].join('\n'),
    ['/og/*', '  ! Cross-Origin-Resource-Policy', '  Cross-Origin-Resource-Policy: cross-origin'].join('\n'),
  ]);
});

test('a host that reads the file sends the headers with every page', () => {
  const [rule, ...lines] = get('_headers').split('\n');
  expect(rule).toBe('/*');
  expect(lines.slice(1, 8)).toEqual([
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    '  Permissions-Policy: camera=(), geolocation=(), microphone=()',
    '  Cross-Origin-Opener-Policy: same-origin',
    '  Cross-Origin-Resource-Policy: same-origin',
    '  Strict-Transport-Security: max-age=31536000',
    '',
  ]);
});

test('such a host keeps files with a hash in their name for a year, and joins no two rules', () => {
  const headers = get('_headers');
  expect(headers).toMatch(/\n\n\/_astro\/\*\n {2}Cache-Control: public, max-age=31536000, immutable\n/);
  const everywhere = headers.slice(0, headers.indexOf('\n\n'));
  expect(everywhere).not.toContain('Cache-Control');
});

test('CloudFront is told the same headers, those that it keeps apart in their own places', () => {
  const told = JSON.parse(get('about/hosting/cloudfront-headers.json')) as Record<string, unknown>;
  expect(told.SecurityHeadersConfig).toEqual({
    ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: policy },
    ContentTypeOptions: { Override: true },
    ReferrerPolicy: { Override: true, ReferrerPolicy: 'strict-origin-when-cross-origin' },
    StrictTransportSecurity: { Override: true, AccessControlMaxAgeSec: 31_536_000 },
  });
  expect(told.CustomHeadersConfig).toMatchObject({ Quantity: 3, Items: [{ Header: 'Permissions-Policy' }, {}, {}] });
});

test('a copy with an address has its name and its path in the configurations', () => {
  for (const name of servers) {
    const file = get(name, 'https://compare.example.net/a/b/');
    expect(file, name).toContain('compare.example.net');
    expect(file, name).toContain('/a/b/404.html');
    expect(file, name).toContain('/a/b/_astro/');
    expect(file, name).not.toContain('example.org');
  }
});

test('only a server that holds the certificate speaks of TLS', () => {
  expect(get('about/hosting/nginx.conf')).toContain('Strict-Transport-Security');
  expect(get('about/hosting/nginx-behind-proxy.conf')).not.toMatch(/Strict-Transport-Security|ssl/);
});

test('an old address leads on with and without its last slash, the fragment after the query', () => {
  const nginx = get('about/hosting/nginx.conf', 'https://example.net/a/');
  for (const from of ['/a/compare/old/', '/a/compare/old']) {
    expect(nginx).toContain(`location = "${from}" { return 301 "/a/compare/$is_args$args#new"; }`);
  }
});
