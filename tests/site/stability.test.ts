import type { Page, Route } from '@playwright/test';
import { kinds } from './dist.ts';
import { expect, test } from './reader.ts';

declare global {
  interface Window {
    /** What moved after it was shown, and how far. */
    shifts: string[];
  }
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node?: Node | null }[];
}

const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    window.shifts = [];
    const describe = ({ node }: { node?: Node | null }) => (node?.textContent ?? '').trim().slice(0, 40);
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[]) {
        window.shifts.push(`${location.pathname} ${value.toFixed(4)}: ${sources.map(describe).join(' | ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

const waitForPaint = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        new PerformanceObserver((list) => {
          if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
        }).observe({ type: 'paint', buffered: true });
      }),
  );

const settle = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    return window.shifts;
  });

for (const width of [360, 1280]) {
  test(`nothing on a page moves while it loads at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await watchShifts(page);
    const shifts: string[] = [];
    for (const address of kinds) {
      await page.goto(address);
      shifts.push(...(await settle(page)));
    }
    expect(shifts).toEqual([]);
  });

  test(`nothing moves when the typefaces come after the text at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await watchShifts(page);
    const shifts: string[] = [];
    for (const address of kinds) {
      const painted = Promise.withResolvers<undefined>();
      await page.route('**/*.woff2', async (route) => {
        await painted.promise;
        await route.continue();
      });
      await page.goto(address, { waitUntil: 'commit' });
      await waitForPaint(page);
      painted.resolve(undefined);
      await page.waitForLoadState('load');
      shifts.push(...(await settle(page)));
      await page.unroute('**/*.woff2');
    }
    expect(shifts).toEqual([]);
  });
}

test('nothing in the header moves when a page comes in parts, each after the one before', async ({ page }) => {
  for (const width of [320, 360, 768, 1024, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/choose/');
    const moved = await page.evaluate(() => {
      const last = [...document.querySelectorAll('.header, .header *')].reverse();
      return last.flatMap((part) => {
        const whole = last.filter((each) => !each.contains(part) && each.checkVisibility());
        const toPlaces = () => whole.map((each) => `${each.textContent} ${String(each.getBoundingClientRect().left)}`);
        const places = toPlaces();
        part.remove();
        const before = toPlaces();
        return places.filter((place, index) => place !== before[index]);
      });
    });
    expect(moved, String(width)).toEqual([]);
  }
});

/** Where what has an id stands on the first screen. */
const findPlaces = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main [id]')]
      .map((element) => ({ id: element.id, top: element.getBoundingClientRect().top }))
      .filter(({ top }) => top < innerHeight),
  );

test('what needs a script has its place before that runs', async ({ page }) => {
  await page.route('**/*.woff2', (route) => route.abort());
  const withhold = async (route: Route) => {
    const response = await route.fetch();
    const html = (await response.text()).replaceAll('<script type="module">', '<script type="application/json">');
    await route.fulfill({ response, body: html });
  };
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const address of ['/choose/', '/compare/']) {
      await page.goto(address);
      const places = await findPlaces(page);
      await page.route(`**${address}`, withhold);
      await page.goto(address);
      expect(await findPlaces(page), address).toEqual(places);
      await page.unroute(`**${address}`);
    }
  }
});

test('a reader who wants no motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const address of kinds) {
    await page.goto(address);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return !/^0s(, 0s)*$/.test(transitionDuration) || animationName !== 'none' || scrollBehavior !== 'auto';
        }).length,
    );
    expect(moving, address).toBe(0);
  }
});
