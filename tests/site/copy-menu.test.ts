import type { Page } from '@playwright/test';
import { findFaintText, findFaults, open } from './audit.ts';
import { comparison, criteria, prosAndCons } from './content.ts';
import { copiedTexts, readClipboard, serveTexts } from './copied-texts.ts';
import { findCutText } from './layout.ts';
import { expect, test } from './reader.ts';

const id = comparison.groups.at(-1)?.criteria.at(-1) ?? '';
const title = criteria.get(id)?.name ?? '';
const group = comparison.groups[0] ?? { id: '', name: '' };
const argument = prosAndCons.nodejs.cons.at(-1) ?? { id: '', statement: '' };

const getRow = (page: Page) => page.locator(`tr[id="${id}"] .anchor`);
const getMenu = (page: Page) => page.getByRole('dialog');
const getItem = (page: Page, name: string) => getMenu(page).getByRole('button', { name, exact: true });

/** Opens the menu of a row. */
async function openMenu(page: Page) {
  await page.goto('/compare/');
  await getRow(page).click();
  await expect(getMenu(page)).toBeVisible();
}

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test.beforeEach(async ({ page }) => {
    await serveTexts(page);
  });

  test('a reader copies the link to a row: the address of its page', async ({ page, server }) => {
    await openMenu(page);
    await getItem(page, 'Link').click();
    await expect(getMenu(page).getByRole('status')).toHaveText('Copied.');
    expect(await readClipboard(page)).toEqual({ 'text/plain': `${server}/compare/${id}/` });
  });

  test('a link with its title arrives as a link in text with styles, and as Markdown elsewhere', async ({
    page,
    server,
  }) => {
    await openMenu(page);
    await getItem(page, 'Link with title').click();
    await expect(getMenu(page).getByRole('status')).toHaveText('Copied.');
    const { 'text/plain': plain, 'text/html': html } = await readClipboard(page);
    expect(plain).toBe(`[${title}](${server}/compare/${id}/)`);
    expect(html).toContain(`<a href="${server}/compare/${id}/"`);
    expect(html).toContain(`>${title}</a>`);
  });

  for (const [name, format] of [
    ['Markdown', 'markdown'],
    ['Confluence', 'confluence'],
    ['MediaWiki', 'mediawiki'],
    ['Citation', 'citation'],
    ['Embed', 'embed'],
    ['Picture', 'picture'],
  ] as const) {
    test(`a reader copies a row as ${name}, with addresses of the site that it came from`, async ({
      page,
      nestedServer,
    }) => {
      await page.goto(`${nestedServer}/compare/`);
      await getRow(page).click();
      await getItem(page, name).click();
      await expect(getMenu(page).getByRole('status')).toHaveText('Copied.');
      expect(await readClipboard(page)).toEqual({
        'text/plain': copiedTexts[format].replaceAll('https://home.invalid/', `${nestedServer}/`),
      });
    });
  }

  test('a table can be copied as CSV, a row as a frame and as its card, and nothing else can', async ({ page }) => {
    await openMenu(page);
    await expect(getItem(page, 'CSV')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await page.locator(`h2[id="${group.id}"] .anchor`).click();
    await getItem(page, 'CSV').click();
    await expect(getMenu(page).getByRole('status')).toHaveText('Copied.');
    expect((await readClipboard(page))['text/plain']).toContain('orm,');
    for (const name of ['Embed', 'Picture']) await expect(getItem(page, name)).toHaveCount(0);
    await page.goto('/pros-and-cons/');
    await page.locator(`[id="${argument.id}"] .anchor`).first().click();
    for (const name of ['CSV', 'Embed', 'Picture']) await expect(getItem(page, name)).toHaveCount(0);
  });

  test('the link to a table or an argument is its place on its page', async ({ page, server }) => {
    for (const [address, place, words] of [
      ['/compare/', group.id, group.name],
      ['/pros-and-cons/', argument.id, argument.statement.replaceAll('`', '')],
    ] as const) {
      await page.goto(`${address}?a=b`);
      await page.locator(`[id="${place}"] .anchor`).first().click();
      await expect(getMenu(page)).toHaveAccessibleName(`Copy ${words}`);
      await getItem(page, 'Link').click();
      await expect(getMenu(page).getByRole('status')).toHaveText('Copied.');
      expect(await readClipboard(page)).toEqual({ 'text/plain': `${server}${address}#${place}` });
    }
  });

  test('the page of a criterion has the menu of its row', async ({ page, server }) => {
    await page.goto(`/compare/${id}/?edition=2026-11-22`);
    await page.getByRole('link', { name: '# Link to this' }).click();
    await getItem(page, 'Link with title').click();
    await expect(getMenu(page).getByRole('status')).toHaveText('Copied.');
    expect((await readClipboard(page))['text/plain']).toBe(`[${title}](${server}/compare/${id}/)`);
  });
});

test('the texts of an entry are asked for when its menu opens, and not before', async ({ page }) => {
  const asked = await serveTexts(page);
  await page.goto('/compare/', { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  await getRow(page).click();
  await expect(getMenu(page)).toBeVisible();
  await expect.poll(() => asked).toEqual([`/data/copy/criteria/${id}.json`]);
});

for (const [why, refuse] of [
  ['refuses the clipboard', () => undefined],
  [
    'has no clipboard, as on a site without encryption',
    () => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    },
  ],
] as const) {
  test(`a reader whose browser ${why} gets the text selected`, async ({ page, context, server }) => {
    await context.clearPermissions();
    await context.grantPermissions([], { origin: server });
    await serveTexts(page);
    await page.addInitScript(refuse);
    await openMenu(page);
    for (const [name, text] of [
      ['Link', `${server}/compare/${id}/`],
      ['Markdown', copiedTexts.markdown.replaceAll('https://home.invalid', server)],
    ] as const) {
      await getItem(page, name).click();
      await expect(getMenu(page).getByRole('status')).toHaveText('Press Ctrl+C to copy.');
      const area = getMenu(page).getByRole('textbox', { name: 'Text to copy' });
      await expect(area).toBeFocused();
      await expect(area).toHaveValue(text);
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(text);
    }
  });
}

test('a reader whose browser may not read the texts is led to the file, and still gets the link', async ({
  page,
  server,
}) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.route('**/data/copy/**', (route) => route.abort());
  await page.route('**/data/criteria/**', (route) => route.fulfill({ body: 'the file', contentType: 'text/plain' }));
  await openMenu(page);
  await getItem(page, 'Link').click();
  await expect(getMenu(page).getByRole('status')).toHaveText(/Copied|Press/);
  await getItem(page, 'MediaWiki').click();
  await expect(page).toHaveURL(`${server}/data/criteria/${id}.mediawiki.txt`);
  expect(faults).toEqual([]);
});

test('a text that comes late stays out of a menu that was closed or opened elsewhere', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('Denied.'));
  });
  const { promise: isLate, resolve: end } = Promise.withResolvers<undefined>();
  const first = page.waitForRequest('**/data/copy/**');
  await page.route('**/data/copy/**', async (route) => {
    await isLate;
    await route.abort();
  });
  await openMenu(page);
  await first;
  await getItem(page, 'Markdown').click();
  await page.keyboard.press('Escape');
  const failed = page.waitForEvent('requestfailed');
  end(undefined);
  await failed;
  await getRow(page).click();
  await getItem(page, 'Link').click();
  await expect(getMenu(page).getByRole('textbox')).toHaveValue(/\/compare\/[a-z-]+\/$/);
  expect(new URL(page.url()).pathname).toBe('/compare/');
  expect(errors).toEqual([]);
});

test('a reader who comes for a part of a page with a menu is told nothing by the browser', async ({ page }) => {
  const words: string[] = [];
  page.on('console', (message) => words.push(message.text()));
  for (const address of [`/compare/#${id}`, `/compare/${id}/#evidence`, `/pros-and-cons/#${argument.id}`]) {
    await page.goto('about:blank');
    await page.goto(address, { waitUntil: 'networkidle' });
  }
  expect(words).toEqual([]);
});

test('a reader with a keyboard opens the menu, goes through it, and is back where it began', async ({ page }) => {
  await serveTexts(page);
  await page.goto('/compare/');
  const opener = getRow(page);
  await expect(opener).toHaveAttribute('aria-haspopup', 'dialog');
  await expect(opener).toHaveAttribute('aria-expanded', 'false');
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(opener).toHaveAttribute('aria-expanded', 'true');
  for (const name of [
    'Link',
    'Link with title',
    'Markdown',
    'Confluence',
    'MediaWiki',
    'Citation',
    'Embed',
    'Picture',
  ]) {
    await expect(getItem(page, name)).toBeFocused();
    await page.keyboard.press('Tab');
  }
  await getItem(page, 'Picture').focus();
  await page.keyboard.press('Escape');
  await expect(getMenu(page)).toBeHidden();
  await expect(opener).toBeFocused();
  await expect(opener).toHaveAttribute('aria-expanded', 'false');
});

test('a second click closes the menu, a click on another link opens it there', async ({ page }) => {
  await serveTexts(page);
  await openMenu(page);
  await getRow(page).click();
  await expect(getMenu(page)).toBeHidden();
  await getRow(page).click();
  const other = page.locator('tr[id] .anchor').nth(-2);
  await other.click();
  await expect(getMenu(page)).toBeVisible();
  await expect(other).toHaveAttribute('aria-expanded', 'true');
  await expect(getRow(page)).toHaveAttribute('aria-expanded', 'false');
});

test('a click with a key that opens links elsewhere is left to the browser', async ({ page, context, server }) => {
  await page.goto('/compare/');
  const [tab] = await Promise.all([context.waitForEvent('page'), getRow(page).click({ modifiers: ['ControlOrMeta'] })]);
  await tab.waitForURL(`${server}/compare/${id}/#link-to-this`);
  await expect(getMenu(page)).toBeHidden();
});

test('a page has one menu', async ({ page }) => {
  for (const address of ['/compare/', '/pros-and-cons/', `/compare/${id}/`]) {
    await page.goto(address);
    await expect(page.locator('copy-menu')).toHaveCount(1);
  }
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 568 } });

  test('the menu stands whole in the window beside what was tapped, with items of 44 px', async ({ page }) => {
    await serveTexts(page);
    await page.goto('/compare/');
    for (const opener of await page.locator('main [data-copy]').all()) {
      await opener.tap();
      await expect(getMenu(page)).toBeVisible();
      await expect(getMenu(page)).toBeInViewport({ ratio: 1 });
      const buttons = getMenu(page).getByRole('button');
      const boxes = await buttons.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
      expect(Math.min(...boxes)).toBeGreaterThanOrEqual(44);
      await page.keyboard.press('Escape');
    }
  });
});

for (const [width, height] of [
  [320, 256],
  [320, 640],
  [1280, 800],
] as const) {
  test(`the menu leaves no window of ${String(width)} by ${String(height)} px`, async ({ page }) => {
    await serveTexts(page);
    await page.setViewportSize({ width, height });
    for (const address of ['/compare/', '/pros-and-cons/']) {
      await page.goto(address);
      const openers = page.locator('main [data-copy]');
      for (const opener of [openers.first(), openers.nth(4), openers.nth(-3), openers.last()]) {
        await opener.focus();
        await page.keyboard.press('Enter');
        await expect(getMenu(page)).toBeInViewport({ ratio: 1 });
        await page.keyboard.press('Escape');
      }
    }
  });
}

for (const colours of ['light', 'dark', 'forced'] as const) {
  test(`the open menu has no barrier in ${colours} colours`, async ({ sharedPage }) => {
    await serveTexts(sharedPage);
    await open(sharedPage, `/compare/${id}/`, { colours, width: 1280 });
    await sharedPage.getByRole('link', { name: '# Link to this' }).click();
    await expect(getMenu(sharedPage)).toBeVisible();
    expect(await findFaults(sharedPage)).toEqual([]);
    expect(await findFaintText(sharedPage)).toEqual([]);
    expect(await findCutText(sharedPage)).toEqual([]);
  });
}
