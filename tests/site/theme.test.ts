import type { Page } from '@playwright/test';
import { expect, test } from './reader.ts';

const getGround = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** Whether the page has light text on a dark ground. */
async function isDark(page: Page): Promise<boolean> {
  const [red = 255, green = 255, blue = 255] = ((await getGround(page)).match(/[\d.]+/g) ?? []).map(Number);
  return red + green + blue < 3 * 128;
}

const themeSwitch = (page: Page) => page.getByRole('combobox', { name: 'Theme' });

test('a page is as light or dark as the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  expect(await isDark(page)).toBe(false);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await isDark(page)).toBe(true);
});

for (const [theme, system] of [
  ['dark', 'light'],
  ['light', 'dark'],
] as const) {
  test(`a reader with a ${system} system keeps the ${theme} theme from page to page`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: system });
    await page.goto('/');
    await themeSwitch(page).selectOption(theme);
    expect(await isDark(page)).toBe(theme === 'dark');
    await page.goto('/compare/');
    expect(await isDark(page)).toBe(theme === 'dark');
    await expect(themeSwitch(page)).toHaveValue(theme);
  });
}

test('a reader who chose a theme goes back to the system’s', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await themeSwitch(page).selectOption('dark');
  await themeSwitch(page).selectOption('as the system');
  expect(await isDark(page)).toBe(false);
  await page.goto('/about/');
  expect(await isDark(page)).toBe(false);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a theme that is chosen in one tab is shown in the other', async ({ page, context }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const other = await context.newPage();
  await other.goto('/about/');
  await themeSwitch(other).selectOption('dark');
  await expect(themeSwitch(page)).toHaveValue('dark');
  expect(await isDark(page)).toBe(true);
});

test('a reader with a dark theme sees no flash of light: it is set before there is a body', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await themeSwitch(page).selectOption('dark');
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector('body')) return;
      const { dataset } = document.documentElement;
      dataset.atFirst = dataset.theme ?? 'none';
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/compare/');
  await expect(page.locator('html')).toHaveAttribute('data-at-first', 'dark');
});

for (const garbage of ['', 'DARK', '"><img src=x onerror=alert(1)>', 'null', 'dark '.repeat(1000)]) {
  test(`what is no theme in the storage means as the system: ${garbage.slice(0, 32)}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('dialog', (dialog) => faults.push(dialog.message()));
    await page.addInitScript((value) => {
      localStorage.setItem('theme', value);
    }, garbage);
    await page.goto('/');
    expect(await isDark(page)).toBe(false);
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
    await expect(themeSwitch(page)).toHaveValue('');
    expect(faults).toEqual([]);
  });
}

test('a reader whose browser refuses storage still sets a theme for the page', async ({ page, server }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.route('**/frame', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe sandbox="allow-scripts" width="900" height="600" src="${server}/about/"></iframe>`,
    }),
  );
  await page.goto('/frame');
  const frame = page.frameLocator('iframe');
  await frame.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  expect(faults).toEqual([]);
});
