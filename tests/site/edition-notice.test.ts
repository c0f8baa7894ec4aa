import type { Page } from '@playwright/test';
import { edition } from './content.ts';
import { criterionAddresses } from './dist.ts';
import { findFaults, open } from './audit.ts';
import { expect, test } from './reader.ts';

const address = criterionAddresses[0] ?? '';
const getNotice = (page: Page) => page.locator('edition-notice .notice');

/** Gives the page of a row the two changes of a row that has changed twice, and an edition after both. */
async function changeRow(page: Page) {
  await page.route(`**${address}*`, async (route) => {
    const response = await route.fetch();
    const changes = ['2027-03-01', '2026-12-24']
      .map((day) => `<li data-date="${day}">Changed on ${day}. Before: <q data-was>said before ${day}</q></li>`)
      .join('');
    const body = (await response.text())
      .replace(/(id="?changes"?[\s\S]*?<\/h3>)/, `$1<ul>${changes}</ul>`)
      .replace(/(data-editions="?)/, '$12027-03-01 2026-12-24 ');
    await route.fulfill({ response, body });
  });
}

test('a reader of a row that has changed since the linked edition sees what it said, the latest first', async ({
  page,
}) => {
  await changeRow(page);
  await page.goto(`${address}?edition=2026-11-22`);
  await expect(getNotice(page)).toContainText('This row has changed since the edition of 22 November 2026');
  await expect(getNotice(page).locator('q')).toHaveText(['said before 2027-03-01', 'said before 2026-12-24']);
});

test('a reader is not told of changes that the linked edition has already', async ({ page }) => {
  await changeRow(page);
  await page.goto(`${address}?edition=2026-12-24`);
  await expect(getNotice(page).locator('q')).toHaveText(['said before 2027-03-01']);
});

test('a reader of a row that has not changed is told so, and the address keeps the edition', async ({
  page,
  server,
}) => {
  await page.goto(`${address}?edition=${edition}#evidence`);
  await expect(getNotice(page)).toContainText('says the same as in the edition of ');
  await expect(getNotice(page).getByRole('listitem')).toHaveCount(0);
  expect(page.url()).toBe(`${server}${address}?edition=${edition}#evidence`);
});

test('a reader with a link from a later edition is told that this copy is older', async ({ page }) => {
  await page.goto(`${address}?edition=9999-12-31`);
  await expect(getNotice(page)).toContainText('This copy is older than the link');
});

test('the notice is announced, and a reader puts it away', async ({ page }) => {
  await page.goto(`${address}?edition=${edition}`);
  await expect(page.getByRole('status').filter({ hasText: 'says the same' })).toBeVisible();
  await getNotice(page).getByRole('button', { name: 'Dismiss' }).click();
  await expect(getNotice(page)).toBeHidden();
});

test('no notice stands in the way without an edition, or with what is none', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  for (const query of [
    '',
    '?edition=',
    '?edition=2026-02-31',
    '?edition=%E0%A4',
    '?edition=<img src=x>',
    `?editio=${edition}`,
    '?edition=2020-01-01',
  ]) {
    await page.goto(address + query, { waitUntil: 'load' });
    await expect(getNotice(page)).toBeHidden();
  }
  expect(faults).toEqual([]);
});

test('the notice is no barrier, on a phone and in forced colours too', async ({ sharedPage }) => {
  for (const view of [
    { colours: 'light', width: 320 },
    { colours: 'forced', width: 1280 },
  ] as const) {
    await open(sharedPage, `${address}?edition=${edition}`, view);
    await expect(getNotice(sharedPage)).toBeVisible();
    expect(await findFaults(sharedPage)).toEqual([]);
  }
});
