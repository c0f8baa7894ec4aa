import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { addPermalinks, readRegistry } from '../../src/check/permalinks.ts';
import { test } from './content-tree.ts';

test('an address is added on a line of its own, also where the last line was left open', async ({ plant }) => {
  const root = await plant({});
  const file = path.join(root, 'tests/permalinks.txt');
  await writeFile(file, '/\n/about/');
  const added = await addPermalinks(root);
  expect((await readFile(file, 'utf8')).split('\n')).toEqual(['/', '/about/', ...added, '']);
  expect((await readRegistry(root)).problems).toEqual([]);
});
