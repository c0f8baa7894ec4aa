import type { Page } from '@playwright/test';
import { expect, test } from './reader.ts';

const getFirstFace = (page: Page) => page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontFamily);

/** Waits for all typefaces that a page asks for. */
const waitForFaces = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length))
    .toBe(2);

test('a wide page asks for its typefaces at once', async ({ page }) => {
  await page.goto('/compare/orm/');
  await waitForFaces(page);
  expect(await getFirstFace(page)).toMatch(/^"Instrument Serif/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true });

  test('the first page is there before any typeface is asked for, and the next one has them', async ({ page }) => {
    await page.goto('/compare/orm/', { waitUntil: 'load' });
    expect(await getFirstFace(page)).not.toContain('Instrument');
    await waitForFaces(page);
    const asked = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const fonts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2'));
      return fonts.map(({ startTime }) => startTime - (navigation?.loadEventEnd ?? Infinity));
    });
    expect(asked).toHaveLength(2);
    expect(Math.min(...asked)).toBeGreaterThan(0);
    await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Compare' }).click();
    await expect(page).toHaveURL(/\/compare\/$/);
    expect(await getFirstFace(page)).toMatch(/^"Instrument Serif/);
  });
});
