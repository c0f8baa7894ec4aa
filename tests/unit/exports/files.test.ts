import { expect, test } from '@playwright/test';
import { toFiles } from '../../../src/exports/files.ts';
import { toComparison } from '../../../src/model/comparison.ts';
import { content } from '../small-content.ts';

const comparison = toComparison(content);
const unknown = toFiles(comparison, undefined);
const known = toFiles(comparison, 'https://example.org/a/');

const parse = (files: Map<string, string>, address: string) => JSON.parse(files.get(address) ?? '{}') as unknown;

test('a criterion, a group and the whole have their files', () => {
  expect([...unknown.keys()].filter((address) => /comparison\.|\/(speed|second)\./.test(address))).toEqual([
    '/data/comparison.json',
    '/data/comparison.schema.json',
    '/data/comparison.csv',
    '/data/comparison.md',
    '/data/criteria/speed.json',
    '/data/criteria/speed.md',
    '/data/criteria/speed.confluence.txt',
    '/data/criteria/speed.mediawiki.txt',
    '/data/criteria/speed.citation.txt',
    '/data/groups/second.md',
    '/data/groups/second.csv',
    '/data/groups/second.confluence.txt',
    '/data/groups/second.mediawiki.txt',
    '/data/copy/criteria/speed.json',
    '/data/copy/groups/second.json',
  ]);
});

test('addresses begin at the root where the site does not know its own', () => {
  expect(parse(unknown, '/data/criteria/speed.json')).toMatchObject({ criterion: { address: '/compare/speed/' } });
  expect(unknown.get('/data/criteria/speed.md')).toContain('# [A quality](/compare/speed/)');
});

test('addresses are whole where the site knows its own, also below a path', () => {
  expect(parse(known, '/data/criteria/speed.json')).toMatchObject({
    criterion: { address: 'https://example.org/a/compare/speed/' },
  });
  expect(parse(known, '/data/comparison.schema.json')).toMatchObject({
    $id: 'https://example.org/a/data/comparison.schema.json',
  });
});

test('texts to be copied always have whole addresses, with a stand-in for a home that is not known', () => {
  expect(parse(unknown, '/data/copy/criteria/speed.json')).toEqual({
    title: 'A quality · Node.js or Django',
    address: 'https://home.invalid/compare/speed/',
    markdown: expect.stringContaining('### [A quality](https://home.invalid/compare/speed/)'),
    confluence: expect.stringContaining('h3. [A quality|https://home.invalid/compare/speed/]'),
    mediawiki: expect.stringContaining('==== [https://home.invalid/compare/speed/ A quality] ===='),
    citation:
      '“A quality”. Node.js or Django, edition of 31 March 2026, CC BY 4.0. https://home.invalid/compare/speed/?edition=2026-03-31\n',
    embed: expect.stringContaining('<iframe src="https://home.invalid/embed/speed/"'),
    picture: expect.stringContaining(
      '(https://home.invalid/og/compare/speed.png)](https://home.invalid/compare/speed/)',
    ),
  });
  expect(parse(known, '/data/copy/criteria/speed.json')).toMatchObject({
    address: 'https://example.org/a/compare/speed/',
  });
});

test('a pro names itself and the rows that it rests on', () => {
  const copy = parse(known, '/data/copy/arguments/fast.json');
  expect(copy).toMatchObject({
    title: 'Pro of Django: The statement of fast · Node.js or Django',
    address: 'https://example.org/a/pros-and-cons/#fast',
    markdown: expect.stringContaining('Rests on: [A quality](https://example.org/a/compare/speed/).'),
  });
});

test('only a table has values to copy, and only a row a frame and a card', () => {
  expect(parse(known, '/data/copy/groups/second.json')).toMatchObject({
    address: 'https://example.org/a/compare/#second',
    csv: expect.stringMatching(/^id,group,/),
  });
  for (const format of ['csv', 'embed', 'picture'])
    expect(parse(known, '/data/copy/arguments/fast.json')).not.toHaveProperty(format);
});

test('a row says its question, both answers, their fits, their sources and where it leans', () => {
  const text = unknown.get('/data/criteria/speed.md') ?? '';
  for (const part of ['How well?', '| Answer | The statement of speed-nodejs.', '| Fit | 2 of 3: One reason. |']) {
    expect(text).toContain(part);
  }
  expect(text).toContain('[Manual](https://example.org/manual/), checked 30 March 2026');
  expect(text).toContain('Leaning: Django, slightly.');
});

test('a fact has no line for a fit', () => {
  const text = unknown.get('/data/criteria/origin.md') ?? '';
  expect(text).toContain('Leaning: none, as this is a fact.');
  expect(text).not.toContain('| Fit |');
});

test('a changed answer says what it said before', () => {
  const [criterion] = comparison.criteria.values();
  if (!criterion) throw new Error('The small content has a criterion.');
  const changes = [
    { date: '2026-03-30', of: 'nodejs', what: 'Better.', was: 'It was `x`.', speaker: 'Node.js said' } as const,
  ];
  const changed = new Map([[criterion.id, { ...criterion, changes }]]);
  const text = toFiles({ ...comparison, criteria: changed }, undefined).get(`/data/criteria/${criterion.id}.md`);
  expect(text).toContain('## Changes\n\n- 30 March 2026: Better. Node.js said: “It was `x`.”');
});
