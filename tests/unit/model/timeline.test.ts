import { expect, test } from '@playwright/test';
import { toTimeline, type Year } from '../../../src/model/timeline.ts';

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
const { earlier, support } = toTimeline(authored);

test('the axis has every year from the first event to the last end, also those in which nothing happened', () => {
  expect([...earlier, ...support.years].map(({ year }) => year)).toEqual(
    Array.from({ length: 23 }, (_, index) => 2008 + index),
  );
});

test('the years to scale begin with the first release line and end a year after the last end', () => {
  expect([support.from, support.until]).toEqual(['2026-01-01', '2031-01-01']);
  expect(support.years.map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029, 2030]);
});

test('an event stands in its year on its side, also in the years to scale', () => {
  const late = { date: '2027-05', what: 'A late event', claim };
  const { earlier, support } = toTimeline({
    ...authored,
    django: { ...authored.django, milestones: [...authored.django.milestones, late] },
  });
  const toCounts = (years: readonly Year[]) =>
    years
      .filter(({ events }) => events.nodejs.length + events.django.length > 0)
      .map(({ year, events }) => [year, events.nodejs.length, events.django.length]);
  expect(toCounts(earlier)).toEqual([
    [2008, 0, 1],
    [2009, 1, 0],
    [2011, 1, 0],
  ]);
  expect(toCounts(support.years)).toEqual([[2027, 0, 1]]);
});

test('an event after the last end still has its year', () => {
  const late = { date: '2033-05', what: 'A very late event', claim };
  const { support } = toTimeline({
    ...authored,
    nodejs: { ...authored.nodejs, milestones: [...authored.nodejs.milestones, late] },
  });
  expect(support.until).toBe('2034-01-01');
  expect(support.years.at(-1)).toMatchObject({ year: 2033, events: { nodejs: [late] } });
});

test('a bar lasts from the first day of its line to the last', () => {
  expect(support.bars.nodejs[0]).toMatchObject({ name: '26', begin: 0, end: expect.closeTo(3.33 / 5, 2) });
  expect(support.bars.django[0]).toMatchObject({ end: expect.closeTo(2 / 5, 2) });
});

test('the oldest line stands nearest to the axis, with as much room on both sides of all', () => {
  const [older, newer] = support.bars.nodejs;
  expect([older?.name, newer?.name]).toEqual(['26', '27']);
  expect(older?.across).toBeGreaterThan(0);
  expect(newer?.across).toBeCloseTo(1 - (older?.across ?? 0));
  expect(support.bars.django.map(({ across }) => across)).toEqual([older?.across]);
});

test('both sides have lanes of the same width, as many as the fuller side needs, and room at both ends for half a name', () => {
  const lines = ['5', '4', '3', '2'].map((name) => ({ ...technologies.django.releaseLines[0], name }));
  const { bars } = toTimeline({ ...authored, django: { ...authored.django, releaseLines: lines } }).support;
  const places = bars.django.map(({ across }) => across);
  expect(bars.nodejs.map(({ across }) => across)).toEqual(places.slice(0, 2));
  expect(places.at(-1)).toBeCloseTo(1 - (places[0] ?? 0));
  const lane = (places[1] ?? 0) - (places[0] ?? 0);
  expect((places[0] ?? 0) - lane / 2).toBeGreaterThan(0.1);
});
