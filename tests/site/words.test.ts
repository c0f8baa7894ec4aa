import { expect, test } from './reader.ts';
import { sample } from './sample.ts';

test('no word runs into the link beside it', async ({ page }) => {
  const joined: string[] = [];
  for (const address of sample) {
    await page.goto(address);
    joined.push(
      ...(await page.evaluate(() =>
        [...document.querySelectorAll('a')]
          // A raised number stands apart without a space.
          .filter((link) => {
            const { display, verticalAlign } = getComputedStyle(link);
            return display.startsWith('inline') && verticalAlign !== 'super';
          })
          .filter(({ previousSibling, nextSibling }) => {
            const before = previousSibling instanceof Text ? previousSibling.data : '';
            const after = nextSibling instanceof Text ? nextSibling.data : '';
            return /[\p{L}\p{N}.,;:!?]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after);
          })
          .map((link) => `${location.pathname}: ${link.parentElement?.textContent.slice(0, 120) ?? ''}`),
      )),
    );
  }
  expect(joined).toEqual([]);
});
