import { inspect } from 'node:util';
import { expect, test } from '@playwright/test';
import { find, findAll, ofCollection } from '../../../../src/model/checks/authored.ts';
import { toAuthored } from './authored-file.ts';

const nested = toAuthored('criteria/streaming.mdx', {
  answers: { nodejs: { claims: [{ id: 'one' }, { id: 2 }] }, django: { claims: [{ id: 'three' }] } },
  id: 'none',
});

test('a text is found at any depth, with the way to it', () => {
  expect(find(nested, 'claims.*.id')).toEqual([
    { file: 'content/criteria/streaming.mdx', path: ['answers', 'nodejs', 'claims', 0, 'id'], value: 'one' },
    { file: 'content/criteria/streaming.mdx', path: ['answers', 'django', 'claims', 0, 'id'], value: 'three' },
  ]);
});

test('a pattern of one name finds it wherever it ends the way', () => {
  expect(find(nested, 'id').map(({ value }) => value)).toEqual(['one', 'three', 'none']);
});

for (const data of [null, undefined, 3, 'text', [], [null]]) {
  test(`nothing is found in ${inspect(data)}`, () => {
    expect(find(toAuthored('verdict.yaml', data), 'claims.*.id')).toEqual([]);
  });
}

test('files are told apart by their collection', () => {
  const files = [nested, toAuthored('sources/manual.yaml', { id: 'manual' })];
  expect(ofCollection(files, 'sources').map(({ id }) => id)).toEqual(['manual']);
  expect(findAll(files, 'id')).toHaveLength(4);
});
