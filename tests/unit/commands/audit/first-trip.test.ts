import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { firstTrip, toArrival } from '../../../../src/commands/audit/first-trip.ts';

/** Words that no compression makes much shorter. */
const toNoise = (bytes: number) =>
  Array.from({ length: bytes / 4 }, (_, index) => Math.floor(((index * 0.618_034) % 1) * 1e9).toString(36)).join(' ');

const toPage = (text: string) => brotliCompressSync(`<h1>A page</h1>${text}<p id="last">The end</p>`);

test('a small page is there as a whole', () => {
  expect(toArrival(toPage('few words'), 300, 'last')).toEqual({ share: 1, target: true });
});

test('of a large page the begin is there, and not what comes last', () => {
  const page = toPage(toNoise(80_000));
  expect(page.length).toBeGreaterThan(2 * firstTrip);
  const { share, target } = toArrival(page, 300, 'last');
  expect(share).toBeGreaterThan(0.1);
  expect(share).toBeLessThan(0.5);
  expect(target).toBe(false);
  expect(toArrival(page, 300, '').target).toBe(true);
});

test('headers leave less room', () => {
  const page = toPage(toNoise(80_000));
  expect(toArrival(page, 8_000, '').share).toBeLessThan(toArrival(page, 0, '').share);
});
