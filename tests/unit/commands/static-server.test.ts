import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { createStaticServer, listen } from '../../../src/commands/static-server.ts';

interface Fixtures {
  /** Serves a small site and gives a way to ask it for an address, exactly as written. */
  serve: (root?: string, compressed?: boolean) => Promise<(address: string, encodings?: string) => Promise<Answer>>;
  servers: Server[];
}

interface Answer {
  status: number | undefined;
  location: string | undefined;
  type: string | undefined;
  text: string;
}

const files = {
  'site/index.html': 'home',
  'site/index.html.br': 'home as brotli',
  'site/index.html.gz': 'home as gzip',
  'site/compare/index.html': 'compare',
  'site/404.html': 'lost',
  'site/icon.svg': '<svg/>',
  'site/.well-known/security.txt': 'contact',
  'secret.txt': 'secret',
  'other/index.html': 'secret',
};

const test = base.extend<Fixtures>({
  servers: async ({}, use) => {
    const servers: Server[] = [];
    await use(servers);
    for (const server of servers) server.close();
  },
  serve: async ({ servers }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'site-'));
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), text);
    }
    await use(async (root = '/', compressed = false) => {
      const server = createStaticServer({ folder: path.join(folder, 'site'), base: root, compressed });
      servers.push(server);
      const port = await listen(server, 0);
      return (address, encodings) => ask(port, address, encodings);
    });
    await rm(folder, { recursive: true });
  },
});

/** Asks for a path without tidying it first, as a browser would. */
function ask(port: number, address: string, encodings = 'identity'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ port, path: address, agent: false, headers: { 'accept-encoding': encodings } }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => {
        const { location, 'content-type': type } = response.headers;
        resolve({ status: response.statusCode, location, type, text });
      });
    })
      .on('error', reject)
      .end();
  });
}

test('a reader gets the page of a folder', async ({ serve }) => {
  const get = await serve();
  expect(await get('/')).toMatchObject({ status: 200, text: 'home' });
  expect(await get('/compare/?a=b')).toMatchObject({ status: 200, text: 'compare' });
});

test('a browser gets the best copy that it can read, where the server sends copies at all', async ({ serve }) => {
  const get = await serve('/', true);
  expect(await get('/', 'gzip, br')).toMatchObject({ type: 'text/html;charset=utf-8', text: 'home as brotli' });
  expect(await get('/', 'gzip')).toMatchObject({ text: 'home as gzip' });
  expect(await get('/')).toMatchObject({ text: 'home' });
  expect(await get('/compare/', 'gzip, br')).toMatchObject({ text: 'compare' });
  const plain = await serve();
  expect(await plain('/', 'gzip, br')).toMatchObject({ text: 'home' });
});

test('an address without its last slash leads to the one with it, query and all', async ({ serve }) => {
  const get = await serve();
  expect(await get('/compare')).toMatchObject({ status: 301, location: '/compare/' });
  expect(await get('/compare?a=b')).toMatchObject({ status: 301, location: '/compare/?a=b' });
});

test('an unknown address at any depth gets the page for that', async ({ serve }) => {
  const get = await serve();
  for (const address of ['/none', '/none/', '/a/b/c/', '/compare/none.html', '/%', '/%00', '/%E0%A4%A']) {
    expect(await get(address)).toMatchObject({ status: 404, text: 'lost' });
  }
});

test('the site appears under a path, and only there', async ({ serve }) => {
  const get = await serve('/a/b/');
  expect(await get('/a/b/')).toMatchObject({ status: 200, text: 'home' });
  expect(await get('/a/b/compare')).toMatchObject({ status: 301, location: '/a/b/compare/' });
  expect(await get('/a/b/compare/')).toMatchObject({ status: 200, text: 'compare' });
  for (const address of ['/', '/compare/', '/a/', '/a/bc/']) expect(await get(address)).toMatchObject({ status: 404 });
});

test('no address leads out of the folder', async ({ serve }) => {
  const get = await serve();
  const ways = [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/compare/../../secret.txt',
    '/..\\secret.txt',
  ];
  for (const address of [...ways, '//../secret.txt', '/%2e%2e%2fsecret.txt', '/compare/..%2f..%2fsecret.txt']) {
    const { text, location = '' } = await get(address);
    expect(text).not.toContain('secret');
    expect(location).not.toMatch(/^\/\/|secret/);
  }
});

test('no address tells whether there is a folder outside', async ({ serve }) => {
  const get = await serve();
  for (const address of ['/..%2fother', '/%2e%2e%2fother', '/compare/..%2f..%2fother']) {
    expect(await get(address)).toMatchObject({ status: 404 });
  }
});

test('no address leads to another host', async ({ serve }) => {
  const get = await serve();
  for (const address of [
    '//example.org',
    '//example.org/..',
    '///compare',
    '/\\example.org',
    'https://example.org/compare',
  ]) {
    expect((await get(address)).location ?? '').not.toMatch(/^(\/\/|\/\\|https?:)/);
  }
});

test('files have their types, also in a folder that begins with a dot', async ({ serve }) => {
  const get = await serve();
  expect(await get('/icon.svg')).toMatchObject({ status: 200, type: 'image/svg+xml' });
  expect(await get('/.well-known/security.txt')).toMatchObject({ status: 200, text: 'contact' });
});

test('a taken port is left to who has it, and the next one is used', async ({ servers }) => {
  const first = createServer();
  const second = createServer();
  servers.push(first, second);
  const taken = await listen(first, 0);
  const next = await listen(second, taken);
  expect(next).toBeGreaterThan(taken);
  expect(next).toBeLessThanOrEqual(taken + 20);
});
