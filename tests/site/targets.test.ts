import type { Page } from '@playwright/test';
import { addresses, kinds } from './dist.ts';
import { expect, test } from './reader.ts';

/** The controls that are smaller than `least`; links within a sentence have the height of its line, which WCAG allows. */
const findSmall = (page: Page, selector: string, least: number) =>
  page.evaluate(
    ([controls, size]) =>
      [...document.querySelectorAll<HTMLElement>(controls)]
        .filter((control) => control.checkVisibility({ visibilityProperty: true }))
        .map((control) => ({ control, rect: control.getBoundingClientRect() }))
        .filter(({ rect }) => Math.min(rect.width, rect.height) < size - 0.1)
        .map(
          ({ control, rect }) =>
            `${location.pathname} ${control.innerText.trim()}: ${rect.width.toFixed(1)} × ${rect.height.toFixed(1)}`,
        ),
    [selector, least] as const,
  );

const standing = [
  // The links to the places of this page: the marks of headings, rows and claims, and the numbers of the evidence.
  'main a[href^="#"]',
  'header a',
  'header button',
  'select',
].join(', ');

test('each mark, number and navigation link is a target of 24 px', async ({ page }) => {
  const small: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      small.push(...(await findSmall(page, standing, 24)).map((target) => `${target} at ${String(width)} px`));
    }
  }
  expect(small).toEqual([]);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } });

  test('each button, list of choices and mark is a target of 44 px', async ({ page }) => {
    const small: string[] = [];
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
    expect(await findSmall(page, 'header nav a', 44)).toEqual([]);
  });

  test('no target covers another', async ({ page }) => {
    const covered: string[] = [];
    for (const address of addresses) {
      await page.goto(address);
      covered.push(
        ...(await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('main a')]
            .filter((link) => link.checkVisibility({ visibilityProperty: true }))
            .filter((link) => {
              link.scrollIntoView({ block: 'center' });
              const [rect] = link.getClientRects();
              if (!rect) return false;
              const hit = document.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
              const other = hit?.closest('a');
              return other !== undefined && other !== null && other !== link;
            })
            .map((link) => `${location.pathname} ${link.innerText}`),
        )),
      );
    }
    expect(covered).toEqual([]);
  });
});
