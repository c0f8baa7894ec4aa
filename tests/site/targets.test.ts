import type { Page } from '@playwright/test';
import { kinds } from './dist.ts';
import { expect, test } from './reader.ts';

interface Target {
  /** Where it is and what it says. */
  name: string;
  width: number;
  height: number;
}

/** The targets on the page that a selector finds. */
const findTargets = (page: Page, selector: string): Promise<Target[]> =>
  page.evaluate(
    (targets) =>
      [...document.querySelectorAll<HTMLElement>(targets)]
        .filter((target) => target.checkVisibility({ visibilityProperty: true }))
        .map((target) => {
          const { width, height } = target.getBoundingClientRect();
          return { name: `${location.pathname} ${target.innerText.trim()}`, width, height };
        }),
    selector,
  );

/** Less than that is rounding. */
const tolerance = 0.1;

/** The targets whose shorter side is less than `least`. */
const findSmall = async (page: Page, selector: string, least: number) =>
  (await findTargets(page, selector)).filter(({ width, height }) => Math.min(width, height) < least - tolerance);

test('each mark, button and navigation link is a target of 24 px', async ({ page }) => {
  const small: Target[] = [];
  for (const address of kinds) {
    await page.goto(address);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      small.push(...(await findSmall(page, 'main a[href^="#"]:not(.cite), .anchor, header a, button, select', 24)));
    }
  }
  expect(small).toEqual([]);
});

test('the number of a piece of evidence, though within a sentence, is a target of 24 px in height', async ({
  page,
}) => {
  const numbers: Target[] = [];
  for (const address of kinds) {
    await page.goto(address);
    numbers.push(...(await findTargets(page, 'main a.cite[href^="#"]')));
  }
  expect(numbers.length).toBeGreaterThan(0);
  expect(numbers.filter(({ height }) => height < 24 - tolerance)).toEqual([]);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } });

  test('each button, list of choices and mark is a target of 44 px', async ({ page }) => {
    const small: Target[] = [];
    for (const address of kinds) {
      await page.goto(address);
      expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
      small.push(...(await findSmall(page, 'button, select, .anchor', 44)));
    }
    expect(small).toEqual([]);
  });

  test('each link of the menu is a target of 44 px', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Menu' }).tap();
    expect(await findTargets(page, 'header nav a')).not.toEqual([]);
    expect(await findSmall(page, 'header nav a', 44)).toEqual([]);
  });

  test('no target covers the middle of another', async ({ page }) => {
    const covered: string[] = [];
    for (const address of kinds) {
      await page.goto(address);
      covered.push(...(await findCovered(page)));
    }
    expect(covered).toEqual([]);
  });
});

/** The links of which another one gets the tap. */
const findCovered = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main a')]
      .filter((link) => link.checkVisibility({ visibilityProperty: true }))
      .filter((link) => {
        link.scrollIntoView({ block: 'center' });
        const [rect] = link.getClientRects();
        const hit = rect && document.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
        const other = hit?.closest('a') ?? link;
        return other !== link;
      })
      .map((link) => `${location.pathname} ${link.innerText}`),
  );
