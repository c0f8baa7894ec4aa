import type { Page } from '@playwright/test';
import { criteria, toSteps } from './content.ts';
import { kinds } from './dist.ts';
import { expect, test } from './reader.ts';
import { sampleCriteria } from './sample.ts';

const widths = [320, 360, 768, 1440];

/** Shows the page at each width. */
async function atEachWidth(page: Page, look: (width: number) => Promise<void>): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    await look(width);
  }
}

/** How far each line between the two sides is from the middle of the page, in pixels. */
const findLines = (page: Page) =>
  page.evaluate(() => {
    const middle = document.documentElement.clientWidth / 2;
    return [...document.querySelectorAll('main *')].flatMap((element) => {
      const { content, position, left, width, borderLeftWidth, borderLeftStyle } = getComputedStyle(
        element,
        '::before',
      );
      const isLine =
        content !== 'none' && position === 'absolute' && borderLeftStyle === 'solid' && parseFloat(width) <= 1;
      if (!isLine) return [];
      return [element.getBoundingClientRect().left + parseFloat(left) + parseFloat(borderLeftWidth) / 2 - middle];
    });
  });

test('the line between the two sides is the middle of every page at every width', async ({ page }) => {
  const aside: string[] = [];
  let count = 0;
  for (const address of kinds) {
    await page.goto(address);
    await atEachWidth(page, async (width) => {
      const offsets = await findLines(page);
      count += offsets.length;
      aside.push(
        ...offsets
          .filter((offset) => Math.abs(offset) > 1)
          .map((offset) => `${address} at ${String(width)} px: ${String(offset)}`),
      );
    });
  }
  expect(count).toBeGreaterThan(kinds.length);
  expect(aside).toEqual([]);
});

/** How far the mark of each criterion stands from the middle, to the right, by the criterion's id. */
const findMarks = (page: Page) =>
  page.evaluate(() => {
    const middle = document.documentElement.clientWidth / 2;
    const marks = [...document.querySelectorAll<HTMLElement>('main span[data-strength]')];
    return marks.map((mark) => {
      const { left, width } = mark.getBoundingClientRect();
      const criterion = mark.closest('tr')?.dataset.criterion ?? location.pathname.split('/').at(-2) ?? '';
      return { criterion, offset: left + width / 2 - middle };
    });
  });

// A step is wide enough to be seen, and two are wider than one.
const ranges = [
  [0, 1],
  [12, 36],
  [37, 80],
] as const;

test('the mark of a criterion stands as far aside as the criterion leans, at every width', async ({ page }) => {
  const steps = new Map(
    [...criteria].filter(([, { kind }]) => kind !== 'fact').map(([id, each]) => [id, toSteps(each)]),
  );
  // The table has all marks; a page of a fact has none.
  const pages = sampleCriteria.filter((address) => steps.has(address.split('/')[2] ?? ''));
  for (const address of ['/compare/', ...pages]) {
    await page.goto(address);
    await atEachWidth(page, async (width) => {
      const marks = await findMarks(page);
      expect(marks.length, address).toBe(address === '/compare/' ? steps.size : 1);
      for (const { criterion, offset } of marks) {
        const expected = steps.get(criterion) ?? Number.NaN;
        const [least, most] = ranges[Math.abs(expected)] ?? [];
        const message = `${criterion} at ${String(width)} px`;
        expect(Math.sign(Math.round(offset)) === Math.sign(expected), message).toBe(true);
        expect(Math.abs(offset), message).toBeGreaterThanOrEqual(least ?? Number.NaN);
        expect(Math.abs(offset), message).toBeLessThanOrEqual(most ?? Number.NaN);
      }
    });
  }
});
