import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findAttribute, toElements } from '../site/dist.ts';
import { expect, test } from './reader.ts';

/** The headers that the build lists for hosts that read such a list. */
function readListed(folder: string, rule = '/*'): [name: string, value: string][] {
  const blocks = readFileSync(path.join(folder, '_headers'), 'utf8').split('\n\n');
  const block = blocks.find((each) => each.startsWith(`${rule}\n`)) ?? '';
  return [...block.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name = '', value = '']) => [name, value]);
}

const kinds = ['', 'compare/', 'icon.svg', 'data/sample.json', 'about/hosting/nginx.conf', 'none/', 'compare'];

test('every answer has the headers that the build lists', async ({ host, base, server }) => {
  const listed = readListed(host.folder);
  expect(listed.length).toBeGreaterThan(5);
  for (const address of kinds) {
    const { headers } = await host.ask(base + address);
    for (const [name, value] of listed) {
      // nginx speaks of TLS only where it has it; Caddy always has it.
      const isSaid = name !== 'Strict-Transport-Security' || host.encrypted || server === 'caddy';
      expect(headers[name.toLowerCase()], `${name} of /${address}`).toBe(isSaid ? value : undefined);
    }
  }
});

test('a row to embed and a card have the headers that the build lists for them, and what is missing there has not', async ({
  host,
  base,
}) => {
  const [row = ''] = readdirSync(path.join(host.folder, 'embed'));
  const everywhere = readListed(host.folder);
  for (const [address, rule] of [
    [`embed/${row}/`, '/embed/*'],
    ['og/sample.png', '/og/*'],
    ['embed/none/', '/*'],
  ] as const) {
    const { headers } = await host.ask(base + address);
    for (const [name, value] of new Map([...everywhere, ...readListed(host.folder, rule)])) {
      if (name === 'Strict-Transport-Security') continue;
      expect(headers[name.toLowerCase()], `${name} of /${address}`).toBe(value);
    }
  }
});

test('no answer tells which program sent it in which version', async ({ host, base }) => {
  expect((await host.ask(base)).headers.server ?? '').not.toMatch(/\d/);
});

test('the header and the page name the same rules', async ({ host, base }) => {
  const { headers, body } = await host.ask(`${base}compare/`);
  const meta = toElements(body.toString()).find(
    (element) => findAttribute(element, 'http-equiv') === 'content-security-policy',
  );
  const toRules = (policy: string) => policy.replaceAll(/ 'sha256-[^']+'/g, '').replace(" frame-ancestors 'none';", '');
  const sent = headers['content-security-policy'];
  expect(toRules(typeof sent === 'string' ? sent : '')).toBe(toRules((meta && findAttribute(meta, 'content')) ?? ''));
});
