import { expect, test } from '@playwright/test';
import { toComparison } from '../../../src/model/comparison.ts';
import { toCounts } from '../../../src/model/counts.ts';
import type { Claim } from '../../../src/schemas/claim.ts';
import type { AuthoredCriterion, Fit } from '../../../src/schemas/criterion.ts';
import { fact, toClaim, toQuality, toSource, toTechnology } from '../authored-content.ts';
import { content, withRows } from '../small-content.ts';

const noArguments = { nodejs: { pros: [], cons: [] }, django: { pros: [], cons: [] } };

/** The figures of the small comparison with other rows. */
const countRows = (rows: Record<string, AuthoredCriterion>) => toCounts(toComparison(withRows(rows)));

/** The figures of claims on the page of Node.js, with a source of each tier. */
function countClaims(...claims: Claim[]) {
  const technologies = { nodejs: toTechnology('Node', ...claims), django: toTechnology('Django') };
  const sources = new Map([
    ['manual', toSource('Manual')],
    ['blog', toSource('Blog', 'vendor')],
    ['survey', toSource('Survey', 'secondary')],
  ]);
  return toCounts(toComparison({ ...content, technologies, sources, arguments: noArguments }));
}

const row = (nodejs: Fit, django: Fit) => toQuality({ nodejs, django });
const counts = toCounts(toComparison(content));

test('the leanings stand from one side over the middle to the other, then what leans nowhere', () => {
  const rows = {
    ...{ a: fact, b: row('not established', 3), c: row(0, 3), d: row(2, 3), e: row(1, 1), f: row(3, 2) },
    ...{ g: row(3, 1), h: row(3, 0) },
  };
  expect(countRows(rows).leanings).toEqual([
    { text: 'Node, clearly', count: 2 },
    { text: 'Node, slightly', count: 1 },
    { text: 'even', count: 1 },
    { text: 'Django, slightly', count: 1 },
    { text: 'Django, clearly', count: 1 },
    { text: 'not established', count: 1 },
    { text: 'a fact', count: 1 },
  ]);
});

test('a leaning that no row has is left out, and all rows are counted', () => {
  expect(counts.leanings).toEqual([
    { text: 'even', count: 1 },
    { text: 'Django, slightly', count: 1 },
    { text: 'a fact', count: 1 },
  ]);
  expect(counts.criteria).toBe(3);
});

test('criteria that ask whether something is there are counted apart', () => {
  const { nodejs, django } = toQuality({ nodejs: 2, django: 3 }).answers;
  const capability: AuthoredCriterion = {
    ...{ kind: 'capability', name: 'A capability', question: 'Is it there?' },
    answers: {
      nodejs: { ...nodejs, fit: 2, because: 'One reason.', provision: 'own code' },
      django: { ...django, fit: 3, because: 'One reason.', provision: 'own code' },
    },
  };
  expect(countRows({ a: fact, b: row(3, 3), c: capability }).capabilities).toBe(1);
});

test('a side’s pros, cons and words are counted', () => {
  expect(counts.sides.nodejs.arguments).toEqual({ pros: 1, cons: 1 });
  // Three explanations, three statements of four words, two reasons of two, and two arguments of seven.
  expect(counts.sides.nodejs.words).toBe(210 + 12 + 4 + 14);
  expect(counts.sides.django.words).toBe(240 + 12 + 4 + 14);
});

test('a side’s claims are those of its answers and its page', () => {
  expect(counts.sides.nodejs.claims).toBe(4);
  expect(counts.claims).toBe(9);
});

test('a claim of a page about both counts for neither side', () => {
  expect(counts.shared).toBe(1);
  expect(counts.sides.nodejs.claims + counts.sides.django.claims + counts.shared).toBe(counts.claims);
});

test('a side’s sources are counted by tier, each once', () => {
  const { sides } = countClaims(toClaim('one', 'manual', 'blog'), toClaim('two', 'blog', 'survey'));
  expect(sides.nodejs.sources).toEqual({ primary: 1, vendor: 1, secondary: 1 });
  expect(sides.django.sources).toEqual({ primary: 1, vendor: 0, secondary: 0 });
});

test('a claim rests on a primary source when one of its sources is', () => {
  const { claims, primary } = countClaims(toClaim('one', 'blog', 'manual'), toClaim('two', 'blog'));
  expect([claims, primary]).toEqual([9, 8]);
});

test('a second reading counts when the source was opened, and tells whether the claim changed', () => {
  const review = { date: '2026-03-31', passage: 'section One' };
  const { reviewed, changed } = countClaims(
    { ...toClaim('one'), reviewed: { ...review, method: 'primary-document', outcome: 'kept' } },
    { ...toClaim('two'), reviewed: { ...review, method: 'stored-copy', outcome: 'changed' } },
    { ...toClaim('three'), reviewed: { ...review, method: 'not-opened', outcome: 'changed' } },
    toClaim('four'),
  );
  expect([reviewed, changed]).toEqual([2, 1]);
});
