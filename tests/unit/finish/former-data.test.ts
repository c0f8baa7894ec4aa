import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { keepFormerData } from '../../../src/finish/former-data.ts';

const moves = [{ from: '/compare/old/', to: '/compare/new/', file: 'content/criteria/new.mdx', path: ['aliases', 0] }];
const tombstones = [
  { address: '/compare/gone/', was: 'Gone', date: '2026-03-31', reason: 'It went.', successors: ['/compare/old/'] },
];
let site = '';

test.beforeEach(async () => {
  site = await mkdtemp(path.join(tmpdir(), 'site-'));
});

test.afterEach(() => rm(site, { recursive: true }));

test('the files of a moved row stay at their old addresses, and those of a retired one say why it went', async () => {
  const folder = path.join(site, 'data/criteria');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'new.json'), '{"id":"new"}');
  await writeFile(path.join(folder, 'new.citation.txt'), 'Cited.');
  await keepFormerData(site, { moves, tombstones });
  expect(await readFile(path.join(folder, 'old.json'), 'utf8')).toBe('{"id":"new"}');
  expect(await readFile(path.join(folder, 'old.citation.txt'), 'utf8')).toBe('Cited.');
  expect(JSON.parse(await readFile(path.join(folder, 'gone.json'), 'utf8'))).toEqual({
    ...{ id: 'gone', was: 'Gone', retired: '2026-03-31', reason: 'It went.', successors: ['/compare/new/'] },
  });
  expect(await readFile(path.join(folder, 'gone.citation.txt'), 'utf8')).toContain('reason: It went.\n');
});

test('the card of a moved row stays at its old address, and that of the home page stands for a retired one', async () => {
  const folder = path.join(site, 'og/compare');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(site, 'og/home.png'), 'the home page');
  await writeFile(path.join(folder, 'new.png'), 'the row');
  await keepFormerData(site, { moves, tombstones });
  expect(await readFile(path.join(folder, 'old.png'), 'utf8')).toBe('the row');
  expect(await readFile(path.join(folder, 'gone.png'), 'utf8')).toBe('the home page');
});

test('a site without files of data gets none', async () => {
  await keepFormerData(site, { moves, tombstones });
  expect(await readdir(site)).toEqual([]);
});
