import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { budgets, lists } from './budgets.ts';
import { addresses, dist, findFiles, getOwnText, readPage, toElements } from './dist.ts';
import { expect, test } from './reader.ts';

const weigh = (text: string) => brotliCompressSync(text).length;

for (const address of addresses) {
  const html = readPage(address);
  const elements = toElements(html);
  const isList = lists.includes(address);

  test(`${address} arrives with its styles in the budget`, () => {
    expect(weigh(html)).toBeLessThanOrEqual(isList ? budgets.list : budgets.page);
  });

  test(`the scripts of ${address} stay in the budget`, () => {
    const inline = elements.filter(({ tagName }) => tagName === 'script').map(getOwnText);
    const files = findFiles(dist).filter((file) => file.endsWith('.js'));
    const texts = [...inline, ...files.map((file) => readFileSync(path.join(dist, file), 'utf8'))];
    expect(weigh(texts.join('\n'))).toBeLessThanOrEqual(budgets.scripts);
  });

  test(`${address} has few enough elements for a small phone`, () => {
    expect(elements.length).toBeLessThanOrEqual(isList ? budgets.listElements : budgets.elements);
  });
}

test('the typefaces stay in the budget', () => {
  const fonts = findFiles(dist).filter((file) => /\.(woff2?|ttf|otf)$/.test(file));
  const bytes = fonts.map((file) => statSync(path.join(dist, file)).size).reduce((sum, size) => sum + size, 0);
  expect(fonts.length).toBeLessThanOrEqual(budgets.fontFiles);
  expect(bytes).toBeLessThanOrEqual(budgets.fonts);
});
