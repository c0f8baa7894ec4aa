import { findCutText } from './layout.ts';
import { expect, test as base } from './reader.ts';
import { sample } from './sample.ts';

/** A reader whose browser is set to text twice as large; unlike a larger root, this moves the layout's thresholds too. */
const test = base.extend({});
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'] });
  },
});

test('a reader whose browser doubles all text misses nothing', async ({ page }) => {
  const faults: string[] = [];
  for (const address of sample) {
    await page.goto(address);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    for (const width of [640, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      faults.push(...(await findCutText(page)).map((fault) => `${fault} at ${String(width)} px`));
    }
  }
  expect(faults).toEqual([]);
});
