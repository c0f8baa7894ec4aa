import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { parse } from 'yaml';
import { renderRecordMarkdown } from '../../src/exports/record.ts';
import type { Judgement } from '../../src/model/decision.ts';
import { renderChoices } from '../../src/model/choices.ts';
import { mapSides } from '../../src/schemas/sides.ts';
import { exampleDecisions } from '../unit/model/example-decisions.ts';
import { longText, noFields } from '../unit/model/decisions.ts';
import { readClipboard } from './copied-texts.ts';
import { criteria, edition, needGroups, toShown } from './content.ts';
import { listen } from './noises.ts';
import { expect, test } from './reader.ts';

test.describe.configure({ mode: 'parallel' });

const query = '?v=1&team=python&must=back-office&nice=shared-types';
const needs = needGroups.flatMap((group) => group.needs);
const key = 'decision-record';

const getField = (page: Page, name: string) => page.getByRole('textbox', { name, includeHidden: true });
const getByHand = (page: Page) => getField(page, 'Your browser does not let this page copy');
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
const today = () => new Date().toLocaleDateString('sv');

/** Opens the form of a record. */
async function openRecord(page: Page, search = query): Promise<void> {
  await page.goto(`/choose/${search}`);
  await page.getByText('Decision record', { exact: true }).click();
}

/** The front matter of a record, and what stands below each heading. */
function split(record: string): { front: unknown; sections: Map<string, string[]> } {
  const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(record) ?? [];
  const sections = new Map<string, string[]>();
  let section: string[] = [];
  for (const node of fromMarkdown(body).children) {
    if (node.type === 'heading') sections.set(toText(node), (section = []));
    else section.push(...toTexts(node));
  }
  return { front: parse(front), sections };
}

const toTexts = (node: RootContent) => (node.type === 'list' ? node.children.map(toText) : [toText(node)]);

/** The words of a node; what is no plain words is named. */
function toText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  const inside = 'children' in node ? node.children.map(toText).join('') : '';
  if (node.type === 'link') return `${inside} <${node.url}>`;
  return ['paragraph', 'listItem', 'heading'].includes(node.type) ? inside : `<${node.type}>`;
}

const toSeen = (text: string) =>
  text
    .toWellFormed()
    .replace(/(?!\s)\p{Cc}/gu, '\uFFFD')
    .replace(/\s+/g, ' ')
    .trim();

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  /** Copies a record. */
  async function copy(page: Page, name = 'Copy as Markdown'): Promise<string> {
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await press(page, name);
    await expect(page.getByText('Copied.', { exact: true })).toBeVisible();
    return (await readClipboard(page))['text/plain'] ?? '';
  }

  test('one press copies a record of what is typed and chosen, or saves it', async ({ page, server }) => {
    await openRecord(page);
    await getField(page, 'Team').fill('Orders');
    await getField(page, 'Decision-makers').fill('Ann, Ben');
    await getField(page, 'Context').fill('An office.\n\nTwo people.');
    const record = await copy(page);
    const { front, sections } = split(record);
    expect(front).toEqual({ status: 'proposed', date: today(), 'decision-makers': 'Ann, Ben' });
    expect(sections.get('Context and Problem Statement')?.slice(0, 3)).toEqual([
      ...['Team: Orders', 'An office.', 'Two people.'],
    ]);
    const nameOf = (id: string) => needs.find((need) => need.id === id)?.name ?? '';
    expect(sections.get('Decision Drivers')).toEqual([
      `${nameOf('back-office')} (must)`,
      `${nameOf('shared-types')} (nice to have)`,
      'We know only Python',
    ]);
    expect(sections.get('More Information')?.[0]).toContain(`<${server}/choose/${query}>`);
    const download = page.waitForEvent('download');
    await press(page, 'Download as Markdown');
    expect((await download).suggestedFilename()).toBe(`decision-${today()}.md`);
    expect(await readFile(await (await download).path(), 'utf8')).toBe(record);
    expect(await copy(page, 'Copy as Confluence markup')).toMatch(
      /^h1\. [^]*\nTwo people\.\n[^]*\nh2\. More Information\n/,
    );
  });

  test('the record of each example says what the rule says, in the words of the rows', async ({ page, server }) => {
    await openRecord(page);
    const switching = criteria.get('switching-cost');
    for (const [id, decision] of exampleDecisions) {
      const search = renderChoices(
        { ...decision.choices, levels: new Map(decision.needs.map((need) => [need.id, need.level])) },
        needs,
      );
      await page.evaluate((state) => {
        history.replaceState(null, '', `${state}&must=foreign`);
        dispatchEvent(new PopStateEvent('popstate'));
      }, search);
      const toRow = (row: string, name: string) => ({ name, address: `${server}/compare/${row}/` });
      const toJudgement = ({ row, ...judgement }: Judgement) => ({
        ...judgement,
        row: toRow(row.address.replace(/.*#/, ''), row.name),
      });
      const expected = renderRecordMarkdown({
        ...decision,
        needs: decision.needs.map((need) => ({
          ...need,
          address: `${server}/choose/#${need.id}`,
          judgements: need.judgements && {
            nodejs: toJudgement(need.judgements.nodejs),
            django: toJudgement(need.judgements.django),
          },
        })),
        switching: mapSides((side) => ({
          sentence: toShown(switching?.answers[side].claims[0]?.statement ?? ''),
          row: toRow('switching-cost', switching?.name ?? ''),
        })),
        together: { name: 'what two stacks cost', address: `${server}/together/#cost` },
        ...{ edition, date: today(), link: `${server}/choose/${search}`, fields: noFields },
      });
      expect(await copy(page), id).toBe(expected);
    }
  });

  test('nothing that a reader types is lost in a record, and nothing of it becomes a part of one or of the page', async ({
    page,
    server,
  }) => {
    const noises = await listen(page, new URL(server).origin);
    const text = `</script><img src=x onerror=alert(1)> | \`a\` \u202eשלום\n---\nb: c\n\n# d\n${longText}`
      .replaceAll(/\r\n?|\0|[\u2028\v]/g, ' ')
      .toWellFormed()
      .slice(0, 5_000);
    await openRecord(page);
    const count = await page.locator('*').count();
    for (const name of ['Team', 'Decision-makers', 'Context']) await getField(page, name).fill(text);
    const { front, sections } = split(await copy(page));
    expect(front).toMatchObject({ 'decision-makers': text.trim().replace(/(?!\s)\p{Cc}/gu, '\uFFFD') });
    const own = sections.get('Context and Problem Statement')?.slice(0, -1).join(' ') ?? '';
    expect(toSeen(own)).toBe(toSeen(`Team: ${text} ${text}`));
    expect([...sections.keys()].slice(2, 4)).toEqual(['Decision Drivers', 'Considered Options']);
    await expect(page.locator('*')).toHaveCount(count);
    expect(noises).toEqual([]);
  });

  test('a reader with a keyboard writes and copies a record', async ({ page }) => {
    await page.goto(`/choose/${query}`);
    await page.getByText('Decision record', { exact: true }).focus();
    for (const text of ['Enter', 'Tab', 'One', 'Enter', 'Two', 'Tab', 'Ann', 'Tab', 'Tab']) {
      if (['Enter', 'Tab'].includes(text)) await page.keyboard.press(text);
      else await page.keyboard.type(text);
    }
    await expect(page.getByRole('button', { name: 'Copy as Markdown' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Copied.', { exact: true })).toBeVisible();
    const { front, sections } = split((await readClipboard(page))['text/plain'] ?? '');
    expect(front).toMatchObject({ 'decision-makers': 'Ann' });
    expect(sections.get('Context and Problem Statement')?.[0]).toBe('Team: One\nTwo');
  });
});

test('a reader whose clipboard refuses copies the text by hand', async ({ page }) => {
  await openRecord(page);
  await expect(getByHand(page)).toBeHidden();
  await press(page, 'Copy as Markdown');
  await expect(getByHand(page)).toBeFocused();
  await expect(getByHand(page)).toHaveValue(/^---\nstatus: proposed\n/);
  await expect(page.getByText('Copied.', { exact: true })).toBeHidden();
});

/** What a browser may do to what a page keeps. */
const broken = {
  throws: () => {
    Storage.prototype.getItem = Storage.prototype.setItem = () => {
      throw new Error('No storage.');
    };
  },
  'is forbidden': () => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('No storage.', 'SecurityError');
      },
    });
  },
};

for (const [state, breakStorage] of Object.entries(broken)) {
  test(`a browser whose storage ${state} still makes a record`, async ({ page, server }) => {
    await page.addInitScript(breakStorage);
    const noises = await listen(page, new URL(server).origin);
    await openRecord(page);
    await getField(page, 'Team').fill('Orders');
    await press(page, 'Copy as Markdown');
    await expect(getByHand(page)).toHaveValue(/\n\nTeam: Orders\n\n/);
    expect(noises).toEqual([]);
  });
}

test('what others wrote where a browser keeps a record is passed over, and overwritten', async ({ page, server }) => {
  const noises = await listen(page, new URL(server).origin);
  await openRecord(page);
  for (const junk of ['null', '[]', '{"team":5,"context":null}', '{', '"team"', '[{"team":"x"}]']) {
    await page.evaluate(
      ([name, text]) => {
        localStorage.setItem(name, text);
        dispatchEvent(new StorageEvent('storage', { key: name }));
      },
      [key, junk] as const,
    );
    await expect(getField(page, 'Team'), junk).toHaveValue('');
    await getField(page, 'Team').fill('Orders');
    expect(await page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? '') as unknown, key)).toMatchObject({
      team: 'Orders',
    });
    await getField(page, 'Team').fill('');
  }
  await page.evaluate((name) => {
    localStorage.setItem(name, '{"team":5}');
  }, key);
  await page.reload();
  await expect(getField(page, 'Team')).toHaveValue('');
  expect(noises).toEqual([]);
});

/** A second tab with the form of a record. */
async function openSecond(context: BrowserContext): Promise<Page> {
  const second = await context.newPage();
  await openRecord(second);
  return second;
}

test('what is typed appears in a second tab, but not where its reader types', async ({ page, context }) => {
  await openRecord(page);
  await getField(page, 'Context').fill('First');
  const second = await openSecond(context);
  await expect(getField(second, 'Context')).toHaveValue('First');
  await getField(second, 'Context').fill('Second');
  await getField(second, 'Team').focus();
  await expect(getField(page, 'Context')).toHaveValue('First');
  await getField(page, 'Team').fill('Orders');
  await getField(page, 'Decision-makers').fill('Ann');
  await expect(getField(second, 'Decision-makers')).toHaveValue('Ann');
  await expect(getField(second, 'Team')).toHaveValue('');
  await getField(second, 'Context').fill('Third');
  await second.reload();
  await expect(getField(second, 'Team')).toHaveValue('Orders');
  await expect(getField(second, 'Context')).toHaveValue('Third');
});

test('what is typed never reaches an address, and outlives the way back', async ({ page }) => {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  await openRecord(page);
  for (const name of ['Team', 'Decision-makers', 'Context']) await getField(page, name).fill('SecretWord');
  await page.locator('#user-accounts').getByRole('radio', { name: 'must', exact: true }).check();
  await press(page, 'Copy as Confluence markup');
  await page.getByRole('link', { name: 'Why' }).click();
  await page.goBack();
  await page.goBack();
  await expect(getField(page, 'Team')).toHaveValue('SecretWord');
  await page.goForward();
  await page.locator('[data-reasons] a').first().click();
  await page.waitForURL(/compare/);
  await page.goBack();
  await expect(getField(page, 'Context')).toHaveValue('SecretWord');
  await expect(page).toHaveURL(/must=back-office,user-accounts/);
  expect(addresses.length).toBeGreaterThan(5);
  expect(addresses.filter((address) => address.includes('Secret'))).toEqual([]);
});
