import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { dist, embedAddresses, findAttribute, findFiles, getElements, ownAddresses } from './dist.ts';

const registry = readFileSync(path.join(import.meta.dirname, '../permalinks.txt'), 'utf8')
  .trimEnd()
  .split('\n');

/** Ids that every page has for its own frame. */
const frame: readonly string[] = ['main', 'menu'];

const getIds = (page: string) => getElements(page).flatMap((element) => findAttribute(element, 'id') ?? []);

const isStub = (page: string) =>
  getElements(page).some((element) => findAttribute(element, 'http-equiv') === 'refresh');

/** Every page that is no stand-in for another, and every id on it. */
const published = [...ownAddresses, ...embedAddresses]
  .filter((page) => !isStub(page))
  .flatMap((page) => [
    page,
    ...getIds(page)
      .filter((id) => !frame.includes(id))
      .map((id) => `${page}#${id}`),
  ]);

test('every page and every id is registered, so that it can never vanish unseen (npm run permalinks adds it)', () => {
  const known = new Set(registry);
  expect(published.filter((address) => !known.has(address))).toEqual([]);
});

test('every registered address leads to a page, and to its place on it', () => {
  const files = new Set(findFiles(dist).map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`));
  const ids = new Map(ownAddresses.map((page) => [page, new Set(getIds(page))]));
  const lost = registry.filter((address) => {
    const [page = '', id] = address.split('#');
    // What moved or went as a whole answers for every place on it.
    const isWhole =
      ownAddresses.includes(page) &&
      getElements(page).some(({ attrs }) => attrs.some(({ value }) => value === 'noindex'));
    return !files.has(page) || (id !== undefined && !isWhole && !ids.get(page)?.has(id));
  });
  expect(lost).toEqual([]);
});

test('no address is registered twice', () => {
  expect(new Set(registry).size).toBe(registry.length);
});
