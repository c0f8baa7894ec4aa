import { sides } from '../../src/schemas/sides.ts';
import { criteria, technologies } from './content.ts';
import { findAttribute, getElements, getText, getWithin } from './dist.ts';
import { expect, test } from './reader.ts';

const address = '/in-the-box/';

test('every capability stands once on its shelf, with what both sides bring and a link to its row', () => {
  const sections = getElements(address).filter(({ tagName }) => tagName === 'section');
  const found = sections.flatMap((section) => {
    const [heading, ...rest] = getWithin(section);
    const rows = rest.filter(({ tagName }) => tagName === 'li');
    const title = heading ? getText(heading).replace(/ #$/, '') : '';
    return rows.map((row) => {
      const inside = getWithin(row);
      const link = inside.find(({ tagName }) => tagName === 'a');
      const words = inside.filter(({ tagName }) => tagName === 'p').map(getText);
      return [(link && findAttribute(link, 'href')) ?? '', title, ...words].join(' | ');
    });
  });
  const expected = [...criteria].flatMap(([id, criterion]) => {
    if (criterion.kind !== 'capability') return [];
    const builtIn = sides.filter((side) => criterion.answers[side].provision === 'built in');
    const [only] = builtIn;
    const shelf =
      builtIn.length === 2
        ? 'Built in on both sides'
        : only
          ? `Built in to ${technologies[only].name} only`
          : 'Built in on neither side';
    const words = sides.map((side) => {
      const { provision, by } = criterion.answers[side];
      return `${technologies[side].name}, ${provision}${by === undefined ? '' : ` : ${by}`}`;
    });
    return [[`../compare/${id}/`, shelf, ...words].join(' | ')];
  });
  expect(found.map((row) => row.replaceAll(' :', ':')).sort()).toEqual(
    expected.map((row) => row.replaceAll(' :', ':')).sort(),
  );
});

for (const width of [320, 1280]) {
  test(`what is built in has the longest bar, and bars grow from the line, at ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(address);
    const bars = await page.locator('li p').evaluateAll((all) =>
      all.map((each) => {
        const { left, right } = (each.querySelector('.bar') ?? each).getBoundingClientRect();
        const middle = document.documentElement.clientWidth / 2;
        const { side = '', provision = '' } = each.dataset;
        return { provision, side, near: side === 'nodejs' ? middle - right : left - middle, length: right - left };
      }),
    );
    const ofProvision = (wanted: string) => bars.filter(({ provision }) => provision === wanted);
    const shortest = Math.min(...ofProvision('built in').map(({ length }) => length));
    expect(Math.max(...ofProvision('package').map(({ length }) => length))).toBeLessThan(shortest * 0.6);
    const near = bars.map((bar) => bar.near);
    expect(Math.min(...near)).toBeGreaterThan(0);
    expect(Math.max(...near) - Math.min(...near)).toBeLessThan(1);
  });
}
