import { expect, test } from '@playwright/test';
import { toGlossary, toUsages, type Usage } from '../../../src/model/glossary.ts';
import type { AuthoredGlossary } from '../../../src/schemas/glossary.ts';
import { toSource } from '../authored-content.ts';

const toTerm = (id: string, source = 'manual'): AuthoredGlossary['terms'][number] => ({
  ...{ id, name: id, meaning: 'It works.', checked: '2026-03-30' },
  citations: [{ source, at: '#begin' }],
});
const sources = new Map([['manual', toSource('Manual')]]);
const toUsage = (name: string, ...terms: string[]): Usage => ({ address: `/${name}/`, name, terms });

test('a page of prose uses the terms that stand in it', () => {
  const body = 'One <Term id="thread">thread</Term> has an <Term\n  id="event-loop"\n>event loop</Term>.';
  const files = [
    { id: 'orm', collection: 'criteria', data: { name: 'Mapping' }, body },
    { id: 'about/hosting', collection: 'pages', data: { title: 'Hosting' }, body: "<Term id='thread'>threads</Term>" },
    { id: 'about', collection: 'pages', data: { title: 'About' }, body: 'No term.' },
    { id: 'manual', collection: 'sources', data: { title: 'Manual' } },
  ] as const;
  expect(toUsages(files)).toEqual([
    { address: '/compare/orm/', name: 'Mapping', terms: ['thread', 'event-loop'] },
    { address: '/about/hosting/', name: 'Hosting', terms: ['thread'] },
  ]);
});

test('a term leads to its place in the source, and back to the pages that use it, by their names', () => {
  const usages = [toUsage('Queues', 'worker'), toUsage('Memory', 'heap', 'worker'), toUsage('Other', 'heap')];
  const reviewed = { date: '2026-03-31', method: 'stored-copy', outcome: 'kept', passage: 'section One' } as const;
  const [term] = toGlossary({ terms: [{ ...toTerm('worker'), reviewed }] }, usages, sources);
  expect(term).toMatchObject({ address: '/glossary/#worker', synonyms: [], reviewed });
  expect(term?.citations.map(({ address }) => address)).toEqual(['https://example.org/manual/#begin']);
  expect(term?.usedIn.map(({ name }) => name)).toEqual(['Memory', 'Queues']);
});

test('a term that cites an unknown source stops', () => {
  expect(() => toGlossary({ terms: [toTerm('worker', 'manul')] }, [], sources)).toThrow(
    'Term worker cites the unknown source manul.',
  );
});
