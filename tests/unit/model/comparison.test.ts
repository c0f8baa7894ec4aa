import { expect, test } from '@playwright/test';
import { toComparison } from '../../../src/model/comparison.ts';
import { getClaims, renderSummary } from '../../../src/model/criterion.ts';
import type { AuthoredCriterion } from '../../../src/schemas/criterion.ts';
import { mapSides } from '../../../src/schemas/sides.ts';
import { content } from '../small-content.ts';

const comparison = toComparison(content);
const speed = comparison.criteria.get('speed');

test('a reader sees the criteria in the order of the groups, not of the files', () => {
  expect([...comparison.criteria.keys()]).toEqual(['origin', 'speed', 'size']);
});

test('a criterion knows its page and its group', () => {
  expect(speed).toMatchObject({ address: '/compare/speed/', group: { id: 'second', name: 'Second' } });
});

test('a leaning is said with the names of the technologies', () => {
  expect(speed?.leaning).toEqual({ side: 'django', strength: 'slight', text: 'Django, slightly' });
});

test('a fact has no leaning, no fit and no provision', () => {
  const origin = comparison.criteria.get('origin');
  expect(origin?.leaning).toBeUndefined();
  expect(origin?.answers.nodejs).toMatchObject({ fit: undefined, provision: undefined, because: undefined });
});

test('the sentence in the table is the first claim’s, with its source and its day', () => {
  expect(speed?.answers.django).toMatchObject({
    statement: 'The statement of speed-django.',
    proof: { source: { id: 'manual' }, checked: '2026-03-30' },
    moreSources: 0,
  });
});

test('the claims of both answers are numbered through', () => {
  expect(speed && getClaims(speed).map(({ id, number }) => [id, number])).toEqual([
    ['speed-nodejs', 1],
    ['speed-django', 2],
  ]);
});

test('a search result says the question and both answers, without the marks of code', () => {
  const technologies = { nodejs: { name: 'Node.js' }, django: { name: '`Django`' } };
  expect(speed && renderSummary(speed, technologies)).toBe(
    'How well? Node.js: The statement of speed-nodejs. Django: The statement of speed-django.',
  );
});

test('a line of the verdict leads to its rows', () => {
  expect(comparison.verdict.lines.django.map(({ criteria }) => criteria.map(({ id }) => id))).toEqual([['speed']]);
  expect(comparison.verdict.lines.both).toEqual([]);
});

test('the words of each side are counted over its answers and its pros and cons', () => {
  const without = { pros: [], cons: [] };
  const { room } = toComparison({ ...content, arguments: { ...content.arguments, django: without } });
  expect([comparison.room.django - room.django, comparison.room.nodejs - room.nodejs]).toEqual([14, 0]);
});

test('the assertions of the article stand in the order of its text', () => {
  expect(comparison.article.map(({ id }) => id)).toEqual(['speed-for-all']);
});

test('a page finds the claims of technologies, of criteria and of pages by id', () => {
  expect(comparison.claims.get('node-in-short')?.address).toBe('/nodejs/#node-in-short');
  expect(comparison.claims.get('fact-of-django')?.address).toBe('/compare/origin/#fact-of-django');
  expect(comparison.claims.get('shared-table')?.address).toBe('/together/#shared-table');
});

test('a criterion that is nowhere stops the build with its name', () => {
  const groups = [{ id: 'first', name: 'First', criteria: ['weight'] }];
  expect(() =>
    toComparison({ ...content, comparison: { editions: [{ date: '2026-03-31', what: 'The first.' }], groups } }),
  ).toThrow('There is no criterion weight.');
});

test('an answer without a claim stops the build', () => {
  const empty: AuthoredCriterion = {
    kind: 'fact',
    name: 'Empty',
    question: 'What?',
    answers: { nodejs: { claims: [] }, django: { claims: [] } },
  };
  const criteria = new Map(content.criteria).set('origin', empty);
  expect(() => toComparison({ ...content, criteria })).toThrow('An answer has at least one claim with a citation.');
});

test('Node.js stands first and Django second', () => {
  expect(Object.keys(mapSides(() => 0))).toEqual(['nodejs', 'django']);
});
