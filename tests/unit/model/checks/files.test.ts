import { expect, test } from '@playwright/test';
import type { Authored } from '../../../../src/model/checks/authored.ts';
import { checkFiles } from '../../../../src/model/checks/files.ts';
import { required, toAuthored } from './authored-file.ts';

const check = (...files: Authored[]) => checkFiles([...required, ...files]).map(({ file, value }) => [file, value]);

test('the required files are enough', () => {
  expect(check()).toEqual([]);
});

test('each required file is missed', () => {
  for (const { file } of required) {
    const others = required.filter((each) => each.file !== file);
    expect(checkFiles(others)).toEqual([{ file, path: [], remedy: 'This file is missing: write it.' }]);
  }
});

test('a technology beyond the two is a stranger', () => {
  expect(checkFiles([...required, toAuthored('technologies/rust.mdx')])).toEqual([
    {
      file: 'content/technologies/rust.mdx',
      path: [],
      value: 'rust',
      remedy: 'The site compares nodejs and django: name the file after one of them.',
    },
  ]);
});

for (const id of ['Orm', 'o rm', 'o_rm', 'o--rm', '-orm', 'orm-', '2orm', 'örm', 'o.rm']) {
  test(`a file cannot be named ${id}`, () => {
    expect(check(toAuthored(`criteria/${id}.mdx`))).toContainEqual([`content/criteria/${id}.mdx`, id]);
  });
}

for (const id of ['orm', 'rest-apis', 'http2', 'a1-b2']) {
  test(`a file can be named ${id}`, () => {
    expect(check(toAuthored(`criteria/${id}.mdx`))).toEqual([]);
  });
}

for (const name of ['index', '404', 'compare', 'sources', 'nodejs', 'pros-and-cons', 'article']) {
  test(`a page of prose cannot be named ${name}`, () => {
    expect(check(toAuthored(`pages/${name}.mdx`))).toContainEqual([`content/pages/${name}.mdx`, name]);
  });
}
