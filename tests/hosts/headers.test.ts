import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findAttribute, toElements } from '../site/dist.ts';
import { expect, test } from './reader.ts';

/** The headers that the build lists for hosts that read such a list. */
function readListed(folder: string): [name: string, value: string][] {
  const [, block = ''] = /^\/\*\n((?: {2}.*\n)+)/.exec(readFileSync(path.join(folder, '_headers'), 'utf8')) ?? [];
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
