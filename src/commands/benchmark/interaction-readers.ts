import type { Page } from '@playwright/test';

/** What a reader does on a page again and again, each time a little else. */
export interface Reader {
  page: string;
  /** What of the page grows. */
  lists: { name: string; selector: string };
  does: string;
  /** Brings the page to where the reader begins, so that there is enough to do. */
  prepare: (page: Page, count: number) => Promise<unknown>;
  /** Moves the focus to what comes next, and gives what is measured: a key, or a step back. */
  act: (page: Page, index: number) => Promise<() => Promise<unknown>>;
}

const choose = { page: '/choose/', lists: { name: 'needs', selector: '[data-need]' } };
const compare = { page: '/compare/', lists: { name: 'rows', selector: '[data-criterion]' } };

const ready = 'choose-form[data-ready]';

/** Asks for all needs: the levels in turn, or for what speaks for one side more than for the other. */
async function chooseAll(page: Page, how: 'in turn' | 'one side far ahead'): Promise<void> {
  const rows = await page.locator(choose.lists.selector).evaluateAll((elements) =>
    elements.map((element) => {
      const [nodejs, django] = (element as HTMLElement).dataset.fits?.split(' ').map(Number) ?? [];
      return { id: element.id, isAhead: (django ?? 0) > (nodejs ?? 0) };
    }),
  );
  const levels = ['must', 'matters', 'nice'];
  const toLevel = (isAhead: boolean, index: number) =>
    how === 'in turn' ? levels[index % levels.length] : isAhead ? 'matters' : 'nice';
  const fields = levels.map((level) => {
    const ids = rows.filter(({ isAhead }, index) => toLevel(isAhead, index) === level).map(({ id }) => id);
    return `${level}=${ids.join(',')}`;
  });
  const team = how === 'in turn' ? [] : ['team=python', 'runs=django'];
  await page.goto(`${choose.page}?${['v=1', ...team, ...fields].join('&')}`);
  await page.locator(ready).waitFor();
}

/** From one row or box to the next: a prime that divides no list, so that every part of it is met. */
const stride = 37;

/** Chooses the next of these levels that a need does not have. */
const chooseLevel =
  (levels: readonly string[]) =>
  async (page: Page, index: number): Promise<() => Promise<unknown>> => {
    await page.locator(choose.lists.selector).evaluateAll(
      (rows, { step, place, wanted }) => {
        const row = rows[place % rows.length];
        const next = [...wanted.slice(step % wanted.length), ...wanted]
          .map((level) => row?.querySelector<HTMLInputElement>(`[value="${level}"]`))
          .find((input) => input?.checked === false);
        next?.focus();
      },
      { step: index, place: index * stride, wanted: levels },
    );
    return () => page.keyboard.press('Space');
  };

const answers = ['javascript', 'both', 'python', 'neither'];

async function answerTeam(page: Page, index: number): Promise<() => Promise<unknown>> {
  await page.locator(`[name=team][value=${answers[index % answers.length] ?? ''}]`).focus();
  return () => page.keyboard.press('Space');
}

/** What a reader types into the filter, and deletes again. */
const typed = 'migrations';

async function openTools(page: Page): Promise<void> {
  await page.locator('table-tools summary').click();
  await page.locator('table-tools fieldset:enabled').first().waitFor();
}

/** What a reader does where the site follows at once. */
export const readers: readonly Reader[] = [
  {
    ...choose,
    does: 'a level, nothing chosen before',
    prepare: (page) => page.locator(ready).waitFor(),
    act: chooseLevel(['must', 'matters', 'nice']),
  },
  {
    ...choose,
    does: 'a level, all needs chosen',
    prepare: (page) => chooseAll(page, 'in turn'),
    act: chooseLevel(['must', 'matters', 'nice', '']),
  },
  {
    ...choose,
    does: 'a level, all chosen, one side far ahead',
    prepare: (page) => chooseAll(page, 'one side far ahead'),
    act: chooseLevel(['matters', 'nice', '']),
  },
  {
    ...choose,
    does: 'what the team knows, all needs chosen',
    prepare: (page) => chooseAll(page, 'in turn'),
    act: answerTeam,
  },
  {
    ...choose,
    does: 'back, all needs chosen',
    prepare: async (page, count) => {
      await chooseAll(page, 'in turn');
      for (let index = 0; index < count; index += 1) await (await answerTeam(page, index))();
    },
    act: (page) => Promise.resolve(() => page.goBack()),
  },
  {
    ...compare,
    does: 'a letter in the filter',
    prepare: openTools,
    act: async (page, index) => {
      await page.locator('table-tools [name=text]').focus();
      const place = index % (2 * typed.length);
      return () => page.keyboard.press(typed[place] ?? 'Backspace');
    },
  },
  {
    ...compare,
    does: 'a box',
    prepare: openTools,
    act: async (page, index) => {
      const boxes = page.locator('table-tools [type=checkbox]');
      await boxes.nth((index * stride) % (await boxes.count())).focus();
      return () => page.keyboard.press('Space');
    },
  },
];
