import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { toDiskCopy, toZip } from '../../../src/commands/disk-copy.ts';

const site = {
  'index.html': '<a href="compare/">a</a>',
  'compare/index.html': '<a href="../">a</a>',
  'icon.svg': '<svg/>',
  'about/hosting/nginx.conf': 'server {}',
  ...{ '404.html': '', _headers: '', _redirects: '', 'robots.txt': '', 'sitemap.xml': '' },
  ...{ '.well-known/security.txt': '', 'index.html.br': '', 'icon.svg.gz': '' },
};

test('a reader with the zip has every file but those for servers', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'site-'));
  for (const [name, text] of Object.entries(site)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  const zip = unzipSync(toZip(await toDiskCopy(folder), 'copy', '2026-11-22'));
  await rm(folder, { recursive: true });
  const texts = Object.entries(zip).map(([name, content]) => [name, Buffer.from(content).toString()]);
  expect(Object.fromEntries(texts)).toEqual({
    'copy/about/hosting/nginx.conf': 'server {}',
    'copy/compare/index.html': '<a href="../index.html">a</a>',
    'copy/icon.svg': '<svg/>',
    'copy/index.html': '<a href="compare/index.html">a</a>',
  });
});

test('the same files give the same zip in every time zone', () => {
  const zone = process.env.TZ;
  const zips = ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'].map((name) => {
    process.env.TZ = name;
    return Buffer.from(toZip(new Map([['a.txt', Buffer.from('a')]]), 'copy', '2026-11-22')).toString('hex');
  });
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(new Set(zips).size).toBe(1);
});
