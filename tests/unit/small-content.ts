import type { Content } from '../../src/model/content.ts';
import type { AuthoredCriterion } from '../../src/schemas/criterion.ts';
import { fact, toArgument, toClaim, toPage, toQuality, toSource, toTechnology } from './authored-content.ts';

/** A small comparison with every part, before anything is derived from it. */
export const content: Content = {
  comparison: {
    editions: [{ date: '2026-03-31', what: 'The first.' }],
    groups: [
      { id: 'second', name: 'Second', criteria: ['origin', 'speed'] },
      { id: 'third', name: 'Third', criteria: ['size'] },
    ],
  },
  verdict: {
    preface: 'Two things.',
    headlines: { nodejs: 'Take one', django: 'Take the other' },
    lines: [{ side: 'django', text: 'Speed counts', criteria: ['speed'] }],
  },
  technologies: {
    nodejs: toTechnology('Node', toClaim('node-in-short', 'manual')),
    django: toTechnology('Django', toClaim('django-in-short', 'manual')),
  },
  article: {
    assertions: [
      {
        id: 'speed-for-all',
        says: 'Both are fast.',
        outcome: 'made precise',
        answer: 'One is faster.',
        targets: ['/compare/speed/'],
      },
    ],
  },
  arguments: {
    nodejs: {
      pros: [toArgument('small', ['size'], ['size-nodejs'])],
      cons: [toArgument('slow', ['speed', 'origin'], ['speed-nodejs', 'fact-of-nodejs'])],
    },
    django: {
      pros: [toArgument('fast', ['speed'], ['speed-django', 'django-in-short'])],
      cons: [toArgument('large', ['size'], ['size-django'])],
    },
  },
  criteria: new Map([
    ['size', toQuality({ nodejs: 2, django: 2 }, 'size')],
    ['speed', toQuality({ nodejs: 2, django: 3 }, 'speed')],
    ['origin', fact],
  ]),
  words: new Map([
    ['size', { nodejs: 50, django: 60 }],
    ['speed', { nodejs: 70, django: 80 }],
    ['origin', { nodejs: 90, django: 100 }],
  ]),
  pages: new Map([['together', toPage(toClaim('shared-table', 'manual'))]]),
  sources: new Map([['manual', toSource('Manual')]]),
  needs: {
    groups: [
      {
        id: 'wishes',
        name: 'Wishes',
        needs: [{ id: 'be-fast', name: 'We are in a hurry', criteria: ['speed', 'size'] }],
      },
    ],
  },
  examples: {
    examples: [
      {
        id: 'race',
        name: 'A race',
        situation: 'Two people run.',
        team: 'both',
        runs: 'neither',
        must: [],
        matters: ['be-fast'],
        nice: [],
        result: { choice: 'open' },
        opinion: 'Fair enough.',
      },
    ],
  },
  glossary: {
    terms: [
      {
        id: 'speed',
        name: 'speed',
        meaning: 'How fast it is.',
        citations: [{ source: 'manual' }],
        checked: '2026-03-30',
      },
    ],
  },
  usages: [{ address: '/compare/speed/', name: 'Speed', terms: ['speed'] }],
  retired: { tombstones: [] },
};

/** The small content with other rows, all in one group, and without what rests on its own. */
export const withRows = (rows: Readonly<Record<string, AuthoredCriterion>>, ids = Object.keys(rows)): Content => ({
  ...content,
  comparison: { ...content.comparison, groups: [{ id: 'all', name: 'All', criteria: ids }] },
  criteria: new Map(Object.entries(rows)),
  words: new Map(Object.keys(rows).map((id) => [id, { nodejs: 0, django: 0 }])),
  verdict: { ...content.verdict, lines: [] },
  arguments: { nodejs: { pros: [], cons: [] }, django: { pros: [], cons: [] } },
  ...{ needs: { groups: [] }, examples: { examples: [] } },
});
