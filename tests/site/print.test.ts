import type { Page } from '@playwright/test';
import { kinds, sourceAddresses } from './dist.ts';
import { expect, test } from './reader.ts';
import { sampleCriteria } from './sample.ts';

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 720, height: 1000 });
});

const isDark = (page: Page, selector: string, property: 'color' | 'backgroundColor') =>
  page.locator(selector).evaluate((element, name) => {
    const [red = 0, green = 0, blue = 0] = (getComputedStyle(element)[name].match(/[\d.]+/g) ?? []).map(Number);
    return red + green + blue < 3 * 128;
  }, property);

test('nothing on paper stands in front of the text', async ({ page }) => {
  for (const address of kinds) {
    await page.goto(address);
    const stuck = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => element.checkVisibility())
        .filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position))
        .map(({ localName }) => localName),
    );
    expect(stuck, address).toEqual([]);
  }
});

test('paper has no menu, no control and no link to copy', async ({ page }) => {
  for (const address of kinds) {
    await page.goto(address);
    const useless = page.locator('header, button, select, [aria-label^="Link to"]').filter({ visible: true });
    await expect(useless, address).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('on paper each source has its address in words', async ({ page }) => {
  for (const address of ['/compare/', '/nodejs/', ...sourceAddresses.slice(0, 1), ...sampleCriteria]) {
    await page.goto(address);
    const links = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="https:"]')].map((link) => ({
        address: link.getAttribute('href') ?? '',
        printed: link.textContent + getComputedStyle(link, '::after').content,
      })),
    );
    expect(links.length, address).toBeGreaterThan(0);
    expect(
      links.filter((link) => !link.printed.includes(link.address)),
      address,
    ).toEqual([]);
  }
});

test('on paper the list of sources tells the address of each one’s page', async ({ page }) => {
  await page.goto('/sources/');
  const entries = await page.evaluate(() =>
    [...document.querySelectorAll('main dd')].map((entry) => ({
      path: entry.querySelector('a')?.pathname ?? '',
      printed: getComputedStyle(entry, '::after').content.replace('attr(id)', `"${entry.id}"`).replace(/[" ]/g, ''),
    })),
  );
  expect(entries.length).toBe(sourceAddresses.length);
  expect(entries.filter(({ path, printed }) => printed !== path)).toEqual([]);
});

test('a reader with a dark theme prints dark text on white paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.addInitScript(() => {
    localStorage.setItem('theme', 'dark');
  });
  await page.goto('/compare/');
  expect(await isDark(page, 'body', 'color')).toBe(true);
  expect(await isDark(page, 'body', 'backgroundColor')).toBe(false);
});

test('a sheet of paper is wide enough for every page', async ({ page }) => {
  for (const address of kinds) {
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(720);
  }
});
