import { expect, test } from '@playwright/test';
import { renderMisfit, renderShownCount } from '../../../src/model/selection-words.ts';

const vocabulary = new Map([['groups', ['security', 'operations']]]);

test('a reader is told how many rows are shown, and how to see more when none is', () => {
  expect(renderShownCount(12, 57)).toBe('12 of 57 rows.');
  expect(renderShownCount(57, 57)).toBe('All 57 rows.');
  expect(renderShownCount(0, 57)).toBe('None of 57 rows. Take a choice back, or show all rows.');
});

test('a reader is told why a row is shown that was not asked for', () => {
  expect(renderShownCount(12, 57, 'Licence')).toBe(
    '12 of 57 rows. “Licence” is shown too, since the address names it.',
  );
});

test('a reader reads what the address says in vain, and the nearest word', () => {
  expect(renderMisfit({ name: 'groups', value: 'secrity', remedy: 'unknown' }, vocabulary)).toEqual({
    quote: 'groups=secrity',
    why: 'is not known to this table, so it is left out. Did you mean security?',
  });
  expect(renderMisfit({ name: 'v', value: '2', remedy: 'other version' }, vocabulary).why).toMatch(/version/);
});

test('what is long is cut, and no letter in two', () => {
  const { quote } = renderMisfit({ name: 'text', value: '💥'.repeat(5000), remedy: 'twice' }, vocabulary);
  expect(quote).toBe(`text=${'💥'.repeat(55)}…`);
});
