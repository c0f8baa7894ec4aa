import { expect, test } from './reader.ts';

for (const address of ['/nowhere/', '/compare/nowhere/', '/a/deep/and/wrong/address.html']) {
  test(`a reader who asks for ${address} gets a page that helps`, async ({ page }) => {
    const misses: string[] = [];
    page.on('requestfailed', (request) => misses.push(request.url()));
    page.on('response', (response) => {
      if (!response.ok() && !response.request().isNavigationRequest()) misses.push(response.url());
    });
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').length;
    });
    expect(fonts).toBe(2);
    expect(misses).toEqual([]);
    const links = await page.locator('main a').all();
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const target = await link.evaluate((element: HTMLAnchorElement) => element.href);
      expect((await page.request.get(target)).status(), target).toBe(200);
    }
  });
}

test('search engines do not list the page for what is missing', async ({ page }) => {
  await page.goto('/nowhere/');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
});
