import { expect, test } from '@playwright/test';
import { toSearch } from '../../../src/model/search.ts';
import type { SearchEntry } from '../../../src/model/search-entries.ts';
import { toRandom } from '../random-text.ts';

const entries: SearchEntry[] = [
  { kind: 'heading', address: '/about/#queues', name: 'Mapper', where: 'About' },
  {
    ...{ kind: 'criterion', address: '/compare/websockets/', name: 'WebSocket and server push', where: 'Criterion' },
    ...{ synonyms: ['realtime', 'chat'], products: ['Channels', 'Socket.IO'], says: 'What pushes messages?' },
  },
  {
    ...{ kind: 'criterion', address: '/compare/background-jobs/', name: 'Background jobs', where: 'Criterion' },
    ...{ synonyms: ['queue', 'task queue'], by: ['BullMQ or Celery'], products: ['BullMQ', 'Celery'] },
    says: 'What runs outside a mapper?',
  },
  {
    ...{ kind: 'criterion', address: '/compare/sign-in/', name: 'Sign-in', where: 'Criterion' },
    ...{ synonyms: ['login', 'auth'], says: 'Which accounts?' },
  },
  { kind: 'criterion', address: '/compare/memory/', name: 'Memory', where: 'Criterion', products: ['Celery'] },
  { kind: 'argument', address: '/pros-and-cons/#push', name: 'A server push needs a WebSocket', where: 'A con' },
  { kind: 'term', address: '/glossary/#queue', name: 'Naïve queue', where: 'Glossary', says: 'A list.' },
];
const search = toSearch(entries);
const findFirst = (query: string) => search(query)[0]?.address;

const asked: [query: string, address: string][] = [
  ['websocket', '/compare/websockets/'],
  ['WEBSOCKETS', '/compare/websockets/'],
  ['websoket', '/compare/websockets/'],
  ['wesbocket', '/compare/websockets/'],
  ['websock', '/compare/websockets/'],
  ['web', '/compare/websockets/'],
  ['realtime', '/compare/websockets/'],
  ['login', '/compare/sign-in/'],
  ['logim', '/compare/sign-in/'],
  ['sign in', '/compare/sign-in/'],
  ['sign-in', '/compare/sign-in/'],
  ['signin', '/compare/sign-in/'],
  ['queue', '/compare/background-jobs/'],
  ['task queue', '/compare/background-jobs/'],
  ['backgroud job', '/compare/background-jobs/'],
  ['celery', '/compare/background-jobs/'],
  ['naive', '/glossary/#queue'],
  ['naiv', '/glossary/#queue'],
  ['which server suits realtime', '/compare/websockets/'],
];

for (const [query, address] of asked) {
  test(`a reader who asks for “${query}” finds ${address} first`, () => {
    expect(findFirst(query)).toBe(address);
  });
}

test('a name beats a mention', () => {
  expect(search('mapper').map(({ address }) => address)).toEqual(['/about/#queues', '/compare/background-jobs/']);
});

test('an entry that has all that was asked for leaves out those that have a part', () => {
  expect(search('task queue').map(({ address }) => address)).toEqual(['/compare/background-jobs/']);
});

test('of a question longer than any the end is not read', () => {
  expect(search(`${' '.repeat(120)}celery`)).toEqual([]);
});

test('a result says which of the packages that it names was asked for', () => {
  expect(search('socket.io')[0]?.where).toBe('Criterion; names Socket.IO');
  expect(search('websocket')[0]?.where).toBe('Criterion');
});

test('what nothing is called finds nothing', () => {
  expect(search('zzzz')).toEqual([]);
  expect(search('')).toEqual([]);
});

test('no query breaks the search, and each answer is an entry', () => {
  const { next, text } = toRandom(7);
  const addresses = new Set(entries.map(({ address }) => address));
  const hostile = ['__proto__', 'constructor toString', '.*+?^${}()|[]\\', '💥'.repeat(5000), 'x'.repeat(100_000)];
  const queries = [...hostile, ...Array.from({ length: 10_000 }, () => text(next(24)))];
  for (const query of queries) {
    expect(search(query).filter(({ address }) => !addresses.has(address))).toEqual([]);
  }
});
