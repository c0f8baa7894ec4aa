import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request as askPlain, type IncomingHttpHeaders, type RequestOptions } from 'node:http';
import { request as askEncrypted } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { writeCompressedCopies } from '../../src/commands/compressed-copies.ts';
import { dist } from '../site/dist.ts';
import { adapt, findPort, startCaddy, startNginx, writeCertificate } from './web-server.ts';

export { expect } from '@playwright/test';

export interface Options {
  server: 'nginx' | 'caddy';
  /** The path below which the site appears. */
  base: string;
}

export interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

interface Host {
  /** The folder of the site. */
  folder: string;
  /** Asks for an address from the root of the host, with headers; over TLS where the host has it. */
  ask: (address: string, headers?: Record<string, string>) => Promise<Answer>;
  /** The same without TLS, where the host has TLS. */
  askPlain: (address: string) => Promise<Answer>;
  encrypted: boolean;
}

/** Files of kinds that the site may have later. */
const later = {
  'data/sample.json': '{}',
  'data/sample.md': '# é',
  'data/sample.csv': 'é,1',
  'data/sample.txt': 'é',
  'sitemap.xml': '<a/>',
  'feed.xml': '<feed/>',
  'og/sample.png': 'png',
};

/** Tests with a reader before a web server that runs with the shipped configuration. */
export const test = base.extend<object, Options & { scratch: string; host: Host }>({
  server: ['nginx', { option: true, scope: 'worker' }],
  base: ['/', { option: true, scope: 'worker' }],
  scratch: [
    async ({}, use) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'host-'));
      await use(folder);
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  host: [
    async ({ server, base: below, scratch }, use) => {
      const built = below === '/' ? dist : (process.env.SITE_BELOW ?? '');
      const root = path.join(scratch, 'root');
      const folder = path.join(root, below);
      await cp(built, folder, { recursive: true, preserveTimestamps: true });
      for (const [name, text] of Object.entries(later)) {
        await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
        await writeFile(path.join(folder, name), text.repeat(100));
      }
      await writeCompressedCopies(folder, 4);
      // At the root nginx holds the certificate; below a path it stands behind something that does.
      const encrypted = server === 'nginx' && below === '/';
      const [port, plainPort] = [await findPort(), await findPort()];
      const { certificate, key } = writeCertificate(scratch);
      const toListen = (value: number, rest = '') => `listen 127.0.0.1:${String(value)}${rest};`;
      const shipped = (name: string) => readFile(path.join(folder, 'about/hosting', name), 'utf8');
      const running = await (server === 'caddy'
        ? startCaddy(
            scratch,
            adapt(await shipped('Caddyfile'), [
              [/^[\w.]+ \{$/gm, `http://127.0.0.1:${String(port)} {`],
              [/\/srv\/nodejs-or-django/g, root],
            ]),
            port,
          )
        : startNginx(
            scratch,
            adapt(await shipped(encrypted ? 'nginx.conf' : 'nginx-behind-proxy.conf'), [
              [/^ *listen \[::\].*\n/gm, ''],
              [/listen 80;/g, toListen(encrypted ? plainPort : port)],
              ...(encrypted
                ? ([
                    [/listen 443 ssl http2;/g, toListen(port, ' ssl http2')],
                    [/\/etc\/ssl\/certs\/.*\.pem/g, certificate],
                    [/\/etc\/ssl\/private\/.*\.key/g, key],
                  ] as const)
                : []),
              [/\/srv\/nodejs-or-django/g, root],
            ]),
            port,
          ));
      const ca = await readFile(certificate);
      const askAt = (at: number, address: string, headers: Record<string, string>, safe: boolean) =>
        read({ host: '127.0.0.1', port: at, path: address, headers, agent: false, ...(safe && { ca }) }, safe);
      await use({
        folder,
        encrypted,
        ask: (address, headers = {}) => askAt(port, address, headers, encrypted),
        askPlain: (address) => askAt(encrypted ? plainPort : port, address, {}, false),
      });
      await running.stop();
    },
    { scope: 'worker' },
  ],
});

/** Asks for a path as it is written, and reads what comes as it comes. */
function read(options: RequestOptions, safe: boolean): Promise<Answer> {
  return new Promise((resolve, reject) => {
    (safe ? askEncrypted : askPlain)(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
      });
    })
      .on('error', reject)
      .end();
  });
}
