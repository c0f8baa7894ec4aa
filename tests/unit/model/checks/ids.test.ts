import { expect, test } from '@playwright/test';
import type { Authored } from '../../../../src/model/checks/authored.ts';
import { checkIds } from '../../../../src/model/checks/ids.ts';
import { reservedAnchors } from '../../../../src/model/anchors.ts';
import { required, toAuthored } from './authored-file.ts';

const check = (...files: Authored[]) => checkIds([...required, ...files]).map(({ file, value }) => [file, value]);
const heading = (id: string, line: number) => ({ kind: 'heading' as const, id, line });

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
