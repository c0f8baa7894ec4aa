import { request } from 'node:http';
import { renderCaddyfile } from '../../src/finish/caddy.ts';
import type { HostMove } from '../../src/finish/host.ts';
import { renderNginx } from '../../src/finish/nginx.ts';
import { expect, test } from './reader.ts';
import { adapt, findPort, startCaddy, startNginx } from './web-server.ts';

const moves: HostMove[] = [
  { from: '/compare/old-name/', to: '/compare/new-name/' },
  { from: '/compare/retired-with-a-name-that-is-longer-than-most-of-the-others-are/', to: '/compare/#group' },
  { from: '/data/old.json', to: '/data/new.json' },
];

const steps: [from: string, to: string][] = [
  ['compare/old-name/', 'compare/new-name/'],
  ['compare/old-name', 'compare/new-name/'],
  ['compare/old-name/?a=b&c=d', 'compare/new-name/?a=b&c=d'],
  ['compare/retired-with-a-name-that-is-longer-than-most-of-the-others-are/?a=b', 'compare/?a=b#group'],
  ['data/old.json', 'data/new.json'],
];

test('an old address leads in one step to what answers it now, with its query', async ({ server, base, scratch }) => {
  const port = await findPort();
  const site = { name: 'example.org', base, headers: {}, exceptions: [], moves };
  const running = await (server === 'caddy'
    ? startCaddy(scratch, adapt(renderCaddyfile(site), [[/^example.org/gm, `http://127.0.0.1:${String(port)}`]]), port)
    : startNginx(
        scratch,
        adapt(renderNginx(site, false), [
          [/^ *listen \[::\].*\n/gm, ''],
          [/listen 80;/g, `listen 127.0.0.1:${String(port)};`],
        ]),
        port,
      ));
  for (const [from, to] of steps) {
    const { status, location } = await ask(port, base + from);
    expect(status, from).toBe(301);
    expect(location, from).toBe(base + to);
  }
  await running.stop();
});

const ask = (port: number, path: string) =>
  new Promise<{ status: number | undefined; location: string | undefined }>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, agent: false }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, location: response.headers.location });
    })
      .on('error', reject)
      .end();
  });
