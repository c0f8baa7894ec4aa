import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from './reader.ts';

const types: [address: string, type: string][] = [
  ['', 'text/html; charset=utf-8'],
  ['compare/', 'text/html; charset=utf-8'],
  ['icon.svg', 'image/svg+xml; charset=utf-8'],
  ['data/sample.json', 'application/json'],
  ['data/sample.md', 'text/markdown; charset=utf-8'],
  ['data/sample.csv', 'text/csv; charset=utf-8'],
  ['data/sample.txt', 'text/plain; charset=utf-8'],
  ['about/hosting/nginx.conf', 'text/plain; charset=utf-8'],
  ['sitemap.xml', 'application/xml; charset=utf-8'],
  ['feed.xml', 'application/atom+xml; charset=utf-8'],
];

test('each kind of file says what it is', async ({ host, base }) => {
  for (const [address, type] of types) {
    for (const encoding of ['identity', 'gzip', 'br']) {
      const { status, headers } = await host.ask(base + address, { 'accept-encoding': encoding });
      expect(status, address).toBe(200);
      expect(headers['content-type'], `${address} as ${encoding}`).toBe(type);
    }
  }
});

test('a typeface says what it is and is not compressed again', async ({ host, base }) => {
  const [font = ''] = readdirSync(path.join(host.folder, '_astro/fonts')).filter((file) => file.endsWith('.woff2'));
  const { status, headers } = await host.ask(`${base}_astro/fonts/${font}`, { 'accept-encoding': 'gzip, br' });
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('font/woff2');
  expect(headers['content-encoding']).toBeUndefined();
});

for (const [encoding, ending, unpack] of [
  ['br', '.br', brotliDecompressSync],
  ['gzip', '.gz', gunzipSync],
] as const) {
  test(`a browser that reads ${encoding} gets the copy that was made before`, async ({ host, base }) => {
    for (const [address, file] of [
      ['compare/', 'compare/index.html'],
      ['data/sample.md', 'data/sample.md'],
    ] as const) {
      const { headers, body } = await host.ask(base + address, { 'accept-encoding': encoding });
      expect(headers['content-encoding'], address).toBe(encoding);
      expect(headers.vary, address).toBe('Accept-Encoding');
      expect(body.equals(readFileSync(path.join(host.folder, file + ending))), address).toBe(true);
      expect(unpack(body).equals(readFileSync(path.join(host.folder, file))), address).toBe(true);
    }
  });
}

test('a browser that reads both gets the smaller one', async ({ host, base }) => {
  const { headers } = await host.ask(`${base}compare/`, { 'accept-encoding': 'gzip, deflate, br, zstd' });
  expect(headers['content-encoding']).toBe('br');
});

test('a reader who is lost gets a compressed page too', async ({ host, base }) => {
  const { status, headers, body } = await host.ask(`${base}none/`, { 'accept-encoding': 'br' });
  expect(status).toBe(404);
  expect(headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(body).toString()).toContain('</html>');
});

test('a page is asked for anew each time, and is not sent again when it is the same', async ({ host, base }) => {
  for (const address of ['', 'compare/', 'data/sample.json']) {
    for (const encoding of ['identity', 'br']) {
      const first = await host.ask(base + address, { 'accept-encoding': encoding });
      expect(first.headers['cache-control'], address).toBe('no-cache');
      const { etag = '' } = first.headers;
      expect(etag, address).not.toBe('');
      const again = await host.ask(base + address, { 'accept-encoding': encoding, 'if-none-match': etag });
      expect(again.status, `${address} as ${encoding}`).toBe(304);
      expect(again.body.length).toBe(0);
      expect(again.headers['cache-control'], address).toBe('no-cache');
    }
  }
});

test('a file with a hash in its name is kept for ever, the icon for a day', async ({ host, base }) => {
  const [font = ''] = readdirSync(path.join(host.folder, '_astro/fonts'));
  const { headers } = await host.ask(`${base}_astro/fonts/${font}`);
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await host.ask(`${base}icon.svg`)).headers['cache-control']).toBe('public, max-age=86400');
});
