import type { Page } from '@playwright/test';
import { addresses, findAttribute, getElements, getWithin, missingPage } from './dist.ts';
import { expect, test } from './reader.ts';

const getMenu = (page: Page) => page.getByRole('navigation', { name: 'Pages' });

test('every entry of the menu leads to a page, from every page', () => {
  const broken = addresses
    // The links of the page for what is missing are those of the place that it is served at.
    .filter((address) => address !== missingPage)
    .flatMap((address) => {
      const menus = getElements(address).filter((element) => findAttribute(element, 'id') === 'menu');
      const links = menus.flatMap(getWithin).filter(({ tagName }) => tagName === 'a');
      const targets = links.map((link) => new URL(findAttribute(link, 'href') ?? '', `http://site${address}`).pathname);
      const missing = targets.filter((target) => !addresses.includes(target));
      return targets.length > 0 ? missing.map((target) => `${address}: ${target}`) : [`${address} has no menu`];
    });
  expect(broken).toEqual([]);
});

test('the menu marks the page that the reader is on', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/');
  const count = await getMenu(page).getByRole('link').count();
  expect(count).toBeGreaterThan(0);
  for (let index = 0; index < count; index += 1) {
    const link = getMenu(page).getByRole('link').nth(index);
    const name = await link.innerText();
    await link.click();
    await expect(getMenu(page).locator('[aria-current="page"]')).toHaveText(name);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

/** The header is the same on every page; only the mark of the page that the reader is on differs. */
const withMark = ['/', '/pros-and-cons/'];

for (const width of [320, 703, 704, 768, 1023, 1024, 1280]) {
  test(`the menu has room at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    for (const address of withMark) {
      await page.goto(address);
      const button = page.getByRole('button', { name: 'Menu' });
      if (await button.isVisible()) await button.click();
      await expect(getMenu(page)).toBeVisible();
      expect(await findCrowded(page), address).toEqual([]);
    }
  });
}

/** What of the header leaves the window, breaks into two lines, or lies on its neighbour. */
const findCrowded = (page: Page) =>
  page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLElement>('header a')];
    const boxes = links.map((link) => ({ link, box: link.getBoundingClientRect() }));
    const crowded = boxes.filter(({ link, box }) => {
      const isOutside = box.left < 0 || box.right > document.documentElement.clientWidth || box.bottom > innerHeight;
      const isBroken = box.height > 60;
      const isCovered = boxes.some(
        ({ link: other, box: { left, right, top, bottom } }) =>
          other !== link && left < box.right && box.left < right && top < box.bottom - 1 && box.top < bottom - 1,
      );
      return isOutside || isBroken || isCovered;
    });
    const header = document.querySelector('header')?.getBoundingClientRect();
    const isHigh = (header?.height ?? Number.NaN) > 60;
    return [...crowded.map(({ link }) => link.innerText), ...(isHigh ? ['the header has two rows'] : [])];
  });
