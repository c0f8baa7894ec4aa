import type { Page } from '@playwright/test';
import { criteria, examples, needGroups, technologies } from './content.ts';
import { doubleText } from './layout.ts';
import { expect, test } from './reader.ts';

const address = '/choose/';
const needs = needGroups.flatMap((group) => group.needs);

/** The words in which the page answers. */
const words = {
  nodejs: technologies.nodejs.name,
  django: technologies.django.name,
  clear: 'clearly',
  slight: 'slightly',
  both: 'Use both',
  neither: 'Neither of the two',
  open: 'Open',
};

const toHeadline = ({ choice, strength }: (typeof examples)[number]['result']) =>
  strength ? `${words[choice]}, ${words[strength]}` : words[choice];

const getHeadline = (page: Page) => page.locator('[data-headline]');
const getNeed = (page: Page, id: string) => page.locator(`#${id}`);
const setLevel = (page: Page, id: string, level: string) =>
  getNeed(page, id).getByRole('radio', { name: level, exact: true }).check();
const getLevel = (page: Page, id: string) => getNeed(page, id).locator('input:checked');
const getList = (page: Page, list: 'reasons' | 'lacks', side: string) => page.locator(`[data-${list}=${side}] > li`);

test('each worked example leads to choices whose answer is the one that it states', async ({ page }) => {
  for (const { id, name, team, must, matters, nice, result, opinion } of examples) {
    await page.goto(address);
    const example = page.locator(`#${id}`);
    await expect(example.locator('.outcome')).toHaveText(toHeadline(result));
    await expect(example).toContainText(opinion);
    await example.getByRole('link', { name, exact: true }).click();
    await expect(getHeadline(page)).toHaveText(toHeadline(result));
    await expect(page.locator(`[name=team][value=${team}]`)).toBeChecked();
    for (const [level, ids] of Object.entries({ must, matters, nice })) {
      for (const need of ids) await expect(getLevel(page, need)).toHaveValue(level);
    }
    await expect(page.locator('.level :checked:not([value=""])')).toHaveCount([...must, ...matters, ...nice].length);
  }
});

test('the answer follows each change at once, and is announced', async ({ page }) => {
  await page.goto(address);
  const short = page.locator('.strip').getByRole('status');
  await expect(short).toHaveText('Open');
  await setLevel(page, 'back-office', 'matters');
  await expect(short).toHaveText('Django, slightly');
  await page.getByRole('group', { name: 'Our team knows' }).getByRole('radio', { name: 'only Python' }).check();
  await expect(short).toHaveText('Django, clearly');
  await setLevel(page, 'shared-types', 'matters');
  await expect(getHeadline(page)).toHaveText('Django, slightly');
});

test('the answer is announced once when it changes, and not when it stays', async ({ page }) => {
  await page.goto(address);
  const countChanges = await page.evaluateHandle(() => {
    const status = document.querySelector('.strip [role=status]');
    const observer = new MutationObserver(() => undefined);
    if (status) observer.observe(status, { childList: true, characterData: true, subtree: true });
    return () => observer.takeRecords().filter(({ addedNodes }) => addedNodes.length > 0).length;
  });
  const changes: number[] = [];
  for (const level of ['matters', 'must', 'left out']) {
    // What is recommended: slightly Django, the same for another reason, open.
    await countChanges.evaluate((count) => count());
    await getNeed(page, 'back-office').getByRole('radio', { name: level, exact: true }).focus();
    const count = countChanges.evaluate((takeCount) => {
      (document.activeElement as HTMLInputElement).click();
      return takeCount();
    });
    changes.push(await count);
  }
  expect(changes).toEqual([1, 0, 1]);
});

test('the marker of a clear answer stays in the smallest window with the largest text', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const known of ['team=javascript&runs=nodejs', 'team=python&runs=django']) {
    await page.goto(`${address}?v=1&${known}`);
    await doubleText(page);
    await expect(page.locator('.strip')).toHaveAttribute('data-strength', 'clear');
    await expect(page.locator('.marker')).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
});

test('each reason names its weight and leads to the row that decides', async ({ page }) => {
  await page.goto(`${address}?v=1&team=javascript&must=back-office&matters=user-accounts,shared-types`);
  await expect(getList(page, 'reasons', 'nodejs')).toContainText([
    'What you know (weighs 6)',
    'one language and its types (matters, weighs 4)',
  ]);
  const forDjango = getList(page, 'reasons', 'django');
  await expect(forDjango).toContainText([
    'We need a back office on the first day (must, which Node.js meets at a price only, weighs 4)',
    'Our users have accounts, with password reset and roles (matters, weighs 2)',
  ]);
  await expect(forDjango.first().getByRole('link')).toHaveAttribute('href', '../compare/admin-interface/');
});

test('what a side serves at a price only is told with what fills it', async ({ page }) => {
  await page.goto(`${address}?v=1&must=back-office`);
  const { because } = criteria.get('admin-interface')?.answers.nodejs as { because: string };
  await expect(getList(page, 'lacks', 'nodejs')).toContainText([because]);
  await expect(getList(page, 'lacks', 'django')).toHaveCount(0);
});

test('the page says what would change its answer, and what it would say without the head start', async ({ page }) => {
  await page.goto(`${address}?v=1&team=javascript&matters=weekly-schema-changes`);
  const notes = page.locator('[data-notes]');
  await expect(notes).toContainText('Without what the team knows and runs, the answer would be: Django, slightly.');
  await page.goto(`${address}?v=1&matters=back-office`);
  await expect(notes).toContainText(
    'If “We need a back office on the first day” were left out, the answer would be: Open.',
  );
});

test('the address holds the choices, and back and forward go through them', async ({ page }) => {
  await page.goto(address);
  await setLevel(page, 'shared-types', 'must');
  await setLevel(page, 'slow-services', 'matters');
  await expect(page).toHaveURL(/\?v=1&must=shared-types&matters=slow-services$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?v=1&must=shared-types$/);
  await expect(getLevel(page, 'slow-services')).toHaveValue('');
  await page.goBack();
  await expect(getHeadline(page)).toHaveText('Open');
  await page.goForward();
  await expect(getLevel(page, 'shared-types')).toHaveValue('must');
  await page.reload();
  await expect(getLevel(page, 'shared-types')).toHaveValue('must');
});

test('what an address names in vain is told, and the rest is kept', async ({ page }) => {
  await page.goto(`${address}?v=1&team=cobol&must=back-office,back-ofice&nice=main`);
  const told = page.locator('[data-misfits]');
  await expect(told).toContainText('The address says must=back-ofice, which is not known here.');
  await expect(told).toContainText('nice=main, which is not known here');
  await expect(told).toContainText('team=cobol, which is not known here');
  await expect(getLevel(page, 'back-office')).toHaveValue('must');
});

test('a reader with a keyboard asks for a need and follows the reason', async ({ page }) => {
  await page.goto(address);
  await getLevel(page, 'back-office').focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(getLevel(page, 'back-office')).toHaveValue('matters');
  await expect(page.getByRole('group', { name: 'We need a back office on the first day' })).toBeVisible();
  await page.locator('.strip').getByRole('link', { name: 'Why' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Recommendation' })).toBeInViewport();
});

test('the page says how many needs lean each way', async ({ page }) => {
  await page.goto(address);
  const toFit = (ids: readonly string[], side: 'nodejs' | 'django') =>
    Math.min(
      ...ids.map((id) => {
        const answers = criteria.get(id)?.answers as Record<'nodejs' | 'django', { fit: number | string }>;
        return typeof answers.nodejs.fit === 'number' && typeof answers.django.fit === 'number'
          ? Number(answers[side].fit)
          : Infinity;
      }),
    );
  const leads = needs.map((need) => toFit(need.criteria, 'nodejs') - toFit(need.criteria, 'django'));
  const count = (isCounted: (lead: number) => boolean) => String(leads.filter(isCounted).length);
  await expect(page.locator('main')).toContainText(
    `Of these ${String(needs.length)} needs, ${count((lead) => lead > 0)} lean to Node.js, ${count((lead) => lead < 0)} to Django, ${count((lead) => lead === 0)} to neither, and for ${count(Number.isNaN)} nothing is established.`,
  );
});

test('on paper a team has its recommendation with its reasons on two pages', async ({ page }) => {
  const { id, name } = examples[2] ?? { id: '', name: '' };
  await page.goto(address);
  await page.locator(`#${id}`).getByRole('link', { name, exact: true }).click();
  await expect(getHeadline(page)).not.toHaveText('Open');
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  await expect(getList(page, 'reasons', 'django').first()).toBeVisible();
  await expect(page.locator('.examples')).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader sees how both serve each need, with the rows that say so, and no control', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('choose-form').getByRole('radio')).toHaveCount(0);
    for (const { id, name } of needs) {
      const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${name}`) }) });
      await expect(row).toHaveAttribute('id', id);
      await expect(row.getByRole('cell').getByRole('link')).not.toHaveCount(0);
    }
    await expect(page.locator('.examples li .outcome')).toHaveText(examples.map(({ result }) => toHeadline(result)));
  });
});
