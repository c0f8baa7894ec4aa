import type { Page } from '@playwright/test';

/** Whatever a page says to the console, breaks, asks, is refused by its policy, or asks from elsewhere than its origin. */
export async function listen(page: Page, origin: string): Promise<string[]> {
  const noises: string[] = [];
  page.on('console', (message) => noises.push(`${page.url()} says: ${message.text()}`));
  page.on('pageerror', (error) => noises.push(`${page.url()} breaks: ${error.message}`));
  page.on('dialog', (dialog) => {
    noises.push(`${page.url()} asks: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('requestfailed', (request) => {
    // What was still on its way when the reader left is not missed.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') noises.push(`${page.url()} misses ${request.url()}`);
  });
  page.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    // What a page saves it makes itself.
    if (asked !== origin && protocol !== 'blob:') noises.push(`${page.url()} asks elsewhere: ${request.url()}`);
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
