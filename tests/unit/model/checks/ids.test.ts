import { expect, test } from '@playwright/test';
import type { Authored } from '../../../../src/model/checks/authored.ts';
import { checkIds } from '../../../../src/model/checks/ids.ts';
import { reservedAnchors } from '../../../../src/model/links.ts';
import { required, toAuthored } from './authored-file.ts';

const check = (...files: Authored[]) => checkIds([...required, ...files]).map(({ file, value }) => [file, value]);
const heading = (id: string, line: number) => ({ kind: 'heading' as const, id, line });

test('the required files are enough', () => {
  expect(check()).toEqual([]);
});

test('each required file is missed', () => {
  for (const { file } of required) {
    const others = required.filter((each) => each.file !== file);
    expect(checkIds(others)).toEqual([{ file, path: [], remedy: 'This file is missing: write it.' }]);
  }
});

test('a technology beyond the two is a stranger', () => {
  expect(checkIds([...required, toAuthored('technologies/rust.mdx')])).toEqual([
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
    expect(check(toAuthored(`criteria/${id}.mdx`))).toContainEqual([
      `content/criteria/${id}.mdx`,
      id.replace(/\.rm$/, '.rm'),
    ]);
  });
}

for (const id of ['orm', 'rest-apis', 'http2', 'a1-b2']) {
  test(`a file can be named ${id}`, () => {
    expect(check(toAuthored(`criteria/${id}.mdx`))).toEqual([]);
  });
}

test('a claim has its id alone on the whole site, whatever its case', () => {
  const one = toAuthored('criteria/orm.mdx', { claims: [{ id: 'one' }] });
  const other = toAuthored('criteria/admin.mdx', { claims: [{ id: 'One' }] });
  expect(check(one, other)).toEqual([['content/criteria/admin.mdx', 'One']]);
});

test('a pro or con has its id alone over both technologies', () => {
  const one = toAuthored('arguments/nodejs.yaml', { pros: [{ id: 'one' }], cons: [{ id: 'two' }] });
  const other = toAuthored('arguments/django.yaml', { pros: [{ id: 'two' }], cons: [{ id: 'one' }] });
  const others = required.filter(({ collection }) => collection !== 'arguments');
  expect(checkIds([...others, one, other]).map(({ file, path }) => [file, path.join('.')])).toEqual([
    ['content/arguments/nodejs.yaml', 'cons.0.id'],
    ['content/arguments/django.yaml', 'cons.0.id'],
  ]);
});

for (const name of ['index', '404', 'compare', 'sources', 'nodejs', 'pros-and-cons', 'article']) {
  test(`a page of prose cannot be named ${name}`, () => {
    expect(check(toAuthored(`pages/${name}.mdx`))).toContainEqual([`content/pages/${name}.mdx`, name]);
  });
}

test('a source and a criterion may share an id, for they stand on different pages', () => {
  expect(check(toAuthored('criteria/orm.mdx'), toAuthored('sources/orm.yaml'))).toEqual([]);
});

test('a heading and a claim may share an id on different pages only', () => {
  const data = { claims: [{ id: 'history' }] };
  const [one, other] = [heading('history', 3), heading('more', 5)];
  expect(check(toAuthored('pages/more.mdx', data), toAuthored('pages/past.mdx', {}, [one]))).toEqual([]);
  expect(check(toAuthored('pages/past.mdx', data, [one, other]))).toEqual([['content/pages/past.mdx', 'history']]);
});

for (const id of reservedAnchors) {
  test(`content cannot take the id ${id} from the pages`, () => {
    expect(check(toAuthored('pages/past.mdx', {}, [heading(id, 3)]))).toEqual([['content/pages/past.mdx', id]]);
    expect(check(toAuthored(`sources/${id}.yaml`))).toEqual([[`content/sources/${id}.yaml`, id]]);
    expect(check(toAuthored('pages/past.mdx', { pros: [{ id }], assertions: [{ id }] }))).toHaveLength(2);
  });
}
