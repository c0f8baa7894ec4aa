import { toRandom } from '../unit/random-text.ts';
import { criteria } from './content.ts';
import { criterionAddresses } from './dist.ts';
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

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page for what is missing lists every page and every criterion', async ({ page, server }) => {
    await page.goto('/nowhere/');
    const listed = await page
      .locator('main li a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const main = ['/', '/compare/', '/pros-and-cons/', '/nodejs/', '/django/', '/conclusion/', '/sources/', '/about/'];
    const others = ['/article/', '/changes/', '/glossary/', '/in-the-box/', '/search/', '/timeline/'];
    for (const address of [...main, ...others, ...criterionAddresses]) expect(listed).toContain(server + address);
  });
});

const [id = '', { name } = { name: '' }] = [...criteria].find(([each]) => each.includes('-')) ?? [];
const wrong = [
  `/Compare/${id.toUpperCase()}/`,
  `/compare/${id.replaceAll('-', '_')}/`,
  `/compare/${id}.html`,
  `/compare/${id}s/`,
  `/compare/${id}).`,
  `/compare/${id}%22`,
  `/compare//${id}/index.htm`,
  `/criteria/${id}/`,
  `/${id}`,
  `/${id}/`,
];

for (const address of wrong) {
  test(`a reader who asks for ${address} is asked whether ${id} is meant, and keeps the rest`, async ({
    page,
    server,
  }) => {
    await page.goto(`${address}?edition=2026-11-22#evidence`);
    const notice = page.locator('address-help .notice');
    await expect(notice).toContainText(`Did you mean ${name}?`);
    await notice.getByRole('link').click();
    expect(page.url()).toBe(`${server}/compare/${id}/?edition=2026-11-22#evidence`);
  });
}

for (const [address, name] of [
  ['/time-line/', 'Both on one time axis'],
  ['/in_the_box/', 'What is in the box'],
  ['/glossery/', 'Glossary'],
] as const) {
  test(`a reader who asks for ${address} is asked whether ${name} is meant`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('address-help .notice')).toContainText(`Did you mean ${name}?`);
  });
}

test('a reader who asks for what is near to nothing gets the lists alone', async ({ page }) => {
  await page.goto('/xyzxyzxyzxyzxyz/#nowhere');
  await expect(page.locator('main li a').first()).toBeVisible();
  await expect(page.locator('address-help .notice')).toBeHidden();
});

test('no address breaks the page for what is missing', async ({ page, server }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('dialog', (dialog) => faults.push(dialog.message()));
  await page.goto('/nowhere/');
  const before = await page.locator('*').count();
  const { next, text } = toRandom(7);
  const paths = Array.from({ length: 300 }, () => encodeURI(text(next(40)).toWellFormed()).replaceAll('#', '%23'));
  await page.evaluate(async (all) => {
    for (const path of all) {
      history.replaceState(null, '', `/${path.replace(/^\/+/, '')}#a`);
      location.hash = 'b';
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
    }
  }, paths);
  expect(new URL(page.url()).origin).toBe(server);
  expect(await page.locator('*').count()).toBe(before);
  expect(faults).toEqual([]);
});
