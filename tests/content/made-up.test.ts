import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { checkContent } from '../../src/check.ts';
import { readContent } from '../../src/check/folder.ts';
import { addMadeUp } from '../../src/commands/benchmark/made-up-content.ts';
import { addMadeUpNeeds } from '../../src/commands/benchmark/made-up-needs.ts';
import { test } from './content-tree.ts';

test('made-up criteria are valid, and stand beside those that are there', async ({ plant }) => {
  const root = await plant({});
  const before = await readContent(root);
  await addMadeUp(root, 5);
  expect(await checkContent(root, {})).toEqual([]);
  const { entries } = await readContent(root);
  const count = (collection: string) => entries.filter((entry) => entry.collection === collection).length;
  const countBefore = (collection: string) => before.entries.filter((entry) => entry.collection === collection).length;
  expect([count('criteria'), count('sources')]).toEqual([countBefore('criteria') + 5, countBefore('sources') + 10]);
  expect(await readFile(path.join(root, 'tests/permalinks.txt'), 'utf8')).toContain('\n/compare/made-up-5/\n');
});

test('made-up criteria are the same each time', async ({ plant }) => {
  const [one, other] = [await plant({}), await plant({})];
  const read = async (root: string) => {
    await addMadeUp(root, 3);
    return (await readContent(root)).entries.map(({ file, data, body }) => ({ file, data, body }));
  };
  expect(await read(one)).toEqual(await read(other));
});

test('made-up needs are valid, and as many as were asked for', async ({ plant }) => {
  const root = await plant({});
  await addMadeUpNeeds(root, 20);
  expect(await checkContent(root, {})).toEqual([]);
  const text = await readFile(path.join(root, 'content/needs.yaml'), 'utf8');
  expect(text.match(/criteria:/g)).toHaveLength(20);
});
