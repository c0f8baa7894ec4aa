import type { Page } from '@playwright/test';
import { findFaults, open } from './audit.ts';
import { criteria, prosAndCons } from './content.ts';
import { addresses, findAttribute, getElements, missingPage } from './dist.ts';
import { doubleText, findCutText } from './layout.ts';
import { expect, test } from './reader.ts';

const getDialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const getInput = (page: Page) => getDialog(page).getByRole('textbox', { name: 'Search' });
const getResults = (page: Page) => getDialog(page).getByRole('listitem').getByRole('link');

/** Searches by keyboard from an open page. */
async function search(page: Page, words: string): Promise<void> {
  // Where a key closed it just now, the browser may still be at it.
  await expect(getDialog(page)).toBeHidden();
  await page.keyboard.press('/');
  await getInput(page).fill(words);
}

test('a reader with a keyboard finds a row from any page, with a wrong letter, and lands on it', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => faults.push(message.text()));
  for (const address of ['/', '/about/hosting/', missingPage]) {
    await page.goto(address);
    await search(page, 'websoket');
    await expect(getResults(page).first()).toHaveText('WebSocket and server push Criterion, In the box');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/compare\/websockets\/$/);
  }
  expect(faults).toEqual([]);
});

test('the same is true below a path', async ({ page, nestedServer }) => {
  await page.goto(`${nestedServer}/about/hosting/`);
  await search(page, 'login');
  await getResults(page).first().click();
  await expect(page).toHaveURL(`${nestedServer}/compare/sign-in/`);
});

test('other words find their row first', async ({ page }) => {
  await page.goto('/');
  for (const [words, row] of [
    ['realtime', /Many open connections|WebSocket/],
    ['login', /^Sign-in/],
    ['sign-in', /^Sign-in/],
    ['signin', /^Sign-in/],
    ['queue', /^Background jobs/],
    ['backgroud job', /^Background jobs/],
    ['BullMQ', /^Background jobs .*; names BullMQ/],
    ['forgot password', /^Password reset/],
    ['orm', /^Object-relational mapper/],
    ['event loop', /^Concurrency model/],
    ['fast', /^Throughput/],
    ['timeline', /^Both on one time axis/],
  ] as const) {
    await search(page, words);
    await expect(getResults(page).first(), words).toHaveText(row);
    await page.keyboard.press('Escape');
  }
});

test('the search is loaded with its first use, and once', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/', { waitUntil: 'networkidle' });
  const isOfSearch = (path: string) => /\.js$|search\.json$/.test(path);
  expect(loaded.filter(isOfSearch)).toEqual([]);
  for (const words of ['orm', 'cache']) {
    await search(page, words);
    await expect(getResults(page)).not.toHaveCount(0);
    await page.keyboard.press('Escape');
  }
  expect(loaded.filter(isOfSearch)).toHaveLength(2);
});

test('Escape closes the search, and the focus is where it was', async ({ page }) => {
  await page.goto('/');
  const opener = page.getByRole('link', { name: 'Search' });
  await opener.click();
  await expect(getInput(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(getDialog(page)).toBeHidden();
  await expect(opener).toBeFocused();
});

test('a reader who types elsewhere, or holds a key for the browser, gets no search', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox', { name: 'Theme' }).focus();
  await page.keyboard.press('/');
  await page.locator('body').click({ position: { x: 1, y: 1 } });
  await page.keyboard.press('Control+/');
  await expect(getDialog(page)).toBeHidden();
});

test('a reader switches the key off, for other pages too', async ({ page }) => {
  await page.goto('/');
  await search(page, 'orm');
  await expect(getResults(page)).not.toHaveCount(0);
  await getDialog(page).getByRole('checkbox', { name: 'Open with the / key' }).uncheck();
  await page.goto('/about/');
  await page.keyboard.press('/');
  await expect(getDialog(page)).toBeHidden();
  await page.getByRole('link', { name: 'Search' }).click();
  await expect(getDialog(page).getByRole('checkbox')).not.toBeChecked();
});

test('a reader who finds nothing is told what to try, and led to all entries', async ({ page }) => {
  await page.goto('/');
  await search(page, '<b>zzzz</b>');
  await expect(getDialog(page).getByRole('status')).toHaveText(/^Nothing found\. Try one word/);
  await getDialog(page).getByRole('link', { name: 'All entries' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All entries');
});

for (const missing of ['**/*.js', '**/search.json']) {
  test(`a reader who cannot load ${missing} is led to all entries`, async ({ page }) => {
    await page.route(missing, (route) => route.abort());
    await page.goto('/about/');
    await page.keyboard.press('/');
    await expect(page).toHaveURL(/\/search\/\?q=/);
    await page.goto('/search/?q=orm');
    await expect(getDialog(page)).toBeHidden();
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await expect(page).toHaveURL(/\/search\/$/);
  });
}

test('a reader who is sent anything but the entries is led to the page of all', async ({ page }) => {
  for (const answer of [
    { status: 500, body: '[]' },
    { status: 200, body: '{}' },
    { status: 200, body: '<html>' },
  ]) {
    await page.route('**/search.json', (route) => route.fulfill(answer));
    await page.goto('/about/');
    await page.keyboard.press('/');
    await expect(page, answer.body).toHaveURL(/\/search\/\?q=/);
  }
});

test('a reader on a slow line closes the search before it is there, and stays on the page when it fails', async ({
  page,
}) => {
  const fails: (() => Promise<void>)[] = [];
  await page.route('**/search.json', (route) => void fails.push(() => route.abort()));
  await page.goto('/about/');
  await page.keyboard.press('/');
  await expect.poll(() => fails.length).toBe(1);
  await getDialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(getDialog(page)).toBeHidden();
  for (const fail of fails) await fail();
  // From now on the link is a link.
  await expect(async () => {
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await expect(page).toHaveURL(/\/search\/$/, { timeout: 500 });
  }).toPass();
});

test('an address may hold what is searched for, whatever it is', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => dialogs.push(dialog.message()));
  await page.goto('/search/?q=orm');
  await expect(getResults(page).first()).toHaveText(/^Object-relational mapper/);
  for (const query of ['%3Cimg%20src=x%20onerror=alert(1)%3E', '%E0%A4%A', '__proto__', 'x'.repeat(5000)]) {
    await page.goto(`/search/?q=${query}`);
    await expect(getDialog(page).getByRole('status')).toHaveText(/result|Nothing/);
    await expect(getDialog(page).locator('img')).toHaveCount(0);
  }
  expect(dialogs).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the same control leads to all entries', async ({ page }) => {
    await page.goto('/about/');
    await expect(getDialog(page)).toBeHidden();
    await page.getByRole('link', { name: 'Search' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('All entries');
  });
});

test('all entries are there: each row, argument and page', () => {
  const links = getElements('/search/').flatMap((element) => findAttribute(element, 'href') ?? []);
  const targets = new Set(links.map((link) => new URL(link, 'https://site/search/').href.slice('https://site'.length)));
  const rows = [...criteria.keys()].map((id) => `/compare/${id}/`);
  const all = Object.values(prosAndCons).flatMap(({ pros, cons }) => [...pros, ...cons]);
  const ofOthers = (address: string) => /^\/(compare|sources)\/./.test(address) || ['/', missingPage].includes(address);
  const wanted = [
    ...rows,
    ...all.map(({ id }) => `/pros-and-cons/#${id}`),
    ...addresses.filter((address) => !ofOthers(address)),
  ];
  expect(wanted.filter((address) => !targets.has(address))).toEqual([]);
});

test('the search fits the smallest screen, with text twice as large too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/about/');
  await search(page, 'prisma');
  await expect(getResults(page)).not.toHaveCount(0);
  for (const change of [undefined, doubleText]) {
    await change?.(page);
    // The dialog scrolls down, and only down.
    expect((await findCutText(page)).filter((fault) => !fault.includes(' cuts: '))).toEqual([]);
    expect(await getDialog(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  }
  await getDialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(getDialog(page)).toBeHidden();
});

for (const view of [
  { colours: 'light', width: 320 },
  { colours: 'dark', width: 1280 },
  { colours: 'forced', width: 320 },
] as const) {
  test(`the open search has no barrier in ${view.colours} colours at ${String(view.width)} px`, async ({
    sharedPage,
  }) => {
    await open(sharedPage, '/about/', view);
    await search(sharedPage, 'prisma');
    await expect(getResults(sharedPage)).not.toHaveCount(0);
    expect(await findFaults(sharedPage)).toEqual([]);
  });
}

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } });

  test('a reader opens the search and a result with a finger', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Search' }).tap();
    await getInput(page).fill('queue');
    const targets = getDialog(page).locator('li a, button, input[type=text], div:last-child > *');
    await expect(getResults(page)).not.toHaveCount(0);
    for (const target of await targets.all()) expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(43.9);
    await getResults(page).first().tap();
    await expect(page).toHaveURL(/\/compare\/background-jobs\/$/);
  });
});
