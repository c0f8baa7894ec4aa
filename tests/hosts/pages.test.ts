import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findAttribute, findFiles, toElements } from '../site/dist.ts';
import { expect, test } from './reader.ts';

test('a reader gets every page at its address', async ({ host, base }) => {
  // Each page is asked for on a connection of its own, with a handshake where there is TLS.
  test.slow();
  const pages = findFiles(host.folder).filter((file) => file.endsWith('index.html'));
  expect(pages.length).toBeGreaterThan(10);
  for (const file of pages) {
    const { status, body } = await host.ask(base + file.replace(/index\.html$/, ''));
    expect(status, file).toBe(200);
    expect(body.equals(readFileSync(path.join(host.folder, file))), file).toBe(true);
  }
});

test('an address without its last slash leads to the one with it, query and all', async ({ host, base }) => {
  for (const [address, target] of [
    ['compare', 'compare/'],
    ['compare?a=b', 'compare/?a=b'],
    ['about/hosting', 'about/hosting/'],
  ] as const) {
    const answer = await host.ask(base + address);
    expect(answer.status, address).toBe(301);
    const { location = '' } = answer.headers;
    // No name and no port, so that a proxy may stand before the host.
    expect(location).not.toContain('127.0.0.1');
    const from = new URL(base + address, 'http://site');
    expect(new URL(location, from).href).toBe(`http://site${base}${target}`);
  }
});

test('a reader who is lost, at any depth, gets a page whose links work', async ({ host, base }) => {
  for (const address of [
    'none',
    'none/',
    'compare/none/',
    'a/deep/and/wrong/address.html',
    '_astro/',
    '_astro/none.js',
  ]) {
    const { status, headers, body } = await host.ask(base + address);
    expect(status, address).toBe(404);
    expect(headers['content-type'], address).toBe('text/html; charset=utf-8');
    expect(headers['cache-control'], address).toBe('no-cache');
    const links = toElements(body.toString()).flatMap((element) => findAttribute(element, 'href') ?? []);
    const own = links.filter((link) => link.startsWith('/'));
    expect(own.length, address).toBeGreaterThan(3);
    for (const link of new Set(own)) expect((await host.ask(link)).status, `${address} to ${link}`).toBe(200);
  }
});

test('no address leads to another host', async ({ host, base }) => {
  for (const address of ['//compare', '//example.org', '//example.org/..', `/${base}compare`, `${base}/compare`]) {
    expect((await host.ask(address)).headers.location ?? '', address).not.toMatch(/^(\/\/|\/\\|https?:)/);
  }
});

test('files that tell the host what to do are not for readers', async ({ host, base }) => {
  for (const address of ['_headers', '_redirects']) expect((await host.ask(base + address)).status, address).toBe(404);
});
