import type { Page } from '@playwright/test';
import { claims } from './content.ts';
import { addresses, findAttribute, getElements, getText, getWithin, type Element } from './dist.ts';
import { expect, test } from './reader.ts';
import { sample } from './sample.ts';

/**
 * What a team may want to link to and cannot copy the address of: headings, rows and claims without an id or without a visible
 * link to it. A heading that is a link as a whole leads to where its subject can be linked to; one that heads an entry of a list
 * links to the entry. What a script fills is another for each reader: nobody links to its parts.
 */
const findUnlinkable = (page: Page, claimIds: string[]) =>
  page.evaluate((ids) => {
    const headings = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3, h4)')].filter(
      (heading) =>
        !heading.closest('[data-scripted]') &&
        heading.querySelector(':scope > a:only-child')?.textContent.trim() !== heading.textContent.trim(),
    );
    const rows = document.querySelectorAll<HTMLElement>('main tr[id]');
    const evidence = [...document.querySelectorAll<HTMLElement>('main li[id]')].filter(({ id }) => ids.includes(id));
    return [...headings, ...rows, ...evidence]
      .filter((place) => {
        const { id } = place.closest('[id]:is(h2, h3, h4, tr, li)') ?? { id: '' };
        // The own address of a row of the comparison is its page.
        const href = place.matches('tr:not([data-need])') ? `${id}/#link-to-this` : `#${id}`;
        const link = id === '' ? null : place.querySelector<HTMLElement>(`a.anchor[href="${href}"]`);
        return !link?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || link.tabIndex < 0;
      })
      .map((place) => `${location.pathname} ${place.localName}#${place.id} ${place.innerText.slice(0, 40)}`);
  }, claimIds);

const isLink = (element: Element) => element.tagName === 'a' && findAttribute(element, 'class') === 'anchor';

test('each row and claim of every page holds the link to itself', () => {
  const claimIds = new Set(claims.map(({ claim }) => claim.id));
  const isPlace = (element: Element) => {
    const id = findAttribute(element, 'id') ?? '';
    return (element.tagName === 'tr' && id !== '') || (element.tagName === 'li' && claimIds.has(id));
  };
  const missing = addresses.flatMap((address) =>
    getElements(address)
      .filter((element) => isPlace(element) && !getWithin(element).some(isLink))
      .map((element) => `${address} ${getText(element).slice(0, 40)}`),
  );
  expect(missing).toEqual([]);
});

test('each heading, row and claim shows the link to itself', async ({ page }) => {
  const claimIds = claims.map(({ claim }) => claim.id);
  const missing: string[] = [];
  for (const address of sample) {
    await page.goto(address);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      missing.push(...(await findUnlinkable(page, claimIds)).map((place) => `${place} at ${String(width)} px`));
    }
  }
  expect(missing).toEqual([]);
});

test('the link to a row names the row to readers who hear the page', async ({ page }) => {
  await page.goto('/compare/');
  const rows = page.locator('tr[id]');
  for (const row of await rows.all()) {
    const name = await row.getByRole('rowheader').getByRole('link').innerText();
    await expect(row.locator('.anchor')).toHaveAccessibleName(`Link to ${name}`);
  }
});

test('a reader who follows the link to a heading has its address in the address bar', async ({ page, server }) => {
  await page.goto('/compare/orm/');
  await page.locator('#evidence .anchor').click();
  expect(page.url()).toBe(`${server}/compare/orm/#evidence`);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the link to a row leads to where its page says how to link to it', async ({ page, server }) => {
    await page.goto('/compare/');
    const row = page.locator('tr[id]').last();
    const id = String(await row.getAttribute('id'));
    await row.locator('.anchor').click();
    expect(page.url()).toBe(`${server}/compare/${id}/#link-to-this`);
    await expect(page.locator('#link-to-this')).toBeInViewport();
  });

  test('the link to an argument or a table leads to it', async ({ page, server }) => {
    for (const [address, place] of [
      ['/pros-and-cons/', 'li[id]'],
      ['/compare/', 'h2[id]'],
    ] as const) {
      await page.goto(address);
      const target = page.locator(place).last();
      await target.locator('.anchor').click();
      expect(page.url()).toBe(`${server}${address}#${String(await target.getAttribute('id'))}`);
    }
  });
});
