import { doubleText, findAnswerPairs, findCutText, spreadText } from './layout.ts';
import { expect, test } from './reader.ts';
import { everyPage, sample, sampleCriteria } from './sample.ts';

/** A screen of 1280×1024 at 400 %, which is what WCAG 1.4.10 asks for. */
const smallest = { width: 320, height: 256 };

const withAnswers = ['/compare/', '/conclusion/', ...sampleCriteria];

for (const { title, change } of [
  { title: 'a reader who enlarges to 400 % reads every page without scrolling sideways', change: undefined },
  { title: 'the same is true with the text at 200 % besides', change: doubleText },
  { title: 'the same is true with the text set wider', change: spreadText },
]) {
  test(title, async ({ page }) => {
    await page.setViewportSize(smallest);
    const faults: string[] = [];
    for (const address of change ? sample : everyPage) {
      await page.goto(address);
      await change?.(page);
      faults.push(...(await findCutText(page)));
    }
    expect(faults).toEqual([]);
  });
}

test('no text is cut at any other width', async ({ page }) => {
  const faults: string[] = [];
  for (const address of sample) {
    await page.goto(address);
    for (const width of [360, 703, 704, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      faults.push(...(await findCutText(page)).map((fault) => `${fault} at ${String(width)} px`));
    }
  }
  expect(faults).toEqual([]);
});

test('both answers stand side by side on the smallest screen', async ({ page }) => {
  await page.setViewportSize(smallest);
  for (const address of withAnswers) {
    await page.goto(address);
    const pairs = await findAnswerPairs(page);
    expect(pairs.length, address).toBeGreaterThan(0);
    for (const [nodejs, django] of pairs) {
      expect(nodejs.top, address).toBeCloseTo(django.top, 0);
      expect(nodejs.left, address).toBeGreaterThanOrEqual(0);
      expect(nodejs.right, address).toBeLessThanOrEqual(django.left + 1);
      expect(django.right, address).toBeLessThanOrEqual(smallest.width);
    }
  }
});

test('text twice as large puts one answer under the other there', async ({ page }) => {
  await page.setViewportSize(smallest);
  for (const address of withAnswers) {
    await page.goto(address);
    await doubleText(page);
    for (const [nodejs, django] of await findAnswerPairs(page)) {
      expect(django.top, address).toBeGreaterThanOrEqual(nodejs.bottom - 1);
      expect(django.left, address).toBeCloseTo(nodejs.left, 0);
    }
  }
});
