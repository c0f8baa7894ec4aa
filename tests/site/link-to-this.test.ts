import { criterionAddresses } from './dist.ts';
import { expect, test } from './reader.ts';

test.use({ javaScriptEnabled: false });

test('each row’s page lists its addresses and its texts as files, without scripts', async ({ page, server }) => {
  for (const address of criterionAddresses) {
    await page.goto(address);
    const id = address.split('/')[2] ?? '';
    const part = page.locator('section', { has: page.locator(':scope > #link-to-this') });
    const targets = await part
      .locator('a:not(.anchor)')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const files = ['md', 'confluence.txt', 'mediawiki.txt', 'citation.txt', 'json'];
    expect(targets).toEqual([
      `${server}${address}`,
      `${server}/compare/#${id}`,
      ...files.map((ending) => `${server}/data/criteria/${id}.${ending}`),
    ]);
  }
});
