import type { Page } from '@playwright/test';
import { lists } from './budgets.ts';
import { kinds } from './dist.ts';
import { expect, test } from './reader.ts';
import { sample } from './sample.ts';

test.describe.configure({ mode: 'parallel' });

const controls =
  'a[href], button, select, input:not([type=radio]:not(:checked)), textarea, summary, [tabindex]:not([tabindex^="-"])';

interface Step {
  /** Which control has the focus, by its place in the page. */
  place: number;
  fault: string | undefined;
}

declare global {
  interface Window {
    /** The controls that had the focus, in this order. */
    steps: Step[];
  }
}

/** Notes each control that gets the focus, and whether a reader can see that it has it. Tells how many controls there are. */
const watchFocus = (page: Page) =>
  page.evaluate((selector) => {
    const all = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    );
    const findFault = (element: HTMLElement) => {
      const [rect] = element.getClientRects();
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      if (!rect || outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return 'shows no ring';
      const isSeen = [rect.top + 1, rect.bottom - 1].every((y) => {
        const hit = document.elementFromPoint(rect.left + rect.width / 2, y);
        return hit !== null && (element.contains(hit) || hit.contains(element));
      });
      return isSeen ? undefined : 'is hidden';
    };
    window.steps = [];
    // The browser has scrolled to the control before it tells of the focus.
    addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      const fault = findFault(target);
      window.steps.push({ place: all.indexOf(target), fault: fault && `${target.innerText.trim()} ${fault}` });
    });
    return all.length;
  }, controls);

/** Presses a key some times. Keys that do not wait for each other walk a long page in a second. */
async function press(page: Page, count: number, modifiers: number): Promise<Step[]> {
  const session = await page.context().newCDPSession(page);
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers };
  await Promise.all(
    Array.from({ length: count }).flatMap(() => [
      session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }),
      session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
    ]),
  );
  await session.detach();
  return page.evaluate(() => window.steps.splice(0));
}

const shift = 8;

/**
 * What hides a control differs by the kind of page more than by the page: all of the sample on one screen, one of each kind on the
 * other. Nothing sticks on the long lists but on that of the rows.
 */
const screens = [
  { width: 1280, height: 800, among: sample },
  { width: 320, height: 480, among: kinds.filter((address) => address === '/compare/' || !lists.includes(address)) },
];

for (const { among, ...screen } of screens) {
  for (const address of among) {
    test(`a reader with a keyboard gets through ${address} and back at ${String(screen.width)} px`, async ({
      page,
    }) => {
      await page.setViewportSize(screen);
      await page.goto(address);
      const count = await watchFocus(page);
      const expected = Array.from({ length: count }, (_, place) => ({ place, fault: undefined }));
      expect(await press(page, count, 0)).toEqual(expected);
      expect(await press(page, count - 1, shift)).toEqual(expected.slice(0, -1).toReversed());
    });
  }
}

test('a reader with a keyboard skips the navigation', async ({ page }) => {
  for (const address of kinds) {
    await page.goto(address);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.locator('main :focus, main ~ * :focus')).toHaveCount(1);
  }
});

test('a reader with a keyboard opens the menu of a phone and goes through it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/');
  await page.getByRole('button', { name: 'Menu' }).focus();
  await page.keyboard.press('Enter');
  for (const link of await page.getByRole('navigation', { name: 'Pages' }).getByRole('link').all()) {
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Menu' })).toBeFocused();
});
