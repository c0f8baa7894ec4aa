import { expect, test } from '@playwright/test';
import { toComparison } from '../../../src/model/comparison.ts';
import { isRow, toEmbeds } from '../../../src/model/embed.ts';
import { content } from '../small-content.ts';

const comparison = toComparison(content);
const origin = { file: 'content/criteria/speed.mdx', path: ['aliases', 0] };
const moves = [
  { from: '/compare/pace/', to: '/compare/speed/', ...origin },
  { from: '/compare/#pace', to: '/compare/#speed', ...origin },
  { from: '/compare/width/', to: '/compare/#second', ...origin },
  { from: '/sources/old/', to: '/sources/manual/', ...origin },
];
const tombstone = {
  was: 'Weight',
  date: '2026-03-31',
  reason: 'It asked two questions.',
  successors: ['/compare/pace/'],
};
const tombstones = ['/compare/weight/', '/compare/#weight', '/notes/'].map((address) => ({ address, ...tombstone }));

const embeds = new Map(toEmbeds(comparison, { moves, tombstones }).map(({ id, shown }) => [id, shown]));

test('a row can be framed at its own address and at its old one, and what was no row cannot', () => {
  expect([...embeds.keys()]).toEqual(['origin', 'speed', 'size', 'pace', 'width', 'weight']);
  expect(embeds.get('pace')).toBe(embeds.get('speed'));
});

test('a frame of a row that is gone says so, and where what it said stands', () => {
  expect(embeds.get('weight')).toEqual({
    title: 'Weight (retired)',
    text: 'Retired on 31 March 2026. It asked two questions.',
    to: ['/compare/speed/'],
  });
  expect(embeds.get('width')).toMatchObject({ title: 'This row has moved', to: ['/compare/#second'] });
});

test('a notice is no row', () => {
  expect([...embeds].filter(([, shown]) => !isRow(shown)).map(([id]) => id)).toEqual(['width', 'weight']);
});
