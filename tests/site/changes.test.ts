import { criteria, comparison, technologies, toDateWords, toShown } from './content.ts';
import { findAttribute, getElements, missingPage, ownAddresses } from './dist.ts';
import { expect, test } from './reader.ts';

const changes = [...criteria].flatMap(([id, { name, changes: own = [] }]) =>
  own.map((change) => ({ id, name, change })),
);

test('a reader finds every edition with what it brought, the newest first', async ({ page }) => {
  await page.goto('/changes/');
  const days = comparison.editions.map(({ date }) => `${toDateWords(date)} #`);
  await expect(page.locator('main h2')).toHaveText(days);
  for (const { date, what } of comparison.editions) {
    await expect(page.locator(`#edition-${date} + div`)).toContainText(toShown(what));
  }
});

test('a reader finds every row that changed, with what it said before', async ({ page }) => {
  await page.goto('/changes/');
  await expect(page.locator('main li')).toHaveCount(changes.length);
  for (const { id, change } of changes) {
    const item = page.locator(`#edition-${change.date} + div li`).filter({ hasText: toShown(change.was) });
    await expect(item.getByRole('link')).toHaveAttribute('href', `../compare/${id}/`);
    await expect(item).toContainText(toShown(change.what));
  }
});

test('a row says what it said before, and who said it', async ({ page }) => {
  for (const [id, { changes: own = [] }] of criteria) {
    if (own.length === 0) continue;
    await page.goto(`/compare/${id}/`);
    await expect(page.locator('li[data-date]')).toHaveCount(own.length);
    for (const [index, { date, of, was }] of own.entries()) {
      const item = page.locator('li[data-date]').nth(index);
      await expect(item).toHaveAttribute('data-date', date);
      await expect(item.locator('q[data-was]')).toHaveText(toShown(was));
      await expect(item).toContainText(of === 'question' ? 'The question was' : `${technologies[of].name} said`);
    }
  }
});

test('the foot of each page leads to the changes, and its head to the feed', () => {
  const missing = [...ownAddresses, missingPage].filter((address) => {
    const elements = getElements(address);
    const feeds = elements.filter((each) => findAttribute(each, 'type') === 'application/atom+xml');
    const hrefs = elements.flatMap((each) => (each.tagName === 'a' ? (findAttribute(each, 'href') ?? []) : []));
    const toPath = (href: string) => new URL(href, `https://example.org${address}`).pathname;
    return (
      feeds.map((each) => toPath(findAttribute(each, 'href') ?? '')).join() !== '/feed.xml' ||
      !hrefs.map(toPath).includes('/changes/')
    );
  });
  expect(missing).toEqual([]);
});
