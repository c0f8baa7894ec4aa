import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { addPermalinks } from '../../src/check/permalinks.ts';
import { renderReports } from '../../src/check/report.ts';
import { checkContent } from '../../src/check.ts';
import { applyAll, test } from './content-tree.ts';
import { published, toLater } from './moved-content.ts';

test('an author may rename, move, split and retire what was published', async ({ plant }) => {
  const root = await plant(published);
  expect(await checkContent(root, {})).toEqual([]);
  await addPermalinks(root);
  await applyAll(await toLater((name) => readFile(path.join(root, 'content', name), 'utf8')), root);
  expect(renderReports(await checkContent(root, {}))).toBe('0 problems in the content:');
});
