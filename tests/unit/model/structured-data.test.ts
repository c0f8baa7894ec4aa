import { expect, test } from '@playwright/test';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { toComparison } from '../../../src/model/comparison.ts';
import { renderThings, toArticle, toBreadcrumbs, toDataset, toWriter } from '../../../src/model/structured-data.ts';
import { content } from '../small-content.ts';

const comparison = toComparison(content);
const asIs = (address: string) => address;

/** The names of all elements, as a browser reads them. */
const toNames = (parent: DefaultTreeAdapterTypes.ParentNode): string[] =>
  parent.childNodes
    .filter((node) => defaultTreeAdapter.isElementNode(node))
    .flatMap((element) => [element.tagName, ...toNames(element)]);

const addresses: [page: string, address: string, relative: string][] = [
  ['/', '/', './'],
  ['/', '/compare/', './compare/'],
  ['/nodejs/', '/nodejs/', '../nodejs/'],
  ['/compare/orm/', '/compare/#in-the-box', '../../compare/#in-the-box'],
];

for (const [page, address, relative] of addresses) {
  test(`where the site does not know its address, ${page} writes ${address} from itself`, () => {
    const written = toWriter(page, undefined)(address);
    expect(written).toBe(relative);
    expect(new URL(written, `https://example.org/a/b${page}`).href).toBe(`https://example.org/a/b${address}`);
  });
}

test('where the site knows its address, it is written whole', () => {
  expect(toWriter('/compare/orm/', 'https://example.org/a/')('/compare/')).toBe('https://example.org/a/compare/');
});

test('an article is about the technologies of which it speaks, and as old as the edition', () => {
  const about = [comparison.technologies.django];
  const article = toArticle({ headline: 'Django', address: '/django/', about }, comparison, asIs);
  expect(article).toMatchObject({ about: [{ '@type': 'Thing', name: 'Django' }], dateModified: '2026-03-31' });
});

test('an article about this site alone is about no technology', () => {
  expect(toArticle({ headline: 'About', address: '/about/', about: [] }, comparison, asIs)).not.toHaveProperty('about');
});

test('a trail is numbered from the highest page to the page itself, which needs no address', () => {
  const { itemListElement } = toBreadcrumbs([{ address: '/compare/', name: 'Compare' }], 'Speed', asIs);
  expect(itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Compare', item: { '@id': '/compare/' } },
    { '@type': 'ListItem', position: 2, name: 'Speed' },
  ]);
});

test('each file of the data is offered with its type, but not the schema, which holds none', () => {
  expect(toDataset(comparison, asIs).distribution).toEqual([
    { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: '/data/comparison.json' },
    { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: '/data/comparison.csv' },
    { '@type': 'DataDownload', encodingFormat: 'text/markdown', contentUrl: '/data/comparison.md' },
  ]);
});

const hostile = [
  '</script><img src=x onerror=alert(1)>',
  '</SCRIPT >',
  '<!-- <script>',
  '--> ]]> &lt;/script&gt;',
  '"},{"@type":"Person',
  '\\u003c/script>\\',
  '\u2028\u2029\0',
];

for (const text of hostile) {
  test(`${JSON.stringify(text)} stays a text in the block of data`, () => {
    const block = renderThings([{ '@type': 'TechArticle', headline: text }]);
    const page = `<!doctype html><body><script type="application/ld+json">${block}</script><p id="after"></p></body>`;
    const names = toNames(parse(page));
    expect(names).toEqual(['html', 'head', 'body', 'script', 'p']);
    expect(JSON.parse(block)).toEqual({ '@context': 'https://schema.org', '@type': 'TechArticle', headline: text });
  });
}

test('several things stand in one block', () => {
  const things = [{ '@type': 'WebSite' }, { '@type': 'Dataset' }];
  expect(JSON.parse(renderThings(things))).toEqual({ '@context': 'https://schema.org', '@graph': things });
});
