import { expect, test } from '@playwright/test';
import { toComparison } from '../../../src/model/comparison.ts';
import { toIndex } from '../../../src/model/search-index.ts';
import { toSearchEntries } from '../../../src/model/search-entries.ts';
import { content } from '../small-content.ts';

const terms = [{ ...{ id: 'event-loop', name: 'Event loop', synonyms: ['reactor'] }, meaning: 'It waits.' }].map(
  (term) => ({ ...term, citations: [{ source: 'manual' }], checked: '2026-03-31' }),
);
const comparison = toComparison({ ...content, glossary: { terms } });
const texts = [{ address: '/about/', name: 'About this', headings: [{ id: 'data', text: 'The data' }] }];
const entries = toSearchEntries(comparison, texts);
const ofKind = (wanted: string) => entries.filter(({ kind }) => kind === wanted).map(({ address }) => address);

test('each criterion, argument, page, heading, need, example and term is an entry', () => {
  expect(ofKind('criterion')).toEqual(['/compare/origin/', '/compare/speed/', '/compare/size/']);
  expect(ofKind('argument')).toHaveLength(4);
  expect(ofKind('page')).toContain('/pros-and-cons/');
  expect(ofKind('heading')).toEqual([
    ...['/compare/#second', '/compare/#third', '/about/#data', '/choose/#be-fast', '/choose/#race'],
  ]);
  expect(ofKind('term')).toEqual(['/glossary/#event-loop']);
});

test('no address is an entry twice, and a page has the name that it gives itself', () => {
  expect(new Set(entries.map(({ address }) => address)).size).toBe(entries.length);
  expect(entries.find(({ address }) => address === '/about/')?.name).toBe('About this');
});

test('a picture is found by other words, which the page of all entries names too', () => {
  expect(entries.find(({ address }) => address === '/timeline/')?.synonyms).toContain('timeline');
  const pages = toIndex(entries).find(({ id }) => id === 'all-pages')?.lines;
  expect(pages?.find(({ address }) => address === '/timeline/')?.note).toMatch(/^timeline, /);
});

test('a row is found by the packages that its claims and its answers name', () => {
  const size = comparison.criteria.get('size');
  if (!size) throw new Error('There is no such row.');
  const claims = [...comparison.claims].map(
    ([id, claim]) => [id, id === 'size-nodejs' ? { ...claim, holdsFor: 'Node 26, Prisma 7' } : claim] as const,
  );
  const answers = { ...size.answers, django: { ...size.answers.django, by: 'Celery or huey' } };
  const criteria = new Map([...comparison.criteria, ['size', { ...size, answers }]]);
  const found = toSearchEntries({ ...comparison, criteria, claims: new Map(claims) }, []);
  const products = found.find(({ address }) => address === '/compare/size/')?.products;
  expect(products).toEqual(['Celery', 'huey', 'Prisma', 'Version']);
  const packages = toIndex(found).find(({ id }) => id === 'all-packages')?.lines;
  expect(packages?.find(({ name }) => name === 'Prisma')?.links?.map(({ address }) => address)).toEqual([
    '/compare/size/',
  ]);
});

test('the page of all entries has them by kind, the headings with their page', () => {
  const parts = toIndex(entries);
  expect(parts.map(({ id }) => id)).toEqual([
    ...['all-criteria', 'all-packages', 'all-arguments', 'all-pages', 'all-terms'],
  ]);
  const about = parts.find(({ id }) => id === 'all-pages')?.lines.find(({ address }) => address === '/about/');
  expect(about?.links?.map(({ name }) => name)).toEqual(['The data']);
  expect(parts.find(({ id }) => id === 'all-terms')?.lines[0]?.note).toBe('reactor');
});

test('a page has its own headings, and not those of a page below it', () => {
  const below = { address: '/about/hosting/', name: 'Hosting', headings: [{ id: 'files', text: 'The files' }] };
  const pages = toIndex(toSearchEntries(comparison, [...texts, below])).find(({ id }) => id === 'all-pages')?.lines;
  expect(pages?.find(({ name }) => name === 'About this')?.links?.map(({ name }) => name)).toEqual(['The data']);
});

test('a part without entries is left out', () => {
  const none = { ...comparison, glossary: [] };
  expect(toIndex(toSearchEntries(none, [])).map(({ id }) => id)).not.toContain('all-terms');
});
