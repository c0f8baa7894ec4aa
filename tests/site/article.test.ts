import { articleOutcomes } from '../../src/schemas/article.ts';
import { assertions, toShown } from './content.ts';
import { expect, test } from './reader.ts';

test('every assertion of the article is answered, in its order', async ({ page }) => {
  await page.goto('/article/');
  const ids = await page.locator('main ol > li').evaluateAll((items) => items.map(({ id }) => id));
  expect(ids).toEqual(assertions.map(({ id }) => id));
});

test('each answer begins with what became of the assertion', async ({ page }) => {
  await page.goto('/article/');
  for (const { id, says, outcome, answer } of assertions) {
    const item = page.locator(`li[id="${id}"]`);
    await expect(item.getByRole('heading')).toContainText(toShown(says));
    const begin = outcome.charAt(0).toUpperCase() + outcome.slice(1);
    await expect(item.locator('p').first()).toHaveText(`${begin}. ${toShown(answer)}`);
  }
});

test('the page says how many assertions were kept, made precise and corrected', async ({ page }) => {
  await page.goto('/article/');
  const lead = page.locator('h1 + p');
  await expect(lead).toContainText(`${String(assertions.length)} assertions`);
  for (const outcome of articleOutcomes) {
    const count = assertions.filter((assertion) => assertion.outcome === outcome).length;
    await expect(lead).toContainText(`${String(count)} ${outcome}`);
  }
});

test('each assertion leads to where this site answers it', async ({ page, server }) => {
  await page.goto('/article/');
  for (const { id, targets } of assertions) {
    const links = page.locator(`li[id="${id}"] a:not([href^="#"])`);
    const found = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(found, id).toEqual(targets.map((target) => server + target));
    const names = await links.allInnerTexts();
    expect(
      names.filter((name) => name === '' || name.startsWith('/')),
      id,
    ).toEqual([]);
  }
});

test('a reader who follows such a link arrives at the place', async ({ page }) => {
  // That each place exists is tested for all links of the site; here it is seen, once on each page.
  const targets = assertions.flatMap((assertion) => assertion.targets);
  for (const target of new Map(targets.map((each) => [each.replace(/#.*/, ''), each])).values()) {
    await page.goto('about:blank');
    expect((await page.goto(target))?.status(), target).toBe(200);
    const [, id] = target.split('#');
    if (id !== undefined) await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  }
});
