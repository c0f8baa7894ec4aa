import { expect, test } from '@playwright/test';
import { toHistory, toSupport } from '../../../src/model/timeline.ts';

const claim = 'a-claim';
const technologies = {
  nodejs: {
    milestones: [
      { date: '2009-05-27', what: 'The first tag', claim },
      { date: '2011', what: 'Another system', claim },
    ],
    releaseLines: [
      { name: '27', kind: 'planned', from: '2027-04', until: '2030-04', claim },
      { name: '26', kind: 'long-term support', from: '2026-01-01', until: '2029-04-30', claim },
    ],
  },
  django: {
    milestones: [{ date: '2008', what: 'A foundation', claim }],
    releaseLines: [{ name: '6.1', kind: 'standard', from: '2026-08-05', until: '2027-12', claim }],
  },
} as const;

const authored = {
  nodejs: { milestones: [...technologies.nodejs.milestones], releaseLines: [...technologies.nodejs.releaseLines] },
  django: { milestones: [...technologies.django.milestones], releaseLines: [...technologies.django.releaseLines] },
};
const support = toSupport(authored);

test('the history has every year from the first event to the last, also those in which nothing happened', () => {
  expect(toHistory(authored).map(({ year }) => year)).toEqual([2008, 2009, 2010, 2011]);
});

test('an event stands in its year on its side', () => {
  const years = toHistory(authored).map(({ events }) => [events.nodejs, events.django].map((list) => list.length));
  expect(years).toEqual([
    [0, 1],
    [1, 0],
    [0, 0],
    [1, 0],
  ]);
});

test('the axis of the support has whole years, to the one after the last end', () => {
  expect([support.from, support.until]).toEqual(['2026-01-01', '2031-01-01']);
  expect(support.years.map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029, 2030, 2031]);
  expect(support.years.map(({ at }) => at)).toEqual([0, ...[1, 2, 3, 4].map((n) => expect.closeTo(n / 5, 2)), 1]);
});

test('a bar lasts from the first day of its line to the last', () => {
  expect(support.bars.nodejs[0]).toMatchObject({ name: '26', begin: 0, end: expect.closeTo(3.33 / 5, 2) });
  expect(support.bars.django[0]).toMatchObject({ end: expect.closeTo(2 / 5, 2) });
});

test('the oldest line stands nearest to the axis, Node.js left of it and Django right', () => {
  const [older, newer] = support.bars.nodejs.map(({ across }) => across);
  expect(newer).toBeGreaterThan(0);
  expect(newer).toBeLessThan(older ?? 0);
  expect(older).toBeLessThan(0.5);
  expect(support.bars.django[0]?.across).toBeCloseTo(1 - (older ?? 0));
});
