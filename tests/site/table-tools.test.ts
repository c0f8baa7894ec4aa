import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { provisions, type AuthoredCriterion } from '../../src/schemas/criterion.ts';
import { sides } from '../../src/schemas/sides.ts';
import { findFaults, open } from './audit.ts';
import { comparison, criteria, findLeaning, technologies } from './content.ts';
import { readClipboard } from './copied-texts.ts';
import { doubleText, findCutText } from './layout.ts';
import { expect, test } from './reader.ts';

const order = comparison.groups.flatMap((group) => group.criteria);
const total = String(order.length);
const isDifference = (criterion: AuthoredCriterion) => findLeaning(criterion)?.includes(',') === true;
const differences = order.filter((id) => isDifference(criteria.get(id) ?? fail(id)));
const fact = order.find((id) => criteria.get(id)?.kind === 'fact') ?? '';

const fail = (id: string): never => {
  throw new Error(`There is no content of ${id}.`);
};

const getTools = (page: Page) => page.locator('table-tools');
const getStatus = (page: Page) =>
  getTools(page)
    .getByRole('status')
    .filter({ has: page.locator('[data-count]') });
const getCount = (page: Page) => getStatus(page).getByRole('paragraph');
const getBox = (page: Page, name: string) => getTools(page).getByRole('checkbox', { name, exact: true });
const getWords = (page: Page) => getTools(page).getByRole('textbox', { name: 'Rows with these words' });

/** The ids of the rows that a reader sees. */
const findShown = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main tr[data-criterion]')]
      .filter((row) => row.checkVisibility())
      .map(({ id }) => id),
  );

/** Opens the page and its tools. */
async function openTools(page: Page, query = ''): Promise<void> {
  await page.goto(`/compare/${query}`);
  await page.getByText('Narrow the rows').click();
  await expect(getWords(page)).toBeEnabled();
}

test('an address shows the rows that it asks for, no table without one, and says how many', async ({ page }) => {
  await page.goto('/compare/?v=1&only=differences&groups=security');
  const rows = comparison.groups.find(({ id }) => id === 'security')?.criteria.filter((id) => differences.includes(id));
  await expect(getCount(page)).toHaveText(`${String(rows?.length)} of ${total} rows.`);
  expect(await findShown(page)).toEqual(rows);
  await expect(page.locator('main h2').filter({ visible: true })).toHaveText(/^Security/);
  await expect(getTools(page)).toContainText('Only differences · Group: Security');
});

test('each word of an address shows the rows of which the content says so', async ({ page }) => {
  const wanted = new Map<string, (criterion: AuthoredCriterion, id: string) => boolean>([
    ['only=differences', isDifference],
    ['leaning=neither', (each) => !isDifference(each)],
    ...['capability', 'quality', 'fact'].map(
      (kind) => [`kinds=${kind}`, ({ kind: own }: AuthoredCriterion) => own === kind] as const,
    ),
    ...sides.flatMap((side) => [
      ...(['clear', 'slight'] as const).map(
        (strength) =>
          [
            `leaning=${side}-${strength}`,
            (each: AuthoredCriterion) => findLeaning(each) === `${technologies[side].name}, ${strength}ly`,
          ] as const,
      ),
      ...provisions.map(
        (provision) =>
          [
            `${side}=${provision.replaceAll(' ', '-')}`,
            ({ answers }: AuthoredCriterion) => 'provision' in answers[side] && answers[side].provision === provision,
          ] as const,
      ),
    ]),
    ...comparison.groups.map(
      (group) => [`groups=${group.id}`, (_: AuthoredCriterion, id: string) => group.criteria.includes(id)] as const,
    ),
  ]);
  await page.goto('/compare/?v=1&text=zzzz');
  await expect(getCount(page)).toHaveText(/^None of/);
  for (const [query, isWanted] of wanted) {
    await page.evaluate((words) => {
      history.replaceState(null, '', `?v=1&${words}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, query);
    expect(await findShown(page), query).toEqual(order.filter((id) => isWanted(criteria.get(id) ?? fail(id), id)));
  }
});

test('a choice is a step of the history, and so is what is typed at a time', async ({ page, server }) => {
  await openTools(page, `?edition=2026-11-22`);
  await getBox(page, 'Only differences').check();
  await getWords(page).pressSequentially('Form Vali');
  await getBox(page, 'Security').check();
  const address = `${server}/compare/?v=1&only=differences`;
  await expect(page).toHaveURL(`${address}&groups=security&text=Form+Vali&edition=2026-11-22`);
  await expect(getCount(page)).toHaveText(/^None of/);
  await page.goBack();
  await expect(page).toHaveURL(`${address}&text=Form+Vali&edition=2026-11-22`);
  expect(await findShown(page)).toEqual(['forms-and-validation']);
  await page.goBack();
  expect(await findShown(page)).toEqual(differences);
  await expect(getWords(page)).toHaveValue('');
  await page.goForward();
  expect(await findShown(page)).toEqual(['forms-and-validation']);
  await page.reload();
  await expect(getCount(page)).toHaveText(`1 of ${total} rows.`);
  await expect(getTools(page)).toContainText('Only differences · “Form Vali”');
});

test('a reader finds rows by other words for them, whatever the case and the accents', async ({ page }) => {
  await openTools(page);
  await getWords(page).fill('LÓGIN');
  await expect.poll(() => findShown(page)).toContain('sign-in');
});

test('the row that the address names is never left out, nor one that a link leads to later', async ({ page }) => {
  await page.goto(`/compare/?only=differences#${fact}`);
  await expect(getCount(page)).toHaveText(
    `${String(differences.length)} of ${total} rows. “${criteria.get(fact)?.name ?? ''}” is shown too, since the address names it.`,
  );
  await expect(page.locator(`tr[id="${fact}"]`)).toBeInViewport();
  const other = order.findLast((id) => !differences.includes(id)) ?? '';
  const mark = page.locator(`main nav [href="#${other}"]`);
  await expect(mark).toHaveAccessibleDescription('left out');
  await mark.click();
  await expect(page.locator(`tr[id="${other}"]`)).toBeInViewport();
  await expect(mark).not.toHaveAccessibleDescription('left out');
  await expect(page.locator(`tr[id="${fact}"]`)).toBeHidden();
  const empty = comparison.groups.find((group) => !group.criteria.some((id) => differences.includes(id)));
  await page.locator(`main nav [href="#${empty?.id ?? ''}"]`).click();
  await expect(page.locator(`h2[id="${empty?.id ?? ''}"]`)).toBeInViewport();
  expect(await findShown(page)).toEqual(expect.arrayContaining(empty?.criteria ?? []));
});

test('a reader is told what of the address the table does not know, until the next choice', async ({ page }) => {
  await openTools(page, '?v=2&groups=secrity,security&kinds=%3Cb%3E');
  const items = getStatus(page).getByRole('listitem');
  await expect(items).toHaveText([/v=2.*version/, /kinds=<b>.*left out/, /groups=secrity.*Did you mean security\?/]);
  await getBox(page, 'fact').check();
  await expect(items).toHaveCount(0);
  await expect(page).toHaveURL(/\?v=1&kinds=fact&groups=security$/);
});

test('a reader whom nothing matches sees all rows again with one press', async ({ page, server }) => {
  await page.goto('/compare/?v=1&edition=2026-11-22&text=zzzz');
  await expect(getCount(page)).toHaveText(`None of ${total} rows. Take a choice back, or show all rows.`);
  await expect(page.locator('main h2').filter({ visible: true })).toHaveCount(0);
  await getTools(page).getByRole('button', { name: 'Show all rows' }).click();
  expect(await findShown(page)).toEqual(order);
  await expect(page).toHaveURL(`${server}/compare/?edition=2026-11-22`);
  await expect(page.getByText('Narrow the rows')).toBeFocused();
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a reader takes along what is shown, and nothing else, ids first', async ({ page, nestedServer }) => {
    await page.goto(`${nestedServer}/compare/?v=1&groups=security#${fact}`);
    await page.getByText('Narrow the rows').click();
    const take = async (name: string) => {
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await getTools(page).getByRole('button', { name }).click();
      await expect(getTools(page).getByText('Copied.', { exact: true })).toBeVisible();
      await expect.poll(() => readClipboard(page)).not.toEqual({ 'text/plain': '' });
      return (await readClipboard(page))['text/plain'] ?? '';
    };
    await expect(getWords(page)).toBeEnabled();
    const shown = await findShown(page);
    expect(shown).toContain(fact);
    expect(await take('Copy link')).toBe(`${nestedServer}/compare/?v=1&groups=security#${fact}`);
    const markdown = await take('Copy Markdown');
    expect([...markdown.matchAll(/^\| `(.+?)` \| \[.*?\]\((.*?)\)/gm)].map(([, id, page]) => [id, page])).toEqual(
      shown.map((id) => [id, `${nestedServer}/compare/${id}/`]),
    );
    const rows = parse(await take('Copy CSV'), { columns: true }) as unknown as Record<string, string>[];
    expect(rows.map(({ id }) => id)).toEqual(shown);
    for (const { id = '', name, kind, group, question, django_statement: statement } of rows) {
      const { answers, ...wanted } = criteria.get(id) ?? fail(id);
      expect({ name, kind, question }).toEqual({ name: wanted.name, kind: wanted.kind, question: wanted.question });
      expect(comparison.groups.find((each) => each.id === group)?.criteria).toContain(id);
      expect(statement).toBe(answers.django.claims[0]?.statement.replaceAll('`', ''));
    }
    const download = page.waitForEvent('download');
    await getTools(page).getByRole('button', { name: 'Save CSV' }).click();
    expect(await readFile(await (await download).path(), 'utf8')).toBe((await readClipboard(page))['text/plain']);
  });
});

test('a reader whose clipboard refuses copies by hand', async ({ page }) => {
  await openTools(page, '?groups=security');
  await getTools(page).getByRole('button', { name: 'Copy Markdown' }).click();
  await expect(getTools(page).getByRole('textbox', { name: 'Text to copy' })).toHaveValue(/^\| id \| Criterion \|/);
});

test('the tools are loaded with their first use, and a reader is told when that fails', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/compare/', { waitUntil: 'networkidle' });
  expect(loaded.filter((path) => /\.js$|search\.json$/.test(path))).toEqual([]);
  await page.route('**/*.js', (route) => route.abort());
  await page.getByText('Narrow the rows').click();
  await expect(getCount(page)).toHaveText(/could not be loaded/);
  expect(await findShown(page)).toEqual(order);
});

test('open and in use, the tools are no barrier, and hold text of any size', async ({ sharedPage }) => {
  await open(sharedPage, '/compare/?v=3&only=differences&groups=security,x', { colours: 'dark', width: 320 });
  await sharedPage.getByText('Narrow the rows').click();
  await expect(getWords(sharedPage)).toBeEnabled();
  expect(await findFaults(sharedPage)).toEqual([]);
  await doubleText(sharedPage);
  for (const width of [320, 1280]) {
    await sharedPage.setViewportSize({ width, height: 256 });
    expect(await findCutText(sharedPage)).toEqual([]);
  }
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } });

  test('each control is a target of 44 px', async ({ page }) => {
    await openTools(page, '?only=differences');
    const heights = await getTools(page)
      .locator('label, button:visible, summary, [type=text]')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(30);
    expect(heights.filter((height) => height < 43.9)).toEqual([]);
  });
});

test('paper has the rows that are shown, and no control', async ({ page }) => {
  await openTools(page, '?groups=security');
  await page.emulateMedia({ media: 'print' });
  expect(await findShown(page)).toEqual(comparison.groups.find(({ id }) => id === 'security')?.criteria);
  await expect(page.locator('table-tools :is(button, input, summary)').filter({ visible: true })).toHaveCount(0);
  await expect(getCount(page)).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader sees all rows, and no control that does nothing', async ({ page }) => {
    await page.goto('/compare/?v=1&groups=security');
    await expect(getTools(page)).toBeHidden();
    expect(await page.locator('main tr[data-criterion]').filter({ visible: true }).count()).toBe(order.length);
  });
});
