import { expect } from '@playwright/test';
import { checkContent } from '../../src/check.ts';
import { renderCriterion, renderSource } from '../../src/commands/templates.ts';
import { write } from './change.ts';
import { test } from './content-tree.ts';

const empty = 'This field is empty: give it a value; one that begins with # needs quotation marks.';

test('an author who begins a criterion is told only what it still has to say', async ({ plant }) => {
  const reports = await checkContent(await plant({ 'criteria/uploads.mdx': write(renderCriterion()) }), {});
  const others = reports.filter(({ remedy }) => remedy !== empty);
  expect(new Set(reports.map(({ file }) => file))).toEqual(new Set(['content/criteria/uploads.mdx']));
  expect(others.map(({ remedy }) => remedy)).toEqual([
    'This criterion is in no group: name it in content/comparison.yaml.',
    'Explain in 120 to 300 words.',
  ]);
});

test('an author who begins a source is told only what it still has to say', async ({ plant }) => {
  const reports = await checkContent(await plant({ 'sources/extra.yaml': write(renderSource()) }), {});
  const others = reports.filter(({ remedy }) => remedy !== empty);
  expect(others.map(({ remedy }) => remedy)).toEqual(['No claim cites this source: cite it or delete the file.']);
  expect(reports.filter(({ remedy }) => remedy === empty).map(({ field }) => field)).toEqual([
    'title',
    'label',
    'publisher',
    'address',
    'version',
    'tier',
  ]);
});
