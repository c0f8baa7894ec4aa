import { expect, test } from '@playwright/test';
import { getContrast } from './contrast.ts';
import { listFiles, readText } from './source-tree.ts';

const pattern = /--color-([a-z-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g;
const tokens = new Map(
  [...readText('src/styles/theme.css').matchAll(pattern)].map(([, name = '', light = '', dark = '']) => [
    name,
    { light, dark },
  ]),
);

const tints = ['nodejs-tint', 'django-tint'];

/** What stands on what, and the least contrast that it must have there. */
const duties: Record<string, { on: readonly string[]; least: number }> = {
  text: { on: ['surface', ...tints], least: 4.5 },
  muted: { on: ['surface', ...tints], least: 4.5 },
  nodejs: { on: ['surface', 'nodejs-tint'], least: 4.5 },
  django: { on: ['surface', 'django-tint'], least: 4.5 },
  focus: { on: ['surface', ...tints], least: 3 },
};

for (const [name, { on, least }] of Object.entries(duties)) {
  for (const ground of on) {
    for (const theme of ['light', 'dark'] as const) {
      test(`a reader tells ${name} from ${ground} in the ${theme} theme`, () => {
        const [front, back] = [tokens.get(name)?.[theme], tokens.get(ground)?.[theme]];
        expect(front && back && getContrast(front, back)).toBeGreaterThanOrEqual(least);
      });
    }
  }
}

test('every colour has a duty, is a ground, or is decoration', () => {
  const known = [...Object.keys(duties), 'surface', ...tints, 'rule'];
  expect([...tokens.keys()].sort()).toEqual(known.sort());
});

test('no colour of the theme is given in another way', () => {
  const given = [...readText('src/styles/theme.css').matchAll(/--color-[a-z-]+:(?! initial)/g)];
  expect(given).toHaveLength(tokens.size);
});

test('no colour is written anywhere but in the theme', () => {
  const literal = /#[0-9a-f]{3,8}\b(?=[\s;,)])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/gi;
  const styled = listFiles('src').filter((file) => /\.(css|astro)$/.test(file) && file !== 'src/styles/theme.css');
  const found = styled.flatMap((file) => {
    const styles = file.endsWith('.css')
      ? [readText(file)]
      : [...readText(file).matchAll(/<style[\s\S]*?<\/style>/g)].map(String);
    return styles.flatMap((text) => text.match(literal) ?? []).map((colour) => `${file}: ${colour}`);
  });
  expect(found).toEqual([]);
});

for (const [one, other, contrast] of [
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
  ['#ff0000', '#ffffff', 4],
] as const) {
  test(`the contrast of ${one} and ${other} is ${String(contrast)}`, () => {
    expect(getContrast(one, other)).toBeCloseTo(contrast, 2);
  });
}
