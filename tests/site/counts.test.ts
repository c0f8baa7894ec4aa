import type { Page } from '@playwright/test';
import { argumentKinds } from '../../src/schemas/argument.ts';
import { sides, type Side } from '../../src/schemas/sides.ts';
import { tiers, type Tier } from '../../src/schemas/source.ts';
import { claims, criteria, findLeaning, getExplanation, prosAndCons, sources, technologies } from './content.ts';
import { expect, test } from './reader.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('/about/');
});

/** The rows of a table without its head: the name, then the values. */
async function readRows(page: Page, name: string): Promise<Map<string, string[]>> {
  const rows = page.getByRole('table', { name, exact: true }).locator('tbody tr');
  const cells = await rows.evaluateAll((all) =>
    all.map((row) => [...row.children].map(({ textContent }) => textContent.trim())),
  );
  return new Map(cells.map(([head = '', ...values]) => [head, values]));
}

/** A number with a comma at the thousands. */
const toFigure = (count: number) => String(count).replace(/(?<=\d)(?=(\d{3})+$)/g, ',');

const toFigures = (count: (side: Side) => number) => sides.map((side) => toFigure(count(side)));

/** What a reader counts as words: a lone dash is none. */
const countWords = (text: string) => (text.match(/\S*\w\S*/g) ?? []).length;

/** The prose of a criterion about one side, without its tags. */
function getProse(id: string, side: Side): string {
  const parts = getExplanation(id)
    .split('<Side ')
    .filter((part) => part.startsWith(`of="${side}"`));
  return parts.map((part) => part.replace(/^[^>]*>/, '').replace(/<\/Side>.*/s, '')).join(' ');
}

function countAllWords(side: Side): number {
  const answers = [...criteria].flatMap(
    ([
      id,
      {
        answers: { [side]: answer },
      },
    ]) => [
      ...answer.claims.map(({ statement }) => statement),
      'because' in answer ? answer.because : '',
      getProse(id, side).replace(/<[^>]+>/g, ' '),
    ],
  );
  const argued = argumentKinds.flatMap((kind) =>
    prosAndCons[side][kind].flatMap((each) => [each.statement, each.reason]),
  );
  return [...answers, ...argued].map(countWords).reduce((sum, count) => sum + count, 0);
}

const getTiers = (claim: (typeof claims)[number]['claim']) =>
  claim.citations.flatMap(({ source }) => sources.get(source)?.tier ?? []);

function countSources(side: Side, tier: Tier): number {
  const cited = claims.filter((each) => each.side === side).flatMap(({ claim }) => claim.citations);
  return new Set(cited.map(({ source }) => source).filter((source) => sources.get(source)?.tier === tier)).size;
}

test('a reader can check what each side got', async ({ page }) => {
  const rows = await readRows(page, 'What each side gets in this edition');
  expect([...rows]).toEqual([
    ['Pros', toFigures((side) => prosAndCons[side].pros.length)],
    ['Cons', toFigures((side) => prosAndCons[side].cons.length)],
    ['Words of answers and arguments', toFigures(countAllWords)],
    ['Claims', toFigures((side) => claims.filter((each) => each.side === side).length)],
    ...tiers.map((tier) => [`Sources, ${tier}`, toFigures((side) => countSources(side, tier))]),
  ]);
});

test('a reader can check how many criteria lean to which side', async ({ page }) => {
  const expected = new Map<string, number>();
  for (const criterion of criteria.values()) {
    const leaning = findLeaning(criterion) ?? 'a fact';
    expected.set(leaning, (expected.get(leaning) ?? 0) + 1);
  }
  const rows = await readRows(page, `How the ${String(criteria.size)} criteria lean`);
  expect(Object.fromEntries(rows)).toEqual(
    Object.fromEntries([...expected].map(([leaning, count]) => [leaning, [toFigure(count)]])),
  );
});

test('the leanings stand as the page does, those of the left side first', async ({ page }) => {
  const heads = [...(await readRows(page, `How the ${String(criteria.size)} criteria lean`)).keys()];
  const toPlace = (side: Side) => heads.map((head) => head.startsWith(technologies[side].name)).lastIndexOf(true);
  expect(toPlace('nodejs')).toBeLessThan(heads.findIndex((head) => head.startsWith(technologies.django.name)));
});

test('a reader can check how many claims rest on primary sources and were read again', async ({ page }) => {
  const all = claims.map(({ claim }) => claim);
  const primary = all.filter((claim) => getTiers(claim).includes('primary'));
  const again = all.flatMap(({ reviewed }) => (reviewed && reviewed.method !== 'not-opened' ? [reviewed] : []));
  const changed = again.filter(({ outcome }) => outcome === 'changed');
  const text = page.locator('main p').filter({ hasText: 'were opened again' });
  await expect(text).toContainText(`Of ${toFigure(all.length)} claims, ${toFigure(primary.length)} rest on`);
  const shared = claims.filter(({ side }) => side === 'both');
  await expect(text).toContainText(`${toFigure(shared.length)} stand on pages of prose`);
  await expect(text).toContainText(`${toFigure(again.length)} were opened again`);
  await expect(text).toContainText(`${toFigure(changed.length)} of these were changed`);
});

test('a reader learns how many questions ask what a framework brings by its nature', async ({ page }) => {
  const capabilities = [...criteria.values()].filter(({ kind }) => kind === 'capability');
  const text = page.locator('main p').filter({ hasText: 'ask whether something is there' });
  await expect(text).toContainText(`${toFigure(capabilities.length)} of the criteria ask`);
});
