import { existsSync } from 'node:fs';
import path from 'node:path';
import { comparison, criteria } from './content.ts';
import {
  addresses,
  criterionAddresses,
  dist,
  findAttribute,
  getElements,
  getOwnText,
  getText,
  getWithin,
  ownAddresses,
  sourceAddresses,
} from './dist.ts';
import { expect, test } from './reader.ts';

type Thing = Readonly<Record<string, unknown>> & { '@type': string };

const isBlock = (element: Parameters<typeof findAttribute>[0]) =>
  findAttribute(element, 'type') === 'application/ld+json';

/** What a page tells machines, by the kinds of things. */
function getThings(address: string): Map<string, Thing> {
  const things = getElements(address)
    .filter(isBlock)
    .flatMap((block) => {
      const { '@context': context, ...thing } = JSON.parse(getOwnText(block)) as Thing & { '@graph'?: Thing[] };
      expect(context, address).toBe('https://schema.org');
      return thing['@graph'] ?? [thing];
    });
  return new Map(things.map((thing) => [thing['@type'], thing]));
}

const all = addresses.map((address) => ({ address, things: getThings(address) }));
const withThing = (type: string) =>
  all.flatMap(({ address, things }) => [things.get(type)].flatMap((thing) => (thing ? [{ address, thing }] : [])));

const articles = withThing('TechArticle');
const trails = withThing('BreadcrumbList');
const prose = ['/about/', '/about/hosting/', '/conclusion/', '/link-policy/'];

const findElement = (address: string, is: (element: Parameters<typeof findAttribute>[0]) => boolean) =>
  getElements(address).find(is);

test('each row, each technology and each page of prose is an article', () => {
  const wanted = [...criterionAddresses, '/nodejs/', '/django/', ...prose];
  expect(articles.map(({ address }) => address)).toEqual(expect.arrayContaining(wanted));
  expect(criterionAddresses).toHaveLength(criteria.size);
});

test('an article says what its page says: the title, the edition and the licence', () => {
  for (const { address, thing } of articles) {
    const title = findElement(address, ({ tagName }) => tagName === 'h1');
    const licence = findElement(address, (element) => findAttribute(element, 'rel') === 'license');
    expect(thing, address).toMatchObject({
      headline: title && getText(title),
      dateModified: comparison.editions[0]?.date,
      license: licence && findAttribute(licence, 'href'),
      inLanguage: 'en',
      author: { '@type': 'Organization', name: 'The contributors of Node.js or Django' },
    });
  }
});

test('each page that shows a trail tells it, with its own name at the end', () => {
  const shown = ownAddresses.flatMap((address) => {
    const nav = findElement(address, (element) => findAttribute(element, 'aria-label') === 'Breadcrumb');
    const title = findElement(address, ({ tagName }) => tagName === 'h1');
    const links = nav ? getWithin(nav).filter(({ tagName }) => tagName === 'a') : [];
    return nav && title ? [{ address, names: [...links, title].map(getText) }] : [];
  });
  const told = trails.map(({ address, thing }) => {
    const items = thing.itemListElement as { name: string; position: number }[];
    expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
    return { address, names: items.map(({ name }) => name) };
  });
  expect(told.length).toBeGreaterThan(sourceAddresses.length + criterionAddresses.length);
  expect(new Set(told.map((each) => JSON.stringify(each)))).toEqual(new Set(shown.map((each) => JSON.stringify(each))));
});

test('the page that lists the files of data tells them all, and no other page does', () => {
  const [found, ...others] = withThing('Dataset');
  expect(others).toEqual([]);
  expect(found?.address).toBe('/about/');
  const links = getElements('/about/').map((element) => findAttribute(element, 'href'));
  const files = (found?.thing.distribution as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl);
  expect(files.length).toBeGreaterThan(0);
  expect(links).toEqual(expect.arrayContaining(files));
  // Google takes a description of 50 to 5,000 characters:
  // https://developers.google.com/search/docs/appearance/structured-data/dataset
  expect(String(found?.thing.description)).toMatch(/^.{50,5000}$/);
  expect(found?.thing).toMatchObject({ name: 'Node.js or Django', isAccessibleForFree: true });
});

test('the home page says the name of the site', () => {
  expect(withThing('WebSite')).toEqual([
    { address: '/', thing: { '@type': 'WebSite', name: 'Node.js or Django', url: './' } },
  ]);
});

/** The values at all depths of what holds an address. */
const toAddresses = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, each]) =>
        ['url', '@id', 'contentUrl'].includes(key) ? [String(each)] : toAddresses(each),
      );

test('each address in it leads to a page, a place or a file that is there', () => {
  const broken = all.flatMap(({ address, things }) =>
    [...new Set(toAddresses([...things.values()]))].filter((target) => {
      const { origin, pathname, hash } = new URL(target, `https://home.invalid${address}`);
      const isThere = pathname.endsWith('/')
        ? addresses.includes(pathname) && (hash === '' || hasPlace(pathname, hash.slice(1)))
        : existsSync(path.join(dist, pathname));
      return origin !== 'https://home.invalid' || !isThere;
    }),
  );
  expect(broken).toEqual([]);
});

const hasPlace = (address: string, id: string) =>
  findElement(address, (element) => findAttribute(element, 'id') === id) !== undefined;
