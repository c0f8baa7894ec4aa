import { criterionAddresses } from './dist.ts';
import { expect, test } from './reader.ts';

test('a reader with a phone sees question, verdict and both answers of each row at once', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const address of criterionAddresses) {
    // A page whose typefaces come late does without them, in wider ones; the reader has them when it is opened again.
    await expect(async () => {
      await page.goto(address);
      const outside = await page.evaluate(() =>
        [
          'h1',
          'h1 + p',
          'main [data-strength], main p:has(+ section)',
          'section:has(> #nodejs) .statement',
          'section:has(> #django) .statement',
        ].filter((part) => {
          const box = document.querySelector(part)?.getBoundingClientRect();
          return !box || box.height === 0 || box.top < 0 || box.bottom > innerHeight || box.right > innerWidth;
        }),
      );
      expect(outside, address).toEqual([]);
    }).toPass({ intervals: [0], timeout: 15_000 });
  }
});
