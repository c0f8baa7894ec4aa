import type { Page } from '@playwright/test';
import { argumentKinds } from '../../src/schemas/argument.ts';
import { sides } from '../../src/schemas/sides.ts';
import { claims as placed, criteria, findLeaning, prosAndCons, technologies, toShown } from './content.ts';
import { expect, test } from './reader.ts';

const lists = argumentKinds.flatMap((kind) =>
  sides.map((side) => ({
    kind,
    name: `${kind === 'pros' ? 'Pros' : 'Cons'} of ${technologies[side].name}`,
    written: prosAndCons[side][kind],
  })),
);

const all = lists.flatMap(({ written }) => written);

/** The entries of a list as the page shows it. */
const getEntries = (page: Page, list: string) => page.getByRole('region', { name: list }).getByRole('listitem');

test.beforeEach(async ({ page }) => {
  await page.goto('/pros-and-cons/');
});

test('each list has its arguments in the order of the content', async ({ page }) => {
  for (const { name, written } of lists) {
    const ids = await getEntries(page, name).evaluateAll((items) => items.map(({ id }) => id));
    expect(ids, name).toEqual(written.map(({ id }) => id));
  }
});

test('both technologies have as many pros and as many cons, and the page says how many', async ({ page }) => {
  const counts = await Promise.all(lists.map(({ name }) => getEntries(page, name).count()));
  expect(new Set(counts).size).toBe(1);
  const [count = 0] = counts;
  await expect(page.locator('h1 + p')).toContainText(`${String(count)} reasons for each and ${String(count)} against`);
});

test('each argument says its sentence and its reason', async ({ page }) => {
  for (const { id, statement, reason } of all) {
    const entry = page.locator(`li[id="${id}"]`);
    await expect(entry.getByRole('heading', { level: 4 })).toContainText(toShown(statement));
    await expect(entry).toContainText(toShown(reason));
  }
});

/** What an argument rests on, as it is written: pages with the claims there, the rows first. */
const toPages = ({ criteria: rows, claims: proofs }: (typeof all)[number]) => {
  const places = proofs.flatMap((proof) => placed.filter(({ claim }) => claim.id === proof));
  const pages = new Set([...rows.map((row) => `/compare/${row}/`), ...places.map(({ page }) => page)]);
  return [...pages].map((page) => ({ page, claims: places.filter((place) => place.page === page) }));
};

test('each argument names the rows that it rests on, with whom they speak for', async ({ page }) => {
  for (const { id, criteria: rows } of all) {
    const entry = page.locator(`li[id="${id}"]`);
    await expect(entry).toContainText('Rests on ');
    for (const row of rows) {
      const criterion = criteria.get(row);
      const leaning = criterion && findLeaning(criterion);
      await expect(entry).toContainText(
        `${criterion?.name ?? row}${leaning === undefined ? '' : ` (${leaning})`}, evidence `,
      );
    }
  }
});

test('each argument leads to its rows, and at each to the claims that prove it', async ({ page, server }) => {
  for (const argument of all) {
    const targets = await page
      .locator(`li[id="${argument.id}"] a:not([href^="#"])`)
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const expected = toPages(argument).flatMap((each) => [
      each.page,
      ...each.claims.map(({ claim }) => `${each.page}#${claim.id}`),
    ]);
    expect(targets, argument.id).toEqual(expected.map((address) => server + address));
  }
});

/** Where each argument of a list stands. */
const findBoxes = (page: Page, list: string) =>
  getEntries(page, list).evaluateAll((items) => items.map((item) => item.getBoundingClientRect().toJSON() as DOMRect));

for (const kind of argumentKinds) {
  const names = lists.filter((list) => list.kind === kind).map(({ name }) => name) as [string, string];

  test(`on a wide screen the ${kind} of both stand left and right of the middle`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const [nodejs, django] = [await findBoxes(page, names[0]), await findBoxes(page, names[1])];
    const middle = await page.evaluate(() => document.documentElement.clientWidth / 2);
    expect(nodejs.length).toBeGreaterThan(0);
    for (const [index, { right, top }] of nodejs.entries()) {
      expect(right).toBeLessThan(middle);
      expect(django[index]?.left).toBeGreaterThan(middle);
      // An argument and the one across begin on one line.
      expect(django[index]?.top).toBeCloseTo(top, 0);
    }
  });

  test(`on a phone the ${kind} of one follow those of the other, as wide as the page`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    const boxes = [...(await findBoxes(page, names[0])), ...(await findBoxes(page, names[1]))];
    expect(boxes.length).toBeGreaterThan(0);
    for (const [index, { left, right, top }] of boxes.entries()) {
      expect(right - left).toBeGreaterThan(300);
      expect(top).toBeGreaterThanOrEqual((boxes[index - 1]?.bottom ?? 0) - 1);
    }
  });
}
