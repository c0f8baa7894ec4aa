import { sides } from '../../src/schemas/sides.ts';
import { technologies, toDateWords, toShown } from './content.ts';
import { expect, test } from './reader.ts';

for (const side of sides) {
  const { name, milestones, releaseLines } = technologies[side];

  test(`the history of ${name} has each event with its date and its evidence`, async ({ page }) => {
    await page.goto(`/${side}/`);
    const items = page.locator('li:has(> time)');
    await expect(items).toHaveCount(milestones.length);
    for (const [index, { date, what, claim }] of milestones.entries()) {
      const item = items.nth(index);
      await expect(item.locator('time')).toHaveText(toDateWords(date));
      await expect(item.locator('time')).toHaveAttribute('datetime', date);
      await expect(item).toContainText(toShown(what));
      await expect(item.getByRole('link')).toHaveAttribute('href', `#${claim}`);
    }
  });

  test(`on a wide screen time runs down left of the middle of the page of ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`/${side}/`);
    const middle = await page.evaluate(() => document.documentElement.clientWidth / 2);
    for (const item of await page.locator('li:has(> time)').all()) {
      const [date, event] = [
        await item.locator('time').boundingBox(),
        await item.locator('span').first().boundingBox(),
      ];
      expect((date?.x ?? Number.NaN) + (date?.width ?? Number.NaN)).toBeLessThan(middle);
      expect(event?.x).toBeGreaterThan(middle);
      expect(event?.y).toBeCloseTo(date?.y ?? Number.NaN, 0);
    }
  });

  test(`the release lines of ${name} say from when until when each is supported`, async ({ page }) => {
    await page.goto(`/${side}/`);
    const rows = page.getByRole('table', { name: `Release lines of ${name}` }).locator('tbody tr');
    await expect(rows).toHaveCount(releaseLines.length);
    for (const [index, { name: line, kind, from, until, claim }] of releaseLines.entries()) {
      const row = rows.nth(index);
      await expect(row.getByRole('rowheader')).toHaveText(`${line} ${kind}`);
      await expect(row.locator('time')).toHaveText([toDateWords(from), toDateWords(until)]);
      const days = await row.locator('time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
      expect(days).toEqual([from, until]);
      await expect(row.getByRole('link')).toHaveAttribute('href', `#${claim}`);
    }
  });
}
