import { expect, test } from '@playwright/test';
import { findEdition, toEditionAnswer } from '../../../src/model/edition-link.ts';
import { toRandom } from '../random-text.ts';

test('a link names an edition by its day', () => {
  expect(findEdition('?edition=2026-11-22')).toBe('2026-11-22');
  expect(findEdition('?a=b&edition=2026-11-22&c=d')).toBe('2026-11-22');
});

test('what is no day is no edition', () => {
  const wrong = ['', '?', '?edition', '?edition=', '?edition=2026', '?edition=2026-13-01', '?edition=2026-02-31'];
  for (const query of [...wrong, '?edition=20261122', '?edition=2026-11-22x', '?Edition=2026-11-22', '?edition=%E0']) {
    expect(findEdition(query), query).toBeUndefined();
  }
});

const editions = ['2027-03-01', '2027-02-01', '2026-12-24', '2026-11-22'];

test('a row has changed when it did after the edition of the link', () => {
  const changes = ['2026-12-24', '2027-02-01'];
  expect(toEditionAnswer('2026-11-22', editions, changes)).toBe('changed');
  expect(toEditionAnswer('2026-12-24', editions, changes)).toBe('changed');
  expect(toEditionAnswer('2027-02-01', editions, changes)).toBe('same');
  expect(toEditionAnswer('2027-03-01', editions, changes)).toBe('same');
  expect(toEditionAnswer('2026-11-22', editions, [])).toBe('same');
});

test('a day without an edition is no edition in which the row said the same', () => {
  for (const day of ['2020-01-01', '2026-11-23', '2027-02-28']) {
    expect(toEditionAnswer(day, editions, []), day).toBeUndefined();
    expect(toEditionAnswer(day, editions, ['2027-03-01']), day).toBe('changed');
  }
});

test('a link from a later edition says that this copy is older', () => {
  expect(toEditionAnswer('2027-03-02', editions, ['2027-02-01'])).toBe('older');
});

test('ten thousand random queries name days or nothing', () => {
  const { next, text } = toRandom(6);
  const queries = Array.from({ length: 10_000 }, () => `?edition=${text(next(12))}&${text(next(40))}`);
  expect(queries.filter((query) => !/^\d{4}-\d\d-\d\d$/.test(findEdition(query) ?? '2026-11-22'))).toEqual([]);
});
