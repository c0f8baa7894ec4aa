import type { Page } from '@playwright/test';
import { toRandom } from '../unit/random-text.ts';
import { comparison, criteria, prosAndCons } from './content.ts';
import { criterionAddresses, getElements, getOwnText, isCode, kinds, missingPage } from './dist.ts';
import { doubleText } from './layout.ts';
import { expect, test } from './reader.ts';

const [row = ''] = comparison.groups.at(-1)?.criteria ?? [];
const underscored = [...criteria.keys()].find((id) => id.includes('-')) ?? '';
const getNotice = (page: Page) => page.locator('address-help .notice');

/** Fragments as hands and chat tools change them, and what each is meant to be. */
const changed: [string, string][] = [
  [row.toUpperCase(), row],
  [underscored.replaceAll('-', '_'), underscored],
  [underscored.replaceAll('-', '%20'), underscored],
  ...['.', ')', ',', '"', '%20', '%29.', '%E2%80%9D'].map((end): [string, string] => [`${row}${end}`, row]),
  [`#${row}`, row],
  [`%23${row}`, row],
  [`%${row.charCodeAt(0).toString(16)}${row.slice(1)}`, row],
];

for (const [fragment, id] of changed) {
  test(`a reader who comes with #${fragment} stands before ${id}`, async ({ page, server }) => {
    await page.goto(`/compare/?a=b#${fragment}`);
    await expect(page).toHaveURL(`${server}/compare/?a=b#${id}`);
    await expect(page.locator(`tr[id="${id}"]:target`)).toBeInViewport();
    await expect(getNotice(page)).toBeHidden();
  });
}

test('a repaired address is no further step back', async ({ page, server }) => {
  await page.goto('/about/');
  await page.goto(`/compare/#${row}.`);
  await expect(page).toHaveURL(`${server}/compare/#${row}`);
  await page.goBack();
  expect(page.url()).toBe(`${server}/about/`);
});

test('a reader who comes for a part that is not there is told of the nearest, and goes there', async ({ page }) => {
  await page.goto(`/compare/#${underscored}s`);
  const notice = page.getByRole('status').filter({ visible: true });
  await expect(notice).toContainText('a part that this page does not have. Did you mean');
  await notice.getByRole('link').click();
  await expect(page.locator(`tr[id="${underscored}"]:target`)).toBeInViewport();
  await expect(getNotice(page)).toBeHidden();
});

test('the nearest part is named in the words of its row, argument, heading or source', async ({ page }) => {
  const [argument] = prosAndCons.django.pros;
  for (const [address, words] of [
    [`/compare/#${underscored}s`, criteria.get(underscored)?.name ?? ''],
    [`/pros-and-cons/#${argument?.id ?? ''}s`, argument?.statement.replaceAll('`', '') ?? ''],
    ['/compare/orm/#evidences', 'Evidence'],
    ['/sources/#django-docs-comitters', 'Django committers'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(address);
    await expect(getNotice(page).getByRole('link')).toHaveText(words);
  }
});

test('a reader who comes for what is near to nothing is told so, and puts the notice away', async ({ page }) => {
  await page.goto('/compare/#xyzxyzxyzxyzxyzxyz');
  await expect(getNotice(page)).toBeVisible();
  await expect(getNotice(page).getByRole('link')).toHaveCount(0);
  await getNotice(page).getByRole('button', { name: 'Dismiss' }).click();
  await expect(getNotice(page)).toBeHidden();
});

test('fragments that the browser knows are left alone', async ({ page, server }) => {
  for (const fragment of ['', '#', '#top', '#:~:text=Node.js', `#${row}:~:text=Node.js`]) {
    await page.goto('about:blank');
    await page.goto(`/compare/${fragment}`);
    await page.waitForLoadState();
    await expect(getNotice(page)).toBeHidden();
    expect(page.url()).toBe(`${server}/compare/${fragment}`);
  }
});

test('a reader who changes the fragment on a page is helped too', async ({ page, server }) => {
  await page.goto('/compare/');
  await page.evaluate((id) => {
    location.hash = `${id.toUpperCase()}.`;
  }, row);
  await expect(page).toHaveURL(`${server}/compare/#${row}`);
  await expect(page.locator(`tr[id="${row}"]`)).toBeInViewport();
});

test('what is closed or hidden opens for a reader who comes for it', async ({ page }) => {
  await page.goto('/compare/');
  const [closed = '', hidden = ''] = comparison.groups.at(-1)?.criteria.slice(-2) ?? [];
  await page.evaluate(
    ([first, second]) => {
      const details = document.createElement('details');
      const inner = document.createElement('p');
      inner.id = `${first}-within`;
      inner.textContent = 'Within';
      details.append(inner);
      document.querySelector('main')?.append(details);
      const other = document.getElementById(second);
      if (other) other.hidden = true;
    },
    [closed, hidden] as const,
  );
  for (const id of [`${closed}-within`, hidden]) {
    await page.evaluate((fragment) => {
      location.hash = fragment.toUpperCase();
    }, id);
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  }
});

test('a reader who comes for what has moved to another page is led there', async ({ page, server }) => {
  await page.goto('/compare/?a=b');
  await page.evaluate(() => {
    const place = document.createElement('p');
    place.id = 'former-row';
    place.dataset.moved = '';
    const link = document.createElement('a');
    link.href = 'orm/#evidence';
    place.append(link);
    document.querySelector('main')?.append(place);
    location.hash = 'former-row';
  });
  await expect(page).toHaveURL(`${server}/compare/orm/?a=b#evidence`);
});

for (const width of [320, 1280]) {
  test(`what a reader comes for stands below what sticks at ${String(width)} px, with text of twice the size`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.goto('/compare/');
    await doubleText(page);
    await page.evaluate(() => document.fonts.ready);
    for (const id of [row, underscored]) {
      await page.evaluate((fragment) => {
        location.hash = `${fragment}.`;
      }, id);
      await expect(page.locator(`tr[id="${id}"]:target`)).toBeInViewport();
      const gap = await page.locator(`tr[id="${id}"]`).evaluate((element) => {
        const names = element.closest('table')?.tHead?.getBoundingClientRect().bottom ?? Number.NaN;
        return element.getBoundingClientRect().top - names;
      });
      expect(gap, id).toBeGreaterThanOrEqual(-1);
    }
  });
}

/** What runs on a page. */
const toCode = (address: string) => getElements(address).filter(isCode).map(getOwnText).join('\n');

/** One page of those that run the same. */
const running = [...Map.groupBy(kinds, toCode).values()].flatMap(([address = missingPage]) => address);

// Every page that runs something of its own, and the page of a criterion with an edition too.
for (const address of [
  ...running.filter((kind) => kind !== missingPage),
  `${criterionAddresses[0] ?? ''}?edition=2026-01-01`,
]) {
  test(`no fragment breaks ${address}`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('dialog', (dialog) => faults.push(dialog.message()));
    await page.goto(address);
    const before = await page.locator('*').count();
    const { next, text } = toRandom(address.length);
    const fragments = Array.from({ length: 300 }, () => text(next(40)));
    const path = page.url().replace(/#.*/, '');
    await page.evaluate(async (all) => {
      for (const fragment of all) {
        location.hash = fragment;
        await new Promise((resolve) => {
          setTimeout(resolve);
        });
      }
    }, fragments);
    expect(page.url().replace(/#.*/, '')).toBe(path);
    expect(await page.locator('*').count()).toBe(before);
    expect(faults).toEqual([]);
  });
}
