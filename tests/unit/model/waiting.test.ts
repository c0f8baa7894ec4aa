import { expect, test } from '@playwright/test';
import { renderPlaces, toWaiting, type Places } from '../../../src/model/waiting.ts';
import type { AuthoredWay } from '../../../src/schemas/waiting.ts';

const toPlaces = (queued: number, inHand: number, waiting: number, answered: number): Places => ({
  ...{ queued, inHand, waiting, answered },
});

const toStep = (...numbers: [number, number, number, number]) => ({
  ...{ name: 'A moment', happens: 'Something.', claim: 'in-short' },
  ...toPlaces(...numbers),
});

const begin = { of: 'nodejs' as const, name: 'A way', setting: 'One process', claim: 'in-short' };

const loop: AuthoredWay = {
  ...begin,
  steps: [toStep(99, 1, 0, 0), toStep(0, 0, 100, 0), toStep(0, 0, 0, 100)],
};

const pool: AuthoredWay = {
  ...begin,
  threads: { workers: 5, each: 6 },
  steps: [toStep(70, 30, 0, 0), toStep(70, 30, 0, 0), toStep(40, 30, 0, 30)],
};

const derive = (way: AuthoredWay) => toWaiting({ assumes: ['Nothing.'], ways: [way] }).ways[0];

test('threads take the requests round by round, until all are answered', () => {
  expect(derive(pool)?.rounds).toEqual([
    { name: 'After 2 seconds', places: toPlaces(10, 30, 0, 60) },
    { name: 'After 3 seconds', places: toPlaces(0, 10, 0, 90) },
    { name: 'After 4 seconds', places: toPlaces(0, 0, 0, 100) },
  ]);
  expect(derive(pool)).toMatchObject({ seconds: 4, threads: 30, sum: '5 workers × 6 threads = 30 at once' });
});

test('as many threads as requests need one round', () => {
  const steps = [toStep(0, 100, 0, 0), toStep(0, 100, 0, 0), toStep(0, 0, 0, 100)];
  const way = derive({ ...pool, threads: { workers: 100, each: 1 }, steps });
  expect(way).toMatchObject({ rounds: [], seconds: 1, threads: 100, sum: '100 workers × 1 thread = 100 at once' });
});

test('an event loop answers all after the one wait, and holds a thread for each only where it is said', () => {
  expect(derive(loop)).toMatchObject({ rounds: [], seconds: 1, threads: 0, sum: undefined });
  expect(derive({ ...loop, keepsThread: true })).toMatchObject({ rounds: [], seconds: 1, threads: 100 });
});

test('the places are said in words, those that came farthest first, and none that is empty', () => {
  expect(renderPlaces(toPlaces(68, 16, 0, 16))).toEqual(['16 answered', '16 in hand', '68 queued']);
  expect(renderPlaces(toPlaces(0, 0, 100, 0))).toEqual(['100 waiting']);
  expect(renderPlaces(toPlaces(0, 0, 100, 0), true)).toEqual(['100 waiting, each with a thread']);
  expect(renderPlaces(toPlaces(0, 60, 40, 0), true)).toEqual(['40 waiting, each with a thread', '60 in hand']);
});
