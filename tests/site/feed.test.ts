import type { Page } from '@playwright/test';
import { renderFeed } from '../../src/exports/feed.ts';
import { toEditions } from '../../src/model/edition.ts';
import { comparison, toDateWords, toShown } from './content.ts';
import { expect, test } from './reader.ts';

interface ParsedLink {
  rel: string;
  href: string;
}

/** What RFC 4287 asks of a feed and of an entry. */
interface ParsedPart {
  /** The names of its elements, without those of entries. */
  names: string[];
  id: string;
  title: string;
  updated: string;
  links: ParsedLink[];
}

interface ParsedFeed extends ParsedPart {
  authors: string[];
  entries: (ParsedPart & { contentType: string; html: string; text: string })[];
}

/** Reads a feed with the browser's own parser of XML; undefined when it is not well-formed, or no Atom. */
const parse = (page: Page, source: string): Promise<ParsedFeed | undefined> =>
  page.evaluate((xml) => {
    const atom = 'http://www.w3.org/2005/Atom';
    const { documentElement: feed } = new DOMParser().parseFromString(xml, 'application/xml');
    if (feed.localName !== 'feed' || feed.namespaceURI !== atom) return undefined;
    const find = (part: Element, name: string) =>
      [...part.children].filter(({ localName, namespaceURI }) => localName === name && namespaceURI === atom);
    const read = (part: Element, name: string) => find(part, name)[0]?.textContent ?? '';
    const toPart = (part: Element) => ({
      names: [...part.children].map(({ localName }) => localName).filter((name) => name !== 'entry'),
      ...{ id: read(part, 'id'), title: read(part, 'title'), updated: read(part, 'updated') },
      links: find(part, 'link').map((link) => ({
        rel: link.getAttribute('rel') ?? 'alternate',
        href: link.getAttribute('href') ?? '',
      })),
    });
    return {
      ...toPart(feed),
      authors: find(feed, 'author').map((author) => read(author, 'name')),
      entries: find(feed, 'entry').map((entry) => {
        const html = read(entry, 'content');
        const content = new DOMParser().parseFromString(html, 'text/html');
        return {
          ...toPart(entry),
          ...{ contentType: find(entry, 'content')[0]?.getAttribute('type') ?? '', html },
          text: content.body.textContent,
        };
      }),
    };
  }, source);

const hostile = `]]> &amp; <b onclick="x">"quoted"</b> \u{1F600} \`<code>\``;
const editions = toEditions(
  [
    { date: '2026-12-01', what: hostile },
    { date: '2026-11-22', what: 'The first.' },
  ],
  [
    {
      ...{ date: '2026-12-01', kind: 'row changed', title: hostile, text: hostile, address: '/compare/orm/' },
      before: { speaker: 'Node.js said', text: hostile },
    },
  ],
);
const shown = hostile.replaceAll('`', '');

test('a reader of feeds gets every edition, the newest first', async ({ page, server }) => {
  const feed = await parse(page, await (await fetch(`${server}/feed.xml`)).text());
  expect(feed?.entries.map(({ title }) => title)).toEqual(
    comparison.editions.map(({ date }) => `Edition of ${toDateWords(date)}`),
  );
  for (const [index, { what }] of comparison.editions.entries()) {
    expect(feed?.entries[index]?.text).toContain(toShown(what));
  }
});

test('every link of the feed leads to its place, seen from the feed', async ({ page, nestedServer }) => {
  const address = `${nestedServer}/feed.xml`;
  const feed = await parse(page, await (await fetch(address)).text());
  const own = [...(feed?.links ?? []), ...(feed?.entries.flatMap(({ links }) => links) ?? [])].filter(
    ({ rel }) => rel !== 'license',
  );
  expect(own).toHaveLength(2 + comparison.editions.length);
  for (const { href } of own) {
    const target = new URL(href, address);
    expect(target.href).toContain(nestedServer);
    expect((await fetch(target)).status).toBe(200);
  }
});

test('the feed and its entries have all that the standard asks for', async ({ page }) => {
  const feed = await parse(page, renderFeed(editions, 'https://example.org/a/'));
  const required = ['id', 'title', 'updated'];
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
  const parts = [feed, ...(feed?.entries ?? [])];
  expect(parts).toHaveLength(3);
  for (const part of parts) {
    for (const name of required) expect(part?.names.filter((each) => each === name)).toEqual([name]);
    expect(part?.id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(part?.title).not.toBe('');
    expect(part?.updated).toMatch(instant);
    expect(part?.links.filter(({ rel }) => rel === 'alternate')).toHaveLength(1);
  }
  expect(feed?.authors).toEqual(['The contributors of Node.js or Django']);
  expect(feed?.names).toContain('rights');
  expect(feed?.links.filter(({ rel }) => rel === 'self')).toEqual([
    { rel: 'self', href: 'https://example.org/a/feed.xml' },
  ]);
  expect(feed?.updated).toBe(feed?.entries[0]?.updated);
  expect(new Set(parts.map((part) => part?.id)).size).toBe(3);
});

test('an edition is known by the same id wherever the site lives', async ({ page }) => {
  const [here, there] = [
    await parse(page, renderFeed(editions, undefined)),
    await parse(page, renderFeed(editions, 'https://example.org/')),
  ];
  const toIds = (feed: ParsedFeed | undefined) => [feed?.id, ...(feed?.entries.map(({ id }) => id) ?? [])];
  expect(toIds(here)).toEqual(toIds(there));
  // Published, so for ever.
  expect(here?.id).toBe('urn:uuid:d3e563e0-ee4b-55f6-a77b-31adc9cfb9d1');
  expect(here?.entries[1]?.id).toBe('urn:uuid:9b2b1077-d04c-5377-bdb4-887824d50e3d');
});

test('no text of the content becomes markup in a reader of feeds', async ({ page }) => {
  const feed = await parse(page, renderFeed(editions, undefined));
  const [entry] = feed?.entries ?? [];
  expect(entry?.contentType).toBe('html');
  expect(entry?.text).toBe(`${shown}${shown}, row changed: ${shown} Node.js said: ${shown}`);
  const names = await page.evaluate(
    (html) =>
      [...new DOMParser().parseFromString(html, 'text/html').body.querySelectorAll('*')].map((each) => each.localName),
    entry?.html ?? '',
  );
  expect(new Set(names)).toEqual(new Set(['p', 'ul', 'li', 'a', 'q', 'code']));
});

test('links are whole where the site knows its address, in the text too', async ({ page }) => {
  const feed = await parse(page, renderFeed(editions, 'https://example.org/a/'));
  expect(feed?.entries[0]?.links).toEqual([
    { rel: 'alternate', href: 'https://example.org/a/changes/#edition-2026-12-01' },
  ]);
  expect(feed?.entries[0]?.html).toContain('<a href="https://example.org/a/compare/orm/">');
});
