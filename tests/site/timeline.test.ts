import type { Page } from '@playwright/test';
import { sides } from '../../src/schemas/sides.ts';
import { edition, technologies, toDateWords, toShown } from './content.ts';
import { expect, test } from './reader.ts';

const address = '/timeline/';

const getSentence = (page: Page) => page.locator('[data-today]');

/** A day as a number of days. */
const toDays = (day: string) => Date.parse(day) / 86_400_000;

/** The day at which the line across stands in the picture. */
const findLineDays = (page: Page) =>
  page.locator('today-line').evaluate((element) => {
    const { from = '', until = '' } = element.dataset;
    const share = Number.parseFloat(element.querySelector('.today line')?.getAttribute('y1') ?? '') / 100;
    return (Date.parse(from) + share * (Date.parse(until) - Date.parse(from))) / 86_400_000;
  });

test('the line across the support stands at the reader’s day, and says so', async ({ page }) => {
  await page.clock.setFixedTime('2028-03-01T12:00:00Z');
  await page.goto(address);
  await expect(getSentence(page)).toHaveText('The line across is today, 1 March 2028.');
  expect(Math.abs((await findLineDays(page)) - toDays('2028-03-01'))).toBeLessThan(2);
});

for (const day of ['2023-06-01', '2031-05-05']) {
  test(`a reader on ${day}, which is not drawn, sees the day of the edition, and is told`, async ({ page }) => {
    await page.clock.setFixedTime(`${day}T12:00:00Z`);
    await page.goto(address);
    await expect(getSentence(page)).toHaveText(
      `The line across is the day of this edition, ${toDateWords(edition)}; today, ${toDateWords(day)}, is not on this axis.`,
    );
    expect(Math.abs((await findLineDays(page)) - toDays(edition))).toBeLessThan(2);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the line across stands at the day of the edition, and says so', async ({ page }) => {
    await page.goto(address);
    await expect(getSentence(page)).toHaveText(`The line across is the day of this edition, ${toDateWords(edition)}.`);
  });
});

test('all years of both stand on one axis, one after the other, and those with support are equally tall', async ({
  page,
}) => {
  await page.goto(address);
  const years = await page.locator('ol li').evaluateAll((items) =>
    items.map((item) => {
      const { top, height } = item.getBoundingClientRect();
      return { year: Number(item.querySelector('.year')?.textContent), top, height, scaled: item.matches('.scale li') };
    }),
  );
  expect(years.map(({ year }) => year)).toEqual(years.map((_, index) => (years[0]?.year ?? 0) + index));
  expect(years.map(({ top }) => top)).toEqual(years.map(({ top }) => top).toSorted((a, b) => a - b));
  const heights = years.filter(({ scaled }) => scaled).map(({ height }) => height);
  expect(heights.length).toBeGreaterThan(1);
  expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(1);
});

test('a bar begins and ends beside its days on the axis', async ({ page }) => {
  await page.goto(address);
  for (const side of sides) {
    for (const line of technologies[side].releaseLines) {
      const bar = page
        .locator(`svg[data-side="${side}"] g`)
        .filter({ has: page.getByText(line.name, { exact: true }) });
      const year = page
        .locator('.scale li')
        .filter({ hasText: line.from.slice(0, 4) })
        .first();
      const [barBox, yearBox] = [await bar.locator('rect').boundingBox(), await year.boundingBox()];
      const share = ((barBox?.y ?? 0) - (yearBox?.y ?? 0)) / (yearBox?.height ?? 1);
      const month = Number(line.from.slice(5, 7));
      expect(share).toBeGreaterThan((month - 1) / 12 - 0.02);
      expect(share).toBeLessThan(month / 12 + 0.02);
    }
  }
});

test('each event of both stands in its year, with its date, its side and its evidence', async ({ page }) => {
  await page.goto(address);
  const events = page.locator('ol p');
  await expect(events).toHaveCount(sides.flatMap((side) => technologies[side].milestones).length);
  for (const side of sides) {
    for (const { date, what, claim } of technologies[side].milestones) {
      const event = events.filter({ hasText: toShown(what) });
      await expect(event).toContainText(`${toDateWords(date)}, ${technologies[side].name}: `);
      await expect(event.getByRole('link')).toHaveAttribute('href', `../${side}/#${claim}`);
      await expect(event.locator('xpath=ancestor::li').locator('.year')).toHaveText(date.slice(0, 4));
    }
  }
});

test('each release line is a bar of its kind, as long as its support, and stands in a table with its evidence', async ({
  page,
}) => {
  await page.goto(address);
  const axis = await page.locator('today-line').evaluate(({ dataset: { from = '', until = '' } }) => ({ from, until }));
  for (const side of sides) {
    const { name, releaseLines } = technologies[side];
    for (const line of releaseLines) {
      const bar = page
        .locator(`svg[data-side="${side}"] g`)
        .filter({ has: page.getByText(line.name, { exact: true }) });
      const rect = bar.locator('rect');
      await expect(rect).toHaveAttribute('data-kind', line.kind);
      const height = Number.parseFloat((await rect.getAttribute('height')) ?? '');
      const days = toDays(line.until) - toDays(line.from);
      // A month counts to its last day.
      expect(Math.abs((height / 100) * (toDays(axis.until) - toDays(axis.from)) - days)).toBeLessThan(32);
      const row = page
        .getByRole('table', { name: `Release lines of ${name}` })
        .getByRole('row', { name: `${line.name} ${line.kind}` });
      await expect(row.getByRole('link')).toHaveAttribute('href', `../${side}/#${line.claim}`);
    }
  }
});

test('a reader who hears the picture hears how long each line is supported', async ({ page }) => {
  await page.goto(address);
  const picture = page.getByRole('img', { name: /^From when until when/ });
  for (const side of sides) {
    for (const { name, kind, from, until } of technologies[side].releaseLines) {
      const words = `${technologies[side].name} ${name}, ${kind}, ${toDateWords(from)} to ${toDateWords(until)}`;
      await expect(picture).toHaveAccessibleName(new RegExp(words.replaceAll('.', String.raw`\.`)));
    }
  }
});

test('the bars of both sides take the colour of the text where a reader chose the colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(address);
  const text = await page.locator('body').evaluate((body) => getComputedStyle(body).color);
  for (const side of sides) {
    const bars = page.locator(`svg[data-side="${side}"] .bar`);
    expect(await bars.count()).toBeGreaterThan(0);
    for (const bar of await bars.all()) await expect(bar, side).toHaveCSS('stroke', text);
  }
});

for (const width of [320, 1280]) {
  test(`no two texts of the picture cover each other at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(address);
    const covered = await page.locator('.scale').evaluate((picture) => {
      const texts = [...picture.querySelectorAll('text, li p, .year')].filter((text) => text.checkVisibility());
      const toBox = (text: Element) => text.getBoundingClientRect();
      return texts.flatMap((text, index) =>
        texts.slice(index + 1).flatMap((other) => {
          const [a, b] = [toBox(text), toBox(other)];
          const touch = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
          return touch ? [`${text.textContent} ${other.textContent}`.replace(/\s+/g, ' ')] : [];
        }),
      );
    });
    expect(covered).toEqual([]);
  });
}
