import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { budgets, lists } from './budgets.ts';
import { dist, everyAddress, findFiles, getElements, getOwnText, isCode, readPage } from './dist.ts';
import { expect, test } from './reader.ts';

const weigh = (text: string, quality: number) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

/** The weight as a host sends it, or less work and more bytes where these are few enough. */
const weighFor = (budget: number, text: string) => {
  const quick = weigh(text, 5);
  return quick <= budget ? quick : weigh(text, constants.BROTLI_MAX_QUALITY);
};

/** The pages of which something exceeds its budget, with both. */
const findHeavy = (toBudget: (address: string) => number, toWeight: (address: string, budget: number) => number) =>
  everyAddress
    .map((address) => ({ address, budget: toBudget(address) }))
    .map(({ address, budget }) => ({ address, budget, weight: toWeight(address, budget) }))
    .filter(({ weight, budget }) => weight > budget)
    .map(({ address, weight, budget }) => `${address}: ${String(weight)} of ${String(budget)}`);

test('each page arrives with its styles in the budget', () => {
  const toBudget = (address: string) => (lists.includes(address) ? budgets.list : budgets.page);
  expect(findHeavy(toBudget, (address, budget) => weighFor(budget, readPage(address)))).toEqual([]);
});

test('the scripts of each page stay in the budget', () => {
  const toScripts = (address: string) => getElements(address).filter(isCode).map(getOwnText);
  const heavy = findHeavy(
    (address) => (address === '/choose/' ? budgets.chooseScripts : budgets.scripts),
    (address, budget) => weighFor(budget, toScripts(address).join('\n')),
  );
  expect(heavy).toEqual([]);
});

test('what is loaded later stays in its budget, and no other script lies in a file', () => {
  const scripts = findFiles(dist).filter((file) => file.endsWith('.js'));
  expect(scripts).toEqual([
    expect.stringMatching(/^_astro\/row-selection[.-][\w-]+\.js$/),
    expect.stringMatching(/^_astro\/search-dialog[.-][\w-]+\.js$/),
  ]);
  const [tools = 0, ...search] = [...scripts, 'data/search.json'].map((file) =>
    weigh(readFileSync(path.join(dist, file), 'utf8'), constants.BROTLI_MAX_QUALITY),
  );
  expect(tools).toBeLessThanOrEqual(budgets.tools);
  expect(search.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(budgets.search);
});

test('each page has few enough elements for a small phone', () => {
  const toBudget = (address: string) => (lists.includes(address) ? budgets.listElements : budgets.elements);
  expect(findHeavy(toBudget, (address) => getElements(address).length)).toEqual([]);
});

test('the typefaces stay in the budget', () => {
  const fonts = findFiles(dist).filter((file) => /\.(woff2?|ttf|otf)$/.test(file));
  const bytes = fonts.map((file) => statSync(path.join(dist, file)).size).reduce((sum, size) => sum + size, 0);
  expect(fonts.length).toBeLessThanOrEqual(budgets.fontFiles);
  expect(bytes).toBeLessThanOrEqual(budgets.fonts);
});
