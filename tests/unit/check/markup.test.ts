import { expect, test } from '@playwright/test';
import { checkMarkup, findHeadingId } from '../../../src/check/markup.ts';
import { parseProse } from '../../../src/check/prose.ts';
import type { CollectionName } from '../../../src/schemas/collections.ts';
import { toEntry } from './entry.ts';

const check = (text: string, collection: CollectionName = 'pages', needsEvidence = false, field?: string) => {
  const entry = toEntry(text, field);
  return checkMarkup(entry, collection, parseProse(entry), needsEvidence).map(({ line, value }) => [line, value]);
};

const accepted = [
  'Plain _words_, **strong** ones, `code`.',
  '- One\n- Two\n\n1. Three',
  'A line\\\nand another.',
  '## Two {#two}\n\n### Three {#three}\n\n## Two again {#again}',
  '[A page](/sources/), [a place](#two), [elsewhere](https://example.org/).',
  'Evidence. <Cite claim="one" />',
  '<Rows />',
  '<Counts />',
  '<Rows group="one" />\n\n<Rows criteria="one two" />',
];

for (const text of accepted) {
  test(`an author may write ${JSON.stringify(text)}`, () => {
    expect(check(text)).toEqual([]);
  });
}

const refused: [text: string, value: string][] = [
  ['<script>x</script>', '<script>'],
  ['<iframe />', '<iframe>'],
  ['<object data="x" />', '<object>'],
  ['<svg><use href="x" /></svg>', '<svg>'],
  ['<a href="javascript:x">y</a>', '<a>'],
  ['<Side of="nodejs">\n\n</Side>', '<Side>'],
  ['<Unknown />', '<Unknown>'],
  ['<Cite.Deep claim="one" />', '<Cite.Deep>'],
  ['<Cite claim="one" onclick="x" />', '<Cite onclick>'],
  ['<Cite claim="one" style="x" />', '<Cite style>'],
  ['<Cite claim={one} />', '<Cite claim>'],
  ['<Cite {...one} />', '<Cite {…}>'],
  ['<Rows group=" " />', '<Rows group>'],
  ['import x from "y"', 'mdxjsEsm'],
  ['export default 1', 'mdxjsEsm'],
  ['{1}', 'mdxFlowExpression'],
  ['a {1} b', 'mdxTextExpression'],
  ['![x](y.png)', 'image'],
  ['![x][y]\n\n[y]: z', 'imageReference'],
  ['```\nx\n```', 'code'],
  ['> x', 'blockquote'],
  ['***', 'thematicBreak'],
  ['~~x~~', 'delete'],
  ['x[^1]\n\n[^1]: y', 'footnoteReference'],
  ['| x |\n| - |', 'table'],
  ['[x](javascript:y)', 'javascript:y'],
  ['[x](http://example.org/)', 'http://example.org/'],
  ['[x](//example.org/)', '//example.org/'],
  ['[x](page/)', 'page/'],
  ['## Two', 'Two'],
  ['## Two {#two .wide}', 'Two'],
  ['## Two {#two onclick=alert(1)}', 'Two'],
  ['## Two {#two hidden}', 'Two'],
  ['A <Rows /> here', '<Rows>'],
  ['A <Counts /> here', '<Counts>'],
  ['# One {#one}', 'One'],
  ['### Three {#three}', 'Three'],
  ['## Two {#two}\n\n#### Four {#four}', 'Four'],
];

for (const [text, value] of refused) {
  test(`an author may not write ${JSON.stringify(text)}`, () => {
    expect(check(text).map(([, each]) => each)).toContain(value);
  });
}

const shown = ['<RequestPath of="page" />', '<Milestones of="page" />', '<ReleaseLines of="page" />'];

test('the text of a technology shows each of its own fields once', () => {
  expect(check(shown.join('\n\n'), 'technologies')).toEqual([]);
  expect(check(shown.slice(1).join('\n\n'), 'technologies')).toEqual([[4, '<RequestPath>']]);
  expect(check([...shown, shown[0]].join('\n\n'), 'technologies')).toEqual([[10, '<RequestPath>']]);
  expect(check(shown.join('\n\n').replace('Path of="page"', 'Path of="other"'), 'technologies')).toEqual([
    [4, 'other'],
  ]);
  expect(check(shown.join('\n\n').replace('Path of="page"', 'Path'), 'technologies')).toEqual([[4, '<RequestPath>']]);
});

test('a page with claims of its own shows its picture once, and no tables', () => {
  const picture = '<Exchanges of="page" />';
  const checkProven = (text: string, field: string) => check(text, 'pages', false, field);
  expect(checkProven(picture, '{ claims: [], exchanges: [] }')).toEqual([]);
  expect(checkProven('Words.', '{ claims: [], exchanges: [] }')).toEqual([[4, '<Exchanges>']]);
  expect(checkProven(`${picture}\n\n${picture}`, '{ claims: [], exchanges: [] }')).toEqual([[6, '<Exchanges>']]);
  expect(checkProven(picture, 'claims: []')).toEqual([[4, '<Exchanges>']]);
  expect(checkProven('<Rows />', 'claims: []')).toEqual([[4, '<Rows>']]);
});

test('a paragraph about the technologies needs evidence, each by itself', () => {
  expect(check('Bare.\n\nProven. <Cite claim="one" />\n\n- Bare, too.', 'pages', true)).toEqual([
    [4, 'Bare.'],
    [8, 'Bare, too.'],
  ]);
});

test('advice needs no evidence, and a criterion has its three parts in order', () => {
  const sides = '<Side of="nodejs">\n\n</Side>\n\n<Side of="django">\n\n</Side>\n\n';
  expect(check(`${sides}<InPractice>\n\nMeasure.\n\n</InPractice>`, 'criteria', true)).toEqual([]);
  expect(check(sides, 'criteria', true)).toEqual([[4, 'Side nodejs, Side django']]);
  expect(check('', 'criteria', true)).toEqual([[4, '']]);
});

for (const [heading, id] of [
  ['## A {#release-support}', 'release-support'],
  ['## A {#Release}', undefined],
  ['## A {#a--b}', undefined],
  ['## A {.a}', undefined],
  ['## A', undefined],
] as const) {
  test(`the heading “${heading}” has ${id === undefined ? 'no id' : `the id ${id}`}`, () => {
    const node = parseProse(toEntry(heading)).find((piece) => piece.node.type === 'heading')?.node;
    expect(node && findHeadingId(node)).toBe(id);
  });
}
