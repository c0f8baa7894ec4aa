import { expect, test } from '@playwright/test';
import { suggest } from '../../../src/model/problem.ts';

const known = ['orm', 'streaming', 'form-handling', 'password-reset'];

const suggestions: [value: string, sentence: string][] = [
  ['steaming', ' Did you mean streaming?'],
  ['PASSWORD-RESET', ' Did you mean password-reset?'],
  ['Streaming', ' Did you mean streaming?'],
  ['pasword-reset', ' Did you mean password-reset?'],
  ['form_handling', ' Did you mean form-handling?'],
  ['or', ' Did you mean orm?'],
  ['websockets', ''],
];

for (const [value, sentence] of suggestions) {
  test(`an author who wrote ${value} reads “${sentence.trim()}”`, () => {
    expect(suggest(value, known)).toBe(sentence);
  });
}

test('nothing is suggested where nothing is known', () => {
  expect(suggest('streaming', [])).toBe('');
});
