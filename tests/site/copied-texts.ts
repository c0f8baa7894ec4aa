import type { Page } from '@playwright/test';

/** The texts of an entry as its file of data has them, with an address of this site in each. */
export const copiedTexts = {
  title: 'A title',
  address: 'https://home.invalid/compare/orm/',
  markdown: '# A title\n\nhttps://home.invalid/compare/orm/ and https://home.invalid/',
  confluence: 'h2. A title\n[link|https://home.invalid/compare/orm/]',
  mediawiki: '== A title ==\n[https://home.invalid/compare/orm/ link]',
  citation: 'A title. https://home.invalid/compare/orm/?edition=2026-11-22',
  embed: '<iframe src="https://home.invalid/embed/orm/" title="A title"></iframe>',
  picture: '[![A title](https://home.invalid/og/compare/orm.png)](https://home.invalid/compare/orm/)',
  csv: 'id,name\r\norm,"https://home.invalid/compare/orm/"\r\n',
} as const;

/** Serves these texts for every entry. Tells which entries were asked for. */
export async function serveTexts(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route('**/data/copy/**', async (route) => {
    asked.push(new URL(route.request().url()).pathname);
    await route.fulfill({ json: copiedTexts });
  });
  return asked;
}

/** What the clipboard holds, by type. */
export const readClipboard = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const texts: Record<string, string> = {};
    for (const item of await navigator.clipboard.read()) {
      for (const type of item.types) texts[type] = await (await item.getType(type)).text();
    }
    return texts;
  });
