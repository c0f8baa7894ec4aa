import { terms, toShown } from './content.ts';
import { addresses, findAttribute, getElements, getText, getWithin, type Element } from './dist.ts';
import { expect, test } from './reader.ts';

const page = '/glossary/';
const links = (elements: readonly Element[], from: string) =>
  elements
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => new URL(findAttribute(link, 'href') ?? '', `http://site${from}`).href.replace('http://site', ''));

/** The pages whose prose leads to each term. */
const users = Map.groupBy(
  addresses.flatMap((address) => {
    const used = getElements(address).filter((each) => findAttribute(each, 'class') === 'term');
    return [...new Set(links(used, address))].map((target) => ({ address, target }));
  }),
  ({ target }) => target,
);

test('the glossary explains every term in the order of the content, with its other words and its sources', () => {
  const entries = getElements(page).filter((each) => findAttribute(each, 'class') === 'entry');
  expect(entries.map((entry) => findAttribute(entry, 'id'))).toEqual(terms.map(({ id }) => id));
  entries.forEach((entry, index) => {
    const { name, synonyms = [], meaning, citations } = terms[index] ?? { name: '?', meaning: '?', citations: [] };
    const text = getText(entry);
    for (const part of [meaning, ...synonyms]) expect(text, name).toContain(toShown(part));
    expect(text.toLowerCase(), name).toContain(name.toLowerCase());
    const outside = links(getWithin(entry), page).filter((target) => target.startsWith('https:'));
    expect(outside.length, name).toBe(citations.length);
  });
});

test('a term in prose leads to its entry, and the entry leads back to each page that uses it', () => {
  expect([...users.keys()].sort()).toEqual(terms.map(({ id }) => `${page}#${id}`).sort());
  for (const entry of getElements(page).filter((each) => findAttribute(each, 'class') === 'entry')) {
    const own = `${page}#${findAttribute(entry, 'id') ?? ''}`;
    const back = links(getWithin(entry), page).filter((target) => target.startsWith('/') && target !== own);
    expect(back.sort(), own).toEqual(
      users
        .get(own)
        ?.map(({ address }) => address)
        .sort(),
    );
  }
});

test('the foot of each page leads to the glossary', () => {
  const missing = addresses.filter((address) => {
    const footer = getElements(address).find(({ tagName }) => tagName === 'footer');
    return footer && !links(getWithin(footer), address).includes(page);
  });
  expect(missing).toEqual([]);
});

test('a reader who follows a term sees what it means, and tells it from other links without colour', async ({
  page: tab,
}) => {
  await tab.goto('/compare/concurrency-model/');
  const term = tab.getByRole('link', { name: 'event loop', exact: true }).first();
  await expect(term).toHaveCSS('text-decoration-style', 'dotted');
  await term.click();
  await expect(tab).toHaveURL(/\/glossary\/#event-loop$/);
  await expect(tab.getByRole('heading', { name: 'Event loop' })).toBeInViewport();
});
