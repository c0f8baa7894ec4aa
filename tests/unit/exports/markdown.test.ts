import { expect, test } from '@playwright/test';
import type { Nodes, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { heading, link, list, paragraph, table } from '../../../src/exports/document.ts';
import { renderMarkdown } from '../../../src/exports/markdown.ts';
import { hostileTexts } from './hostile-texts.ts';

const parse = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

const toText = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(toText).join('') : `<${node.type}>`;
};

test('a reader of Markdown sees every text as it is, wherever it stands', () => {
  for (const text of hostileTexts) {
    const { children } = parse(renderMarkdown([heading(2, text), paragraph(text), list([[text]])]));
    expect(children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'list']);
    expect(children.map(toText)).toEqual([text, text, text]);
  }
});

test('every text stays in its cell of a table, and leads where it should', () => {
  const address = 'https://example.org/a_b?c=(d)&e=|#f';
  const rows = hostileTexts.map((text) => [[text], [link(address, text)]]);
  const [parsed] = parse(renderMarkdown([table([[['A'], ['B']], ...rows])])).children;
  expect(parsed?.type).toBe('table');
  const [, ...cells] = (parsed as Table).children.map((row) => row.children);
  expect(cells.map((row) => row.map(toText))).toEqual(hostileTexts.map((text) => [text, text]));
  expect(cells.flatMap(([, cell]) => cell?.children.map((node) => 'url' in node && node.url))).toEqual(
    hostileTexts.map(() => address),
  );
});

test('code stays code, also with a pipe in it', () => {
  const [parsed] = parse(renderMarkdown([table([[['A']], [['`a|b`, then `c\\d`']]])])).children;
  const [, row] = (parsed as Table).children;
  expect(row?.children[0]?.children).toMatchObject([
    { type: 'inlineCode', value: 'a|b' },
    { type: 'text', value: ', then ' },
    { type: 'inlineCode', value: 'c\\d' },
  ]);
});

test('nothing is struck and nothing becomes a formula on GitHub', () => {
  expect(renderMarkdown([paragraph('~~a~~ costs $b$')])).toBe('\\~\\~a\\~\\~ costs \\$b\\$\n');
});
