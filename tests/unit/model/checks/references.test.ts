import { expect, test } from '@playwright/test';
import type { Authored, Mention } from '../../../../src/model/checks/authored.ts';
import { checkReferences } from '../../../../src/model/checks/references.ts';
import { toAuthored } from './authored-file.ts';

const manual = toAuthored('sources/manual.yaml', { tier: 'primary' });
const orm = toAuthored('criteria/orm.mdx', { claims: [{ id: 'mapper', citations: [{ source: 'manual' }] }] });
const groups = toAuthored('comparison.yaml', { groups: [{ id: 'in-the-box', criteria: ['orm'] }] });
const page = (...mentions: Mention[]) => toAuthored('pages/about.mdx', {}, mentions);
const check = (...files: Authored[]) => checkReferences(files).map(({ value, remedy }) => [value, remedy]);

test('content in which every name stands for something passes', () => {
  const mentions: Mention[] = [
    { kind: 'claim', id: 'mapper', line: 1 },
    { kind: 'criterion', id: 'orm', line: 2 },
    { kind: 'group', id: 'in-the-box', line: 3 },
    { kind: 'heading', id: 'whatever', line: 4 },
  ];
  expect(check(manual, orm, groups, page(...mentions))).toEqual([]);
});

for (const id of [
  '/',
  '/compare/',
  '/compare/orm/',
  '/compare/#orm',
  '/compare/#in-the-box',
  '/compare/orm/#mapper',
  '/compare/orm/#evidence',
  '/sources/#manual',
  '/sources/manual/',
  '/sources/manual/#claims',
  '/pros-and-cons/#django-cons',
  '/article/',
  '/sources/?a#primary',
  '/nodejs/',
  '/about/',
  'https://example.org/x',
]) {
  test(`prose can link to ${id}`, () => {
    expect(check(manual, orm, groups, page({ kind: 'link', id, line: 1 }))).toEqual([]);
  });
}

for (const id of [
  '/compare/om/',
  '/orm/',
  '/compare',
  '/index.html',
  '/About/',
  '/../about/',
  '/compare/#om',
  '/compare/orm/#maper',
  '/sources/#manul',
  '/sources/manul/',
  '/sources/manual',
  '/pros-and-cons/#django',
  '#here',
  '/about/#main',
]) {
  test(`prose cannot link to ${id}`, () => {
    expect(check(manual, orm, groups, page({ kind: 'link', id, line: 1 }))).toHaveLength(1);
  });
}

test('an unknown claim in prose is told with its line and the nearest id', () => {
  expect(checkReferences([manual, orm, groups, page({ kind: 'claim', id: 'maper', line: 7 })])).toEqual([
    {
      file: 'content/pages/about.mdx',
      path: [],
      line: 7,
      value: 'maper',
      remedy: 'There is no claim of this name. Did you mean mapper?',
    },
  ]);
});

test('an unknown source is told with the way to its field', () => {
  const other = toAuthored('criteria/orm.mdx', {
    claims: [{ citations: [{ source: 'manul' }, { source: 'manual' }] }],
  });
  expect(checkReferences([manual, other, groups])).toMatchObject([
    { path: ['claims', 0, 'citations', 0, 'source'], value: 'manul' },
  ]);
});

test('a source that nobody cites is told', () => {
  expect(check(manual, toAuthored('sources/blog.yaml'), orm, groups)).toEqual([
    ['blog', 'No claim cites this source: cite it or delete the file.'],
  ]);
});

test('a criterion stands in one group: not in none, not in two', () => {
  const none = toAuthored('comparison.yaml', { groups: [] });
  const two = toAuthored('comparison.yaml', { groups: [{ criteria: ['orm'] }, { criteria: ['orm'] }] });
  expect(check(manual, orm, none)).toEqual([
    ['orm', 'This criterion is in no group: name it in content/comparison.yaml.'],
  ]);
  expect(check(manual, orm, two)).toEqual([['orm', 'This criterion stands in the groups twice: keep one.']]);
});

test('a verdict names criteria that are there', () => {
  const verdict = toAuthored('verdict.yaml', { lines: [{ criteria: ['orm', 'rom'] }] });
  expect(check(manual, orm, groups, verdict)).toEqual([
    ['rom', 'There is no criterion of this name. Did you mean orm?'],
  ]);
});

test('a reason names rows and claims that are there', () => {
  const reasons = { pros: [{ criteria: ['orm', 'rom'], claims: ['mapper', 'maper'] }] };
  expect(check(manual, orm, groups, toAuthored('arguments/nodejs.yaml', reasons))).toEqual([
    ['rom', 'There is no criterion of this name. Did you mean orm?'],
    ['maper', 'There is no claim of this name. Did you mean mapper?'],
  ]);
});

test('an assertion of the article leads to a page of this site and a place on it', () => {
  const targets = ['/compare/orm/#mapper', '/compare/rom/', '/compare/orm/#maper', '#mapper'];
  const article = toAuthored('article.yaml', { assertions: [{ id: 'one', targets }] });
  expect(checkReferences([manual, orm, groups, article]).map(({ path, value }) => [path.join('.'), value])).toEqual([
    ['assertions.0.targets.1', '/compare/rom/'],
    ['assertions.0.targets.2', '/compare/orm/#maper'],
    ['assertions.0.targets.3', '#mapper'],
  ]);
});

for (const field of ['requestPath', 'milestones', 'releaseLines']) {
  test(`the ${field} of a technology rest on claims of its own file`, () => {
    const data = { [field]: [{ claim: 'in-short' }, { claim: 'mapper' }], claims: [{ id: 'in-short' }] };
    expect(check(manual, orm, groups, toAuthored('technologies/nodejs.mdx', data))).toEqual([
      ['mapper', 'There is no claim in this file of this name.'],
    ]);
  });
}

test('the picture of a page rests on claims of its own file, and its text cites each of them', () => {
  const data = { exchanges: [{ both: { claim: 'mapper' } }], claims: [{ id: 'shared' }, { id: 'unsaid' }] };
  const together = toAuthored('pages/together.mdx', data, [{ kind: 'claim', id: 'shared', line: 9 }]);
  expect(check(manual, orm, groups, together)).toEqual([
    ['mapper', 'There is no claim in this file of this name.'],
    ['unsaid', 'The text does not cite this claim: write <Cite claim="unsaid" />, or take it away.'],
  ]);
});

test('a fact at a glance rests on a claim of its own file', () => {
  const facts = { facts: { licence: { value: 'free', claim: 'mapper' } }, claims: [{ id: 'in-short' }] };
  expect(check(manual, orm, groups, toAuthored('technologies/nodejs.mdx', facts))).toEqual([
    ['mapper', 'There is no claim in this file of this name.'],
  ]);
});
