import { expect, test } from '@playwright/test';
import { BrokenMarkup, getAttribute, holds, isComponent, parseProse, toText } from '../../../src/check/prose.ts';
import { text } from '../explained-text.ts';
import { toEntry } from './entry.ts';

const pieces = parseProse(toEntry(text));

test('each piece knows its line in the file', () => {
  const side = pieces.find(({ node }) => isComponent(node) && node.name === 'Side');
  expect(side?.line).toBe(6);
  expect(pieces[0]?.line).toBe(4);
});

test('each piece knows whose side it is on', () => {
  const texts = pieces.filter(({ node }) => node.type === 'text').map(({ node, part }) => [toText(node).trim(), part]);
  expect(texts).toContainEqual(['Before it.', 'text']);
  expect(texts).toContainEqual(['Another side.', 'django']);
  expect(texts).toContainEqual(['advice', 'practice']);
});

test('a component is found at any depth', () => {
  const [root] = pieces;
  expect(root && holds(root.node, 'Cite')).toBe(true);
  expect(root && holds(root.node, 'Rows')).toBe(false);
});

test('an attribute is a text or nothing', () => {
  const [cite] = parseProse(toEntry('<Cite claim="a" more={b} bare />')).flatMap(({ node }) =>
    isComponent(node) ? [node] : [],
  );
  expect(cite && ['claim', 'more', 'bare', 'none'].map((name) => getAttribute(cite, name))).toEqual([
    'a',
    undefined,
    undefined,
    undefined,
  ]);
});

test('a file without prose has no pieces but the whole', () => {
  expect(parseProse(toEntry('')).map(({ node }) => node.type)).toEqual(['root']);
});

const broken: [markup: string, line: number, reason: RegExp][] = [
  ['One.\n\nTwo {', 6, /`\{`/],
  ['One.\n\n<Side>', 6, /closing tag for `<Side>`/],
  ['</Side>', 4, /`<\/Side>`/],
  ['{a b}', 4, /./],
  ['import x', 4, /./],
];

for (const [markup, line, reason] of broken) {
  test(`the markup ${JSON.stringify(markup)} breaks on line ${String(line)}`, () => {
    const parse = () => parseProse(toEntry(markup));
    expect(parse).toThrow(BrokenMarkup);
    expect(parse).toThrow(expect.objectContaining({ line }));
    expect(parse).toThrow(reason);
  });
}
