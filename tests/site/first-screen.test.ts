import { criterionAddresses, missingPage } from './dist.ts';
import { expect, test } from './reader.ts';

/** A small phone as it is held. */
const phone = { width: 360, height: 640 };

for (const address of criterionAddresses) {
  test(`a reader with a phone sees question, verdict and both answers of ${address} at once`, async ({ page }) => {
    await page.setViewportSize(phone);
    // Where a first page does without the typefaces because they come late, the next one has them.
    await page.goto(missingPage);
    await page.goto(address);
    const parts = [
      page.getByRole('heading', { level: 1 }),
      page.locator('h1 + p'),
      page.locator('main [data-strength], main p:has(+ section)').first(),
      page.locator('section:has(> #nodejs) .statement'),
      page.locator('section:has(> #django) .statement'),
    ];
    for (const part of parts) {
      const box = await part.boundingBox();
      expect(box?.y, await part.innerText()).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? Number.NaN) + (box?.height ?? Number.NaN), await part.innerText()).toBeLessThanOrEqual(
        phone.height,
      );
    }
  });
}
