import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { cardAddress } from '../../src/model/links.ts';
import { sides } from '../../src/schemas/sides.ts';
import { budgets } from './budgets.ts';
import { criterionAddresses, dist, findFiles } from './dist.ts';

const pages = ['/', '/pros-and-cons/', ...sides.map((side) => `/${side}/`), ...criterionAddresses];
const files = pages.map((page) => path.join(dist, cardAddress(page)));

test('each row, technology and list, and the home page, has a card with which it unfurls', () => {
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test('each card is a picture of the size that tools ask for, and arrives quickly', () => {
  const cards = findFiles(path.join(dist, 'og')).map((name) => ({
    name,
    bytes: readFileSync(path.join(dist, 'og', name)),
  }));
  const wrong = cards.filter(
    ({ bytes }) =>
      bytes.toString('latin1', 1, 4) !== 'PNG' ||
      bytes.readUInt32BE(16) !== 1200 ||
      bytes.readUInt32BE(20) !== 630 ||
      bytes.length > budgets.card,
  );
  expect(cards.length).toBeGreaterThanOrEqual(pages.length);
  expect(wrong.map(({ name, bytes }) => `${name}: ${String(bytes.length)} bytes`)).toEqual([]);
});
