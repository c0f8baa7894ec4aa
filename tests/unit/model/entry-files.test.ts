import { expect, test } from '@playwright/test';
import { findFileId, findFileOwner } from '../../../src/model/entry-files.ts';

const row = '/compare/orm/';

for (const [file, owner, sibling] of [
  ['/data/criteria/orm.confluence.txt', row, '/data/criteria/other.confluence.txt'],
  ['/data/groups/orm.csv', '/compare/#orm', '/data/groups/other.csv'],
  ['/og/compare/orm.png', row, '/og/compare/other.png'],
  ['/embed/orm/', row, '/embed/other/'],
  ['/oembed/orm.json', row, '/oembed/other.json'],
] as const) {
  test(`${file} belongs to ${owner}`, () => {
    const found = findFileOwner(file);
    expect(found?.owner).toBe(owner);
    expect(found?.toFile('other')).toBe(sibling);
    expect(found && findFileId(found.folder, owner)).toBe('orm');
  });
}

test('a file of the whole site, and a place on a page, belong to no entry', () => {
  for (const address of ['/data/comparison.json', '/og/home.png', '/embed/', '/compare/orm/', '/embed/orm/#sources']) {
    expect(findFileOwner(address), address).toBeUndefined();
  }
});

test('an entry of another kind has no such files', () => {
  expect(findFileId('data/groups', row)).toBeUndefined();
  expect(findFileId('embed', '/compare/#orm')).toBeUndefined();
});
