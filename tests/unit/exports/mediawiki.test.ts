import { expect, test } from '@playwright/test';
import { z } from 'astro/zod';
import { defaultTreeAdapter, parseFragment } from 'parse5';
import wtf from 'wtf_wikipedia';
import { heading, link, list, paragraph, table } from '../../../src/exports/document.ts';
import { renderMediaWiki } from '../../../src/exports/mediawiki.ts';
import { hostileTexts } from './hostile-texts.ts';

const cell = z.object({ text: z.string(), links: z.array(z.object({ site: z.string() })).default([]) });
const lists = z.array(z.array(cell)).default([]);
const tables = z.array(z.array(z.record(z.string(), cell))).default([]);

/** What a parser for wikis finds in a text: the rows of its tables and the items of its lists. */
function parse(text: string) {
  const { sections } = z.object({ sections: z.array(z.object({ tables, lists })) }).parse(wtf(text).json());
  return { rows: sections.flatMap((each) => each.tables.flat()), items: sections.flatMap((each) => each.lists.flat()) };
}

/** A text as a browser shows what the parser found; the parser leaves character references as they are. */
function toShown(text: string): string {
  const [node] = parseFragment(text).childNodes;
  return toBare(node && defaultTreeAdapter.isTextNode(node) ? node.value : '');
}

/** The parser tidies prose: it drops brackets around nothing, and spaces before a full stop. */
const toBare = (text: string) => text.replace(/[\s().,:;]/g, '');

const bareTexts = hostileTexts.map(toBare);

test('a reader of the wiki sees every text as it is, in its cell of a table', () => {
  const rows = hostileTexts.map((text) => [['row'], [text]]);
  const parsed = parse(renderMediaWiki([table([[['Name'], ['Text']], ...rows])]));
  expect(parsed.rows.map((row) => toShown(row.Text?.text ?? ''))).toEqual(bareTexts);
});

test('every text can be a link that leads where it should', () => {
  // In the words of a link, the parser itself trips over a dollar, and over an exclamation mark at the begin.
  const texts = hostileTexts.filter((text) => !/\$|^\W*!/.test(text));
  const address = 'https://example.org/a_b?c=(d)&e#f';
  const rows = texts.map((text) => [['row'], [link(address, text)]]);
  const parsed = parse(renderMediaWiki([table([[['Name'], ['Text']], ...rows])]));
  const cells = parsed.rows.map((row) => row.Text);
  expect(cells.map((each) => toShown(each?.text ?? ''))).toEqual(texts.map(toBare));
  expect(cells.map((each) => each?.links.map(({ site }) => site))).toEqual(texts.map(() => [address]));
});

test('every text is one item of a list', () => {
  const { items } = parse(renderMediaWiki([list(hostileTexts.map((text) => [text]))]));
  expect(items.map(({ text }) => toShown(text))).toEqual(bareTexts);
});

const lines: [text: string, markup: string][] = [
  ['a | b || c', 'a &#124; b &#124;&#124; c'],
  ['[[link]] {{template}}', '&#91;&#91;link&#93;&#93; &#123;&#123;template&#125;&#125;'],
  ["it's ''not'' so", "it's &#39;&#39;not&#39;&#39; so"],
  ['~~~~', '&#126;&#126;&#126;&#126;'],
  ['__TOC__ but snake_case', '&#95;&#95;TOC&#95;&#95; but snake_case'],
  ['a < b & c', 'a &#60; b &#38; c'],
  ['*item', '&#42;item'],
  ['#redirect', '&#35;redirect'],
  ['a * b: c; d', 'a * b: c; d'],
  ['https://example.org', 'https&#58;//example.org'],
  ['`a|b` and `node:fs`', '<code>a&#124;b</code> and <code>node:fs</code>'],
  ['two\nlines', 'two lines'],
];

for (const [text, markup] of lines) {
  test(`the wiki gets ${JSON.stringify(text)} as ${markup}`, () => {
    expect(renderMediaWiki([paragraph(text)])).toBe(`${markup}\n`);
  });
}

test('a heading and a table have the marks of the wiki', () => {
  const document = [
    heading(3, link('https://example.org/', 'Name')),
    table([
      [['A'], ['B']],
      [['c'], ['d']],
    ]),
  ];
  expect(renderMediaWiki(document)).toBe(`==== [https://example.org/ Name] ====

{| class="wikitable"
|-
! scope="col" | A
! scope="col" | B
|-
! scope="row" | c
| d
|}
`);
});

test('an address that is not whole stands as words, as the wiki has no such links', () => {
  expect(renderMediaWiki([paragraph(link('/compare/orm/', 'Mapper'))])).toBe('Mapper (/compare/orm/)\n');
});
