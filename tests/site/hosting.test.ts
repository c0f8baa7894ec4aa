import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { hosts as schema } from '../../src/schemas/hosts.ts';
import { expect, test } from './reader.ts';

const file = fileURLToPath(new URL('../../content/hosts.yaml', import.meta.url));
const { hosts } = schema.parse(parse(readFileSync(file, 'utf8')));

test('a reader finds each host in the table, with what it does and the way to its section', async ({ page }) => {
  await page.goto('/about/hosting/');
  const rows = page.getByRole('table', { name: 'What each host does with the files of this site' }).locator('tbody tr');
  await expect(rows).toHaveCount(hosts.length);
  for (const [index, { id, name, headers, moves, compressed, known }] of hosts.entries()) {
    await expect(rows.nth(index).getByRole('rowheader')).toHaveText(`${name} ${known}`);
    await expect(rows.nth(index).locator('td')).toHaveText([headers, moves, compressed]);
    await expect(rows.nth(index).getByRole('link')).toHaveAttribute('href', `#${id}`);
    await expect(page.locator(`h2#${id}`)).toBeVisible();
  }
});

test('a page below another one leads back to it, and the menu marks where it belongs', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/about/hosting/');
  await expect(page.locator('header a[aria-current]')).toHaveText('About');
  await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link').click();
  await expect(page).toHaveURL(/\/about\/$/);
  await expect(page.getByRole('navigation', { name: 'Breadcrumb' })).toHaveCount(0);
});

test('every file to copy has its text', async ({ page }) => {
  await page.goto('/about/hosting/');
  const links = page.locator('main a').filter({ hasText: /^(nginx.*\.conf|Caddyfile|cloudfront-.*|.*\.yml)$/ });
  const files = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(new Set(files.map((each) => path.basename(each))).size).toBe(9);
  for (const each of files) expect((await (await page.request.get(each)).text()).length, each).toBeGreaterThan(300);
});
