import type { Server } from 'node:http';
import { test as base, type Page } from '@playwright/test';
import { createStaticServer, listen } from '../../src/commands/static-server.ts';
import { dist } from './dist.ts';

export { expect } from '@playwright/test';

interface Hosts {
  /** The address of the site, without its last slash, at the root of a host. */
  server: string;
  /** The same below a path. */
  nestedServer: string;
  /** A page that all tests of a worker share; what a test injects into it is not stopped by the content policy. */
  sharedPage: Page;
}

/** The path below which the site must work too. */
export const nestedBase = '/a/b/c/';

/** A first port for servers; each takes the next free one. */
const firstPort = 4400;

/** Serves a folder while `use` runs. */
export async function withServer(folder: string, use: (address: string) => Promise<void>, path = '/'): Promise<void> {
  const server = createStaticServer({ folder, base: path });
  const port = await listen(server, firstPort);
  await use(`http://localhost:${String(port)}${path.replace(/\/$/, '')}`);
  await close(server);
}

/** Tests with a reader before the built site. */
export const test = base.extend<object, Hosts>({
  server: [({}, use) => withServer(dist, use), { scope: 'worker' }],
  nestedServer: [({}, use) => withServer(dist, use, nestedBase), { scope: 'worker' }],
  sharedPage: [
    async ({ browser, server }, use) => {
      const context = await browser.newContext({ baseURL: server, bypassCSP: true });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  // These tests say what they found; to record every page costs as much as to look at it.
  trace: 'off',
  baseURL: async ({ server }, use) => {
    await use(server);
  },
});

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
