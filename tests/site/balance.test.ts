import type { Locator } from '@playwright/test';
import { criteria, toSteps } from './content.ts';
import { expect, test } from './reader.ts';

/** How far an item, its mark and its name, stays clear of the middle, to the right; 0 when it stands on the middle. */
const getOffset = (item: Locator) =>
  item.evaluate((element) => {
    const middle = document.documentElement.clientWidth / 2;
    // What only readers who hear the page get has no width.
    const boxes = [...element.children].map((child) => child.getBoundingClientRect()).filter(({ width }) => width > 1);
    const left = Math.min(...boxes.map((box) => box.left)) - middle;
    const right = Math.max(...boxes.map((box) => box.right)) - middle;
    return left > 0 ? left : Math.min(right, 0);
  });

for (const width of [320, 1280]) {
  test(`the balance hangs each criterion as its fits say at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    const balance = page.locator('section:has(> #where-each-is-stronger)');
    const distances = new Map<number, number[]>();
    for (const [id, criterion] of criteria) {
      const link = balance.locator(`a[href="compare/${id}/"]`);
      await expect(link, id).toHaveCount(1);
      const offset = await getOffset(link.locator('xpath=ancestor::li'));
      const steps = toSteps(criterion);
      expect(Math.sign(offset), id).toBe(Math.sign(steps));
      distances.set(steps, [...(distances.get(steps) ?? []), Math.abs(offset)]);
    }
    const get = (steps: number) => distances.get(steps) ?? [];
    for (const side of [-1, 1]) {
      expect(Math.min(...get(2 * side))).toBeGreaterThan(Math.max(...get(side)) + 4);
    }
  });
}
