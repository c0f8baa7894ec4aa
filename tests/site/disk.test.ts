import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { toDiskCopy } from '../../src/commands/disk-copy.ts';
import { dist, findAttribute, findFiles, getOwnText, toElements } from './dist.ts';
import { sample } from './sample.ts';

/** The site as somebody has it who unpacked the zip. */
const test = base.extend<object, { copy: { folder: string; files: ReadonlyMap<string, Uint8Array> } }>({
  copy: [
    async ({}, use) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'disk-'));
      const files = await toDiskCopy(dist);
      for (const [name, content] of files) {
        await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
        await writeFile(path.join(folder, name), content);
      }
      await use({ folder, files });
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

test('from disk, every link and every file that a page needs leads to a file and a place that are there', ({
  copy,
}) => {
  const there = new Set(findFiles(copy.folder));
  const pages = new Map(
    [...copy.files]
      .filter(([name]) => name.endsWith('.html'))
      .map(([name, content]) => [name, toElements(Buffer.from(content).toString())]),
  );
  const places = new Map(
    [...pages].map(([name, elements]) => [name, new Set(elements.flatMap((each) => findAttribute(each, 'id') ?? []))]),
  );
  const broken: string[] = [];
  for (const [name, elements] of pages) {
    const css = elements.filter(({ tagName }) => tagName === 'style').map(getOwnText);
    const addresses = [
      ...elements.flatMap((element) => ['href', 'src'].flatMap((key) => findAttribute(element, key) ?? [])),
      ...[...css.join('\n').matchAll(/url\(["']?([^"')]+)/g)].flatMap(([, address]) => address ?? []),
    ];
    for (const address of new Set(addresses)) {
      const target = new URL(address, pathToFileURL(path.join(copy.folder, name)));
      if (target.protocol !== 'file:') continue;
      const fragment = decodeURIComponent(target.hash.slice(1));
      const file = path.relative(copy.folder, fileURLToPath(target)).split(path.sep).join('/');
      if (!there.has(file) || (fragment && !places.get(file)?.has(fragment))) broken.push(`${name}: ${address}`);
    }
  }
  expect(pages.size).toBeGreaterThan(10);
  expect(broken).toEqual([]);
});

test('from disk, each page is shown in its typefaces and says nothing to the console', async ({ page, copy }) => {
  const noises: string[] = [];
  page.on('console', (message) => noises.push(`${page.url()} says: ${message.text()}`));
  page.on('pageerror', (error) => noises.push(`${page.url()} breaks: ${error.message}`));
  page.on('requestfailed', (request) => noises.push(`${page.url()} misses ${request.url()}`));
  for (const address of sample.filter((each) => each.endsWith('/'))) {
    await page.goto(pathToFileURL(path.join(copy.folder, address, 'index.html')).href);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const shown = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').length;
    });
    expect(shown, address).toBeGreaterThan(0);
  }
  expect(noises).toEqual([]);
});

test('from disk, a reader walks from the home page to a row and back', async ({ page, copy }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(pathToFileURL(path.join(copy.folder, 'index.html')).href);
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Compare' }).click();
  await page.locator('main tbody th a').first().click();
  await expect(page).toHaveURL(/\/compare\/[a-z-]+\/index\.html$/);
  await page.locator('.wordmark').click();
  await expect(page).toHaveURL(pathToFileURL(path.join(copy.folder, 'index.html')).href);
});

test('from disk, where no script may load another, the search leads to all entries', async ({ page, copy }) => {
  await page.goto(pathToFileURL(path.join(copy.folder, 'about/index.html')).href);
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/search\/index\.html\?q=$/);
  await page.getByRole('link', { name: 'Admin interface' }).first().click();
  await expect(page).toHaveURL(/\/compare\/admin-interface\/index\.html$/);
});

test('from disk, a reader is not offered tools that cannot be loaded, and sees all rows', async ({ page, copy }) => {
  await page.goto(`${pathToFileURL(path.join(copy.folder, 'compare/index.html')).href}?v=1&groups=security`);
  await expect(page.locator('table-tools')).toBeHidden();
  await expect(page.locator('main tr[data-criterion]').filter({ visible: false })).toHaveCount(0);
});
