import { expect, test } from '@playwright/test';
import { toRequestPicture } from '../../../src/model/request-path.ts';

const toStation = (name: string) => ({ name, does: 'Something.', claim: 'in-short' });
const server = toStation('Server');
const code = toStation('Function');
const answer = toStation('Answer');
const database = { ...toStation('Database'), beside: true as const };
const cache = { ...toStation('Cache'), beside: true as const };

test('the stations stand one under the other, numbered, those beside the way to its right', () => {
  const { stations } = toRequestPicture([server, code, database, answer]);
  expect(stations.map(({ number, name, x, y }) => [number, name, x, y])).toEqual([
    [1, 'Server', 76, 22],
    [2, 'Function', 76, 76],
    [3, 'Database', 132, 130],
    [4, 'Answer', 76, 184],
  ]);
});

test('the way goes from the first station to the last one on it', () => {
  expect(toRequestPicture([server, code, answer]).way).toBe('M76 22V130');
  expect(toRequestPicture([server, code, answer, database]).way).toBe('M76 22V130');
});

test('a branch leads from the station on the way to the one beside it', () => {
  const { branches } = toRequestPicture([server, code, database, answer]);
  expect(branches).toHaveLength(1);
  expect(branches[0]).toMatch(/^M76 76C.* 132 130V130$/);
});

test('two stations beside the way are asked by the same one before them', () => {
  const { branches } = toRequestPicture([server, code, database, cache, answer]);
  expect(branches.map((branch) => [/^M[\d ]+/.exec(branch)?.[0], /V.*$/.exec(branch)?.[0]])).toEqual([
    ['M76 76', 'V130'],
    ['M76 76', 'V184'],
  ]);
});

test('a return leaves its station to the left and ends with an arrow before the earlier one', () => {
  const { returns } = toRequestPicture([server, code, { ...answer, back: 'Server' }]);
  expect(returns).toEqual([{ path: 'M76 130H46q-16 0-16-16V38q0-16 16-16H55', x: 55, y: 22 }]);
});

test('a way without help or return has neither', () => {
  const { branches, returns } = toRequestPicture([server, code, answer]);
  expect([branches, returns]).toEqual([[], []]);
});

test('each further station makes the picture longer by one row, and never wider', () => {
  const pictures = [3, 4, 5, 6, 7, 8, 9, 10].map((count) =>
    toRequestPicture(Array.from({ length: count }, (_, index) => toStation(`Station ${String(index)}`))),
  );
  const steps = pictures.slice(1).map(({ height }, index) => height - (pictures[index]?.height ?? 0));
  expect(steps).toEqual(Array(7).fill(54));
  expect(new Set(pictures.map(({ width }) => width))).toEqual(new Set([320]));
});

test('every station has its whole mark inside of the picture', () => {
  const { height, width, stations } = toRequestPicture([server, code, database, cache, answer]);
  for (const { x, y } of stations) {
    expect(Math.min(x, y, width - x, height - y)).toBeGreaterThanOrEqual(14);
  }
});

test('a picture of nothing stops the build', () => {
  expect(() => toRequestPicture([])).toThrow('A way has stations.');
  expect(() => toRequestPicture([database])).toThrow('A way has stations.');
});
