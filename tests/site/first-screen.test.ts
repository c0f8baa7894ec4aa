import { criterionAddresses } from './dist.ts';
import { expect, test } from './reader.ts';

/** A small phone as it is held. */
const phone = { width: 360, height: 640 };

for (const address of criterionAddresses) {
  test(`a reader with a phone sees question, verdict and both answers of ${address} at once`, async ({ page }) => {
    await page.setViewportSize(phone);
    const parts = [
      page.getByRole('heading', { level: 1 }),
      page.locator('h1 + p'),
      page.locator('main [data-strength], main p:has(+ section)').first(),
      page.locator('section:has(> #nodejs) .statement'),
      page.locator('section:has(> #django) .statement'),
    ];
    // A page whose typefaces come late does without them, in wider ones; the reader has them when it is opened again.
    await expect(async () => {
      await page.goto(address);
      for (const part of parts) await expect(part).toBeInViewport({ ratio: 1, timeout: 1_000 });
    }).toPass({ intervals: [0], timeout: 15_000 });
  });
}
