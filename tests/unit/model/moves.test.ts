import { expect, test } from '@playwright/test';
import {
  findMoves,
  findTwin,
  toAnswer,
  toDepartures,
  toFormerIds,
  toLanding,
  toMovedPages,
  withTwins,
} from '../../../src/model/moves.ts';
import { toAuthored } from './checks/authored-file.ts';

const files = [
  toAuthored('criteria/new.mdx', {
    aliases: ['/compare/old/'],
    answers: { django: { claims: [{ id: 'kept' }, { id: 'gone', aliases: ['/compare/other/#gone'] }] } },
  }),
  toAuthored('pages/guide.mdx', {
    aliases: ['/help/'],
    headings: [{ id: 'first', aliases: ['/guide/#begin', '/about/#first'] }],
  }),
  toAuthored('comparison.yaml', { groups: [{ id: 'people', aliases: ['/compare/#teams'] }] }),
  toAuthored('arguments/django.yaml', { pros: [{ id: 'admin', aliases: ['/pros-and-cons/#panel', '/help/#panel'] }] }),
];
const moves = findMoves(files);
const tombstone = { address: '/compare/lost/', was: 'Lost', date: '2026-01-01', reason: 'It went.' };
const tombstones = withTwins([{ ...tombstone, successors: ['/compare/old/', '/about/'] }]);

test('each alias is a move to the entry that has it, with its second address', () => {
  expect(moves.map(({ from, to }) => `${from} → ${to}`)).toEqual([
    '/compare/old/ → /compare/new/',
    '/compare/#old → /compare/#new',
    '/compare/other/#gone → /compare/new/#gone',
    '/help/ → /guide/',
    '/guide/#begin → /guide/#first',
    '/about/#first → /guide/#first',
    '/compare/#teams → /compare/#people',
    '/#balance-teams → /#balance-people',
    '/pros-and-cons/#panel → /pros-and-cons/#admin',
    '/help/#panel → /pros-and-cons/#admin',
  ]);
});

const twins: [address: string, twin: string | undefined][] = [
  ['/compare/orm/', '/compare/#orm'],
  ['/sources/manual/', '/sources/#manual'],
  ['/compare/#people', '/#balance-people'],
  ['/sources/#manual', undefined],
  ['/compare/orm/#evidence', undefined],
  ['/about/', undefined],
];

for (const [address, twin] of twins) {
  test(`${address} ${twin === undefined ? 'has no second address' : `is ${twin} too`}`, () => {
    expect(findTwin(address)).toBe(twin);
  });
}

test('only pages that moved need a page that leads on', () => {
  expect(toMovedPages(moves).map(({ from }) => from)).toEqual(['/compare/old/', '/help/']);
});

test('a place goes along with its page', () => {
  expect(toLanding('/compare/old/#evidence', moves)).toBe('/compare/new/#evidence');
  expect(toLanding('/compare/old/', moves)).toBe('/compare/new/');
  expect(toLanding('/about/#who', moves)).toBe('/about/#who');
});

test('an alias of a place goes before the move of its page', () => {
  expect(toAnswer('/help/#panel', moves)).toBe('/pros-and-cons/#admin');
  expect(toAnswer('/help/#first', moves)).toBe('/guide/#first');
});

test('an old id stands within the entry that answers it on the same page', () => {
  expect(toFormerIds('/compare/', moves)).toEqual([
    { id: 'old', of: 'new' },
    { id: 'teams', of: 'people' },
  ]);
  expect(toFormerIds('/guide/', moves)).toEqual([{ id: 'begin', of: 'first' }]);
  expect(toFormerIds('/pros-and-cons/', moves)).toEqual([{ id: 'panel', of: 'admin' }]);
});

test('what went to another page leaves its id where its page is now', () => {
  expect(toDepartures('/about/', { moves, tombstones })).toEqual([{ id: 'first', to: ['/guide/#first'] }]);
  expect(toDepartures('/guide/', { moves, tombstones })).toEqual([{ id: 'panel', to: ['/pros-and-cons/#admin'] }]);
  expect(toDepartures('/compare/other/', { moves, tombstones })).toEqual([{ id: 'gone', to: ['/compare/new/#gone'] }]);
});

test('a retired page leaves its row, with what answers it now', () => {
  expect(toDepartures('/compare/', { moves, tombstones })).toMatchObject([
    { id: 'lost', to: ['/compare/new/', '/about/'], tombstone: { was: 'Lost' } },
  ]);
});

test('a row that became part of a table leads to the table from both of its addresses', () => {
  const data = { groups: [{ id: 'included', aliases: ['/compare/old/'] }] };
  const moves = findMoves([{ file: 'content/comparison.yaml', id: 'comparison', collection: 'comparison', data }]);
  expect(moves.map(({ from, to }) => [from, to])).toEqual([
    ['/compare/old/', '/compare/#included'],
    ['/compare/#old', '/compare/#included'],
  ]);
});
