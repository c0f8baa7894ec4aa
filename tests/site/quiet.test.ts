import { kinds, missingPage } from './dist.ts';
import { listen } from './noises.ts';
import { expect, test } from './reader.ts';
import { sample } from './sample.ts';

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
