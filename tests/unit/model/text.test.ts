import { expect, test } from '@playwright/test';
import { capitalize, compareText, countWords } from '../../../src/model/text.ts';

test('a list stands by letters, and by case only where nothing else differs', () => {
  expect(['b', 'B', 'a', 'C', 'a'].sort(compareText)).toEqual(['a', 'a', 'B', 'b', 'C']);
});

test('signs between words are no words', () => {
  expect(countWords(' One — two, 3 … ')).toBe(3);
  expect(countWords('')).toBe(0);
});

test('a sentence begins with a capital', () => {
  expect(capitalize('a runtime')).toBe('A runtime');
  expect(capitalize('')).toBe('');
});
