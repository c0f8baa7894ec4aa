import type { Browser, Page } from '@playwright/test';
import { claims, criteria } from './content.ts';
import { kinds } from './dist.ts';
import { expect, test } from './reader.ts';

const phone = { width: 360, height: 640 };

/** The words that a reader sees on each page, without those of controls that need scripts. */
async function readWords(browser: Browser, baseURL: string, javaScriptEnabled: boolean): Promise<string[][]> {
  const context = await browser.newContext({ baseURL, javaScriptEnabled });
  const page = await context.newPage();
  const words: string[][] = [];
  // Nothing is due on the day of its check.
  if (javaScriptEnabled) await page.clock.setFixedTime(claims[0]?.claim.checked ?? '');
  for (const address of kinds) {
    await page.goto(address);
    await page.locator('theme-switch').evaluate((control) => {
      control.remove();
    });
    words.push((await page.locator('body').innerText()).split(/\s+/));
  }
  await context.close();
  return words;
}

test('a reader without scripts sees all that others see', async ({ browser, server }) => {
  const [without, withScripts] = [await readWords(browser, server, false), await readWords(browser, server, true)];
  const poorer = kinds.filter((_address, index) => {
    const seen = without[index]?.length ?? 0;
    const wanted = withScripts[index]?.length ?? 0;
    return wanted === 0 || seen < 0.99 * wanted;
  });
  expect(poorer).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader is not offered a theme that cannot be set', async ({ page }) => {
    for (const address of kinds) {
      await page.goto(address);
      await expect(page.getByRole('combobox')).toHaveCount(0);
    }
  });

  test('a reader gets no notice, and no menu to copy from', async ({ page }) => {
    for (const address of kinds) {
      await page.goto(`${address}?edition=2020-01-01#nowhere`);
      await expect(page.locator('copy-menu, .notice').filter({ visible: true })).toHaveCount(0);
    }
  });

  test('no place is kept for what only a script fills', async ({ page }) => {
    await page.goto('/choose/');
    const kept = page.locator('[data-scripted]');
    expect(await kept.count()).toBeGreaterThan(0);
    expect(await kept.evaluateAll((all) => all.filter((each) => each.getClientRects().length > 0).length)).toBe(0);
  });

  test('a reader with a phone opens the menu and follows each link in it', async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto('/');
    const count = await openMenu(page).then((links) => links.count());
    expect(count).toBeGreaterThan(0);
    for (let index = 0; index < count; index += 1) {
      await page.goto('/');
      const link = (await openMenu(page)).nth(index);
      const name = await link.innerText();
      await link.click();
      await expect(page.getByRole('navigation', { name: 'Pages', includeHidden: true })).toBeAttached();
      await expect(page.locator('header a[aria-current="page"]')).toHaveText(name);
    }
  });

  test('a reader closes the menu of a phone with the Escape key', async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto('/');
    const links = await openMenu(page);
    await page.keyboard.press('Escape');
    await expect(links.first()).toBeHidden();
  });

  test('a reader who follows a link to a row lands on it', async ({ page }) => {
    await page.setViewportSize(phone);
    const row = `#${[...criteria.keys()].at(-1) ?? ''}`;
    await page.goto(`/compare/${row}`);
    await expect(page.locator(row)).toBeInViewport();
  });
});

async function openMenu(page: Page) {
  await page.getByRole('button', { name: 'Menu' }).click();
  const links = page.getByRole('navigation', { name: 'Pages' }).getByRole('link');
  await expect(links.first()).toBeVisible();
  return links;
}
