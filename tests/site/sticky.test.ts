import type { Page } from '@playwright/test';
import { comparison } from './content.ts';
import { expect, test } from './reader.ts';

/** The longest table of the comparison, by the id of its group. */
const longest = comparison.groups.reduce((a, b) => (b.criteria.length > a.criteria.length ? b : a));

/** The rows at both ends of each table: what stands above them differs most. */
const ends = comparison.groups.flatMap(({ criteria }) => [...new Set([criteria[0] ?? '', criteria.at(-1) ?? ''])]);

const screens = [
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
];

/** The lower edge of the column names that stay at the top of the window. */
const getEdge = (page: Page, criterion: string) =>
  page
    .locator(`tr[id="${criterion}"]`)
    .evaluate((row) => row.closest('table')?.tHead?.getBoundingClientRect().bottom ?? Number.NaN);

for (const screen of screens) {
  test(`both names stay in view at ${String(screen.width)} px while a long table scrolls`, async ({ page }) => {
    await page.setViewportSize(screen);
    await page.goto('/compare/');
    const last = longest.criteria.at(-1) ?? '';
    await page.locator(`tr[id="${last}"]`).evaluate((row) => {
      row.scrollIntoView({ block: 'center' });
    });
    const table = page.getByRole('table').filter({ has: page.locator(`tr[id="${last}"]`) });
    for (const name of ['Node.js', 'Django']) {
      const header = table.getByRole('columnheader', { name });
      await expect(header).toBeInViewport({ ratio: 1 });
      const isOnTop = await header.evaluate((element) => {
        const { left, top, height } = element.getBoundingClientRect();
        return element.contains(document.elementFromPoint(left + 5, top + height / 2));
      });
      expect(isOnTop).toBe(true);
    }
  });

  test(`a link to a row shows the row below the names at ${String(screen.width)} px`, async ({ page }) => {
    await page.setViewportSize(screen);
    for (const criterion of ends) {
      await page.goto('about:blank');
      await page.goto(`/compare/#${criterion}`);
      const row = page.locator(`tr[id="${criterion}"]`);
      await expect(row).toBeInViewport();
      const top = await row.evaluate((element) => element.getBoundingClientRect().top);
      expect(top, criterion).toBeGreaterThanOrEqual((await getEdge(page, criterion)) - 1);
    }
  });
}

test('a link to a group shows its heading', async ({ page }) => {
  for (const { id } of comparison.groups) {
    await page.goto('about:blank');
    await page.goto(`/compare/#${id}`);
    await expect(page.locator(`h2[id="${id}"]`)).toBeInViewport({ ratio: 1 });
  }
});
