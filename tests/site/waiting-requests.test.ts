import type { Page } from '@playwright/test';
import { sides } from '../../src/schemas/sides.ts';
import { getContrast } from '../unit/contrast.ts';
import { open } from './audit.ts';
import { criteria, toShown } from './content.ts';
import { expect, test } from './reader.ts';

const [id = '', ways = []] =
  [...criteria].flatMap(([each, { waiting }]) => (waiting ? [[each, waiting.ways] as const] : []))[0] ?? [];
const address = `/compare/${id}/`;
const ordered = sides.flatMap((side) => ways.filter(({ of }) => of === side));

const getPicture = (page: Page) => page.getByRole('heading', { name: '100 requests that wait' }).locator('../..');

test('each moment says what happens, and on what that rests', async ({ page }) => {
  await page.goto(address);
  for (const { name, steps } of ordered) {
    const items = getPicture(page).getByRole('heading', { name, exact: true }).locator('../../ol/li');
    await expect(items).toHaveCount(steps.length);
    for (const [index, step] of steps.entries()) {
      await expect(items.nth(index)).toContainText(`${step.name}. `);
      await expect(items.nth(index)).toContainText(toShown(step.happens));
      await expect(items.nth(index).getByRole('link')).toHaveAttribute('href', `#${step.claim}`);
    }
  }
});

test('a field has a hundred marks, as many of each form as the words say', async ({ page }) => {
  await page.goto(address);
  const fields = await findFields(page);
  expect(fields.length).toBeGreaterThan(ordered.flatMap(({ steps }) => steps).length);
  for (const { drawn, said } of fields) {
    expect(drawn).toEqual(said);
    expect(Object.values(drawn).reduce((sum, count) => sum + count, 0)).toBe(100);
  }
});

for (const colours of ['light', 'dark', 'forced'] as const) {
  test(`the marks can be seen in ${colours} colours`, async ({ page }) => {
    await open(page, address, { colours, width: 320 });
    const { ground, strokes, holes } = await findColours(page);
    expect(strokes.filter((stroke) => getContrast(stroke, ground) < 3)).toEqual([]);
    expect(holes.filter((hole) => hole !== ground)).toEqual([]);
  });
}

/** In each field, at how many of the hundred places a mark of each form is drawn, and what the words beside it say. */
const findFields = (page: Page) =>
  getPicture(page).evaluate((picture) => {
    const forms = { queued: 'queued', inHand: 'in hand', waiting: 'waiting', answered: 'answered' };
    return [...picture.querySelectorAll<SVGSVGElement>('ol svg')].map((field) => {
      const words = field.parentElement?.textContent ?? '';
      const drawn: Record<string, number> = {};
      const said: Record<string, number> = {};
      for (const [form, label] of Object.entries(forms)) {
        const [, number] = new RegExp(`(\\d+) ${label}\\b`).exec(words) ?? [];
        if (number !== undefined) said[form] = Number(number);
        const path = field.querySelector<SVGPathElement>(`path.${form}:not(.hole + *)`);
        if (!path) continue;
        const places = Array.from({ length: 100 }, (_, index) => [
          (index % 10) * 10 + 5,
          Math.floor(index / 10) * 10 + 5,
        ]);
        drawn[form] = places.filter(([x, y]) => path.isPointInStroke(new DOMPoint(x, y))).length;
      }
      return { drawn, said };
    });
  });

/** The colours of the marks and of what is under them, as `#rrggbb`. */
const findColours = (page: Page) =>
  getPicture(page).evaluate((picture) => {
    const toHex = (colour: string) =>
      `#${(colour.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
    const getStrokes = (selector: string) =>
      [...picture.querySelectorAll(selector)].map((path) => toHex(getComputedStyle(path).stroke));
    return {
      ground: toHex(getComputedStyle(document.body).backgroundColor),
      strokes: getStrokes('svg path:not(.hole)'),
      holes: getStrokes('svg path.hole'),
    };
  });
