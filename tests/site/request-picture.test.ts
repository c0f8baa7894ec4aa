import type { Page } from '@playwright/test';
import { getContrast } from '../unit/contrast.ts';
import { sides } from '../../src/schemas/sides.ts';
import { open } from './audit.ts';
import { technologies, toShown } from './content.ts';
import { expect, test } from './reader.ts';

/** A colour and the one that it stands on, as `#rrggbb`. */
interface Pair {
  colour: string;
  under: string;
}

const getPicture = (page: Page) => page.getByRole('img', { name: /^The way of a request/ });

for (const side of sides) {
  const { name, requestPath } = technologies[side];
  const stations = requestPath.map((station, index) => ({ ...station, number: String(index + 1) }));

  test(`the picture of a request through ${name} has each station with its number`, async ({ page }) => {
    await page.goto(`/${side}/`);
    const texts = await getPicture(page).locator('text').allTextContents();
    expect(texts.map((text) => text.trim())).toEqual(stations.flatMap(({ number, name: label }) => [number, label]));
  });

  test(`the list beside it says what happens at each station of ${name}, and on what that rests`, async ({ page }) => {
    await page.goto(`/${side}/`);
    const items = getPicture(page).locator('xpath=following-sibling::ol/li');
    await expect(items).toHaveCount(stations.length);
    for (const [index, { number, name: label, does, claim }] of stations.entries()) {
      const item = items.nth(index);
      await expect(item).toContainText(`${number}. ${label}. ${toShown(does)}`);
      await expect(item.getByRole('link')).toHaveAttribute('href', `#${claim}`);
    }
  });

  test(`a reader who hears the picture of ${name} hears all stations`, async ({ page }) => {
    await page.goto(`/${side}/`);
    for (const { number, name: label } of stations) {
      await expect(getPicture(page)).toHaveAccessibleName(new RegExp(`[:;] ${number} ${label}[;,.]`));
    }
  });

  for (const width of [320, 1280]) {
    test(`the texts of the picture of ${name} stand clear of each other at ${String(width)} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/${side}/`);
      expect(await findCollisions(page)).toEqual([]);
    });
  }

  for (const colours of ['light', 'dark', 'forced'] as const) {
    test(`the picture of ${name} can be read in ${colours} colours`, async ({ page }) => {
      await open(page, `/${side}/`, { colours, width: 1280 });
      const { words, numbers, shapes } = await findColours(page);
      const isFaint = (least: number) => (pair: Pair) => getContrast(pair.colour, pair.under) < least;
      expect(words).toHaveLength(stations.length);
      expect(numbers).toHaveLength(stations.length);
      expect(shapes.length).toBeGreaterThan(stations.length);
      expect([...words, ...numbers].filter(isFaint(4.5))).toEqual([]);
      expect(shapes.filter(isFaint(3))).toEqual([]);
    });
  }
}

/** Texts of the picture that leave it, or touch another text or another station than their own. */
const findCollisions = (page: Page) =>
  getPicture(page).evaluate((picture) => {
    const box = picture.getBoundingClientRect();
    const texts = [...picture.querySelectorAll('text')];
    const touch = (one: Element, other: Element) => {
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
      return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    };
    const outside = texts.filter((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return left < box.left || right > Math.min(box.right, innerWidth) || top < box.top || bottom > box.bottom;
    });
    const touching = texts.filter((text) => {
      const shape = text.previousElementSibling;
      const others = [...texts, ...picture.querySelectorAll('.station')];
      return others.some((other) => other !== text && other !== shape && touch(text, other));
    });
    return [...outside, ...touching].map(({ textContent }) => textContent);
  });

/** The colours of the picture as `#rrggbb`, with what is under them. */
const findColours = (page: Page) =>
  getPicture(page).evaluate((picture) => {
    const toHex = (colour: string) =>
      `#${(colour.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
    const ground = toHex(getComputedStyle(document.body).backgroundColor);
    const get = (element: Element, name: 'fill' | 'stroke') => toHex(getComputedStyle(element)[name]);
    const all = (selector: string) => [...picture.querySelectorAll(selector)];
    const stations = all('.station').map((station) => get(station, 'fill'));
    return {
      words: all('.label').map((label) => ({ colour: get(label, 'fill'), under: ground })),
      numbers: all('.number').map((number, index) => ({
        colour: get(number, 'fill'),
        under: stations[index] ?? ground,
      })),
      shapes: [
        ...stations,
        ...all('.line').map((line) => get(line, 'stroke')),
        ...all('.head').map((head) => get(head, 'fill')),
      ].map((colour) => ({ colour, under: ground })),
    };
  });
