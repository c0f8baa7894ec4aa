import type { Page } from '@playwright/test';
import { kinds, missingPage } from './dist.ts';
import { expect, test } from './reader.ts';
import { sample } from './sample.ts';

/** Whatever a page says to the console, breaks, is refused by its policy, or asks from elsewhere. */
async function listen(page: Page, origin: string): Promise<string[]> {
  const noises: string[] = [];
  page.on('console', (message) => noises.push(`${page.url()} says: ${message.text()}`));
  page.on('pageerror', (error) => noises.push(`${page.url()} breaks: ${error.message}`));
  page.on('dialog', (dialog) => noises.push(`${page.url()} asks: ${dialog.message()}`));
  page.on('requestfailed', (request) => {
    // What was still on its way when the reader left is not missed.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') noises.push(`${page.url()} misses ${request.url()}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) noises.push(`${page.url()} asks elsewhere: ${request.url()}`);
  });
  await page.exposeFunction('tellViolation', (directive: string) => {
    noises.push(`${page.url()} breaks its policy: ${directive}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      (window as unknown as { tellViolation: (directive: string) => void }).tellViolation(
        `${event.violatedDirective} ${event.blockedURI}`,
      );
    });
  });
  return noises;
}

test('no page prints, breaks, breaks its policy, or asks another host for anything', async ({ page, server }) => {
  const noises = await listen(page, new URL(server).origin);
  for (const address of sample) await page.goto(address, { waitUntil: 'networkidle' });
  expect(noises).toEqual([]);
});

test('the same is true of a page below a path', async ({ page, nestedServer }) => {
  const noises = await listen(page, new URL(nestedServer).origin);
  // The page for what is missing is made for one place; that it works there is the build's promise.
  for (const address of kinds.filter((kind) => kind !== missingPage)) {
    await page.goto(`${nestedServer}${address}`, { waitUntil: 'networkidle' });
  }
  expect(noises).toEqual([]);
});

test('a reader who changed nothing leaves without a cookie and with an empty storage', async ({ page, context }) => {
  for (const address of sample) await page.goto(address);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
