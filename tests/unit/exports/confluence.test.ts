import { expect, test } from '@playwright/test';
import { renderConfluence } from '../../../src/exports/confluence.ts';
import { heading, link, list, paragraph, table } from '../../../src/exports/document.ts';
import { hostileTexts } from './hostile-texts.ts';

// There is no well-kept parser for this markup: these tests know its rules from the notation guide and the renderer's source.

const lines: [text: string, markup: string][] = [
  ['a | b || c', 'a &#124; b &#124;&#124; c'],
  ['{code} {{mono}}', '&#123;code&#125; &#123;&#123;mono&#125;&#125;'],
  ['[text|address]', '&#91;text&#124;address&#93;'],
  ['C:\\new \\{', 'C:&#92;new &#92;&#123;'],
  ['*bold* ^up^ ~down~ +in+', '&#42;bold&#42; &#94;up&#94; &#126;down&#126; &#43;in&#43;'],
  ['_so_ -struck- but snake_case and built-in', '&#95;so&#95; &#45;struck&#45; but snake_case and built-in'],
  ['!picture.png!', '&#33;picture.png&#33;'],
  ['Who? ??Nobody??', 'Who? &#63;&#63;Nobody&#63;&#63;'],
  ['&lt; and < and >', '&#38;lt; and &#60; and &#62;'],
  [':) ;) :( :P :D (y) (ORM)', ':&#41; ;&#41; :&#40; :&#80; :&#68; &#40;y) (ORM)'],
  ['[)', '&#91;&#41;'],
  ['# item', '&#35; item'],
  ['* item', '&#42; item'],
  ['- item', '&#45; item'],
  ['---- rule', '&#45;&#45;&#45;&#45; rule'],
  ['h1. heading', 'h1&#46; heading'],
  ['bq. quotation', 'bq&#46; quotation'],
  ['https://example.org', 'https&#58;//example.org'],
  ['two\nlines', 'two lines'],
  ['Call `aget()`, or `{x}`.', 'Call {{aget()}}, or {{&#123;x&#125;}}.'],
  ['many `Model`s', 'many Models'],
];

for (const [text, markup] of lines) {
  test(`Confluence gets ${JSON.stringify(text)} as ${markup}`, () => {
    expect(renderConfluence([paragraph(text)])).toBe(`${markup}\n`);
  });
}

/** A text as Confluence shows it when nothing in it is markup. */
const toShown = (markup: string) =>
  markup.replace(/&#(\d+);/g, (_reference, code: string) => String.fromCharCode(Number(code)));

test('no text keeps a sign that begins a macro, a link, a cell, a picture or an escape', () => {
  const written = renderConfluence(hostileTexts.map((text) => paragraph(text)))
    .trimEnd()
    .split('\n\n');
  expect(written.map(toShown)).toEqual(hostileTexts);
  expect(written.filter((line) => /[\\{}[\]|!<]|&(?!#\d+;)|^[*#-]|^(h\d|bq)\.|:\/\/|[:;]\)/.test(line))).toEqual([]);
});

test('no pair of signs stands around words, where it would make a phrase', () => {
  const written = renderConfluence(hostileTexts.map((text) => paragraph(text)));
  expect(written).not.toMatch(/(?<![\p{L}\p{N}])([-_*+^~]|\?\?)\S.*\S\1(?![\p{L}\p{N}])/u);
});

test('every text stays in its cell of a table and in its link', () => {
  const rows = hostileTexts.map((text) => [[text], [text], [link('https://example.org/?a=b|c#d', text)]]);
  const [, ...written] = renderConfluence([table([[['A'], ['B'], ['C']], ...rows])])
    .trimEnd()
    .split('\n');
  const cells = written.map((line) =>
    /^\|\|([^|]*)\|([^|]*)\|\[([^|]*)\|([^|]*)\]\|$/.exec(line)?.slice(1).map(toShown),
  );
  expect(cells).toEqual(hostileTexts.map((text) => [text, text, text, 'https://example.org/?a=b%7Cc#d']));
});

test('headings, lists and tables have the marks of the wiki', () => {
  const document = [
    heading(3, 'Name'),
    list([['one'], ['two']]),
    table([
      [['A'], ['B']],
      [['c'], []],
    ]),
  ];
  expect(renderConfluence(document)).toBe('h3. Name\n\n* one\n* two\n\n||A||B||\n||c| |\n');
});

test('an address that is not whole stands as words, as Confluence would look for a page of its own', () => {
  expect(renderConfluence([paragraph(link('/compare/orm/', 'Mapper'))])).toBe('Mapper (/compare/orm/)\n');
});
