import type { Page } from '@playwright/test';
import { checkAfterDays, overdueAfterDays } from '../../src/model/freshness.ts';
import { claims } from './content.ts';
import { expect, test } from './reader.ts';

const { page: address, claim } = claims[0] ?? { page: '', claim: { id: '', checked: '' } };
const getDay = (page: Page) => page.locator(`li[id="${claim.id}"] checked-day`);

/** Opens the page that many days after the claim was checked. */
async function openAfter(page: Page, days: number) {
  await page.clock.setFixedTime(Date.parse(claim.checked) + days * 86_400_000);
  await page.goto(address);
}

test('a reader is told that a claim is due for a check, or overdue', async ({ page }) => {
  await openAfter(page, checkAfterDays + 1);
  await expect(getDay(page)).toHaveText(/\d \(due\)$/);
  await openAfter(page, overdueAfterDays + 1);
  await expect(getDay(page)).toHaveText(/\d \(overdue\)$/);
});

test('of a claim that is not due the day stands alone', async ({ page }) => {
  await openAfter(page, checkAfterDays);
  await expect(getDay(page)).toHaveText(/\d$/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the day of the check stands alone', async ({ page }) => {
    await page.goto(address);
    await expect(getDay(page)).toHaveText(/\d$/);
  });
});
