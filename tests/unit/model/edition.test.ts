import { expect, test } from '@playwright/test';
import { getEdition, toEditions } from '../../../src/model/edition.ts';
import { toRowEvents, type DatedEvent } from '../../../src/model/event.ts';
import { toComparison } from '../../../src/model/comparison.ts';
import { toQuality } from '../authored-content.ts';
import { content } from '../small-content.ts';

const editions = [
  { date: '2026-06-30', what: 'The third.' },
  { date: '2026-05-31', what: 'The second.' },
  { date: '2026-03-31', what: 'The first.' },
];
const toEvent = (date: string): DatedEvent => ({
  ...{ date, kind: 'row changed', title: date, text: 'It changed.', address: '/compare/speed/' },
});

test('the date of the content is that of the newest edition', () => {
  expect(getEdition({ editions, groups: [] })).toBe('2026-06-30');
});

test('content without an edition stops the build', () => {
  expect(() => getEdition({ editions: [], groups: [] })).toThrow('There is no edition.');
});

test('a reader finds each event in the edition that first held it, the newest edition first', () => {
  const events = ['2026-03-31', '2026-04-01', '2026-05-31', '2026-06-30'].map(toEvent);
  const found = toEditions(editions, events);
  expect(found.map(({ date, events: own }) => [date, own.map(({ title }) => title)])).toEqual([
    ['2026-06-30', ['2026-06-30']],
    ['2026-05-31', ['2026-04-01', '2026-05-31']],
    ['2026-03-31', ['2026-03-31']],
  ]);
});

test('an edition can be linked by its date', () => {
  expect(toEditions(editions, [])[0]).toMatchObject({
    title: 'Edition of 30 June 2026',
    anchor: 'edition-2026-06-30',
    address: '/changes/#edition-2026-06-30',
  });
});

const changed = {
  ...toQuality({ nodejs: 2, django: 3 }, 'speed'),
  changes: [
    { date: '2026-03-31', of: 'django' as const, what: 'It became faster.', was: 'It is slow.' },
    { date: '2026-03-31', of: 'question' as const, what: 'It is clearer.', was: 'Fast?' },
  ],
};
const comparison = toComparison({ ...content, criteria: new Map(content.criteria).set('speed', changed) });

test('a changed row says what changed, what stood there before, and whose word it was', () => {
  expect(toRowEvents(comparison.criteria.values())).toEqual([
    {
      ...{ date: '2026-03-31', kind: 'row changed', title: 'A quality', address: '/compare/speed/' },
      text: 'It became faster.',
      before: { speaker: 'Django said', text: 'It is slow.' },
    },
    {
      ...{ date: '2026-03-31', kind: 'row changed', title: 'A quality', address: '/compare/speed/' },
      text: 'It is clearer.',
      before: { speaker: 'The question was', text: 'Fast?' },
    },
  ]);
});

test('the comparison has its editions with their events', () => {
  expect(comparison.edition).toBe('2026-03-31');
  expect(comparison.editions.map(({ events }) => events.length)).toEqual([2]);
});
