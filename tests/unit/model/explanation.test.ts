import { expect, test } from '@playwright/test';
import { countPartWords } from '../../../src/model/explanation.ts';
import { text } from '../explained-text.ts';

test('a reader’s words are counted, signs and citations between them are not', () => {
  expect(countPartWords(text, 'nodejs')).toBe(5);
  expect(countPartWords(text, 'django')).toBe(2);
  expect(countPartWords(text, 'practice')).toBe(2);
});

test('a part that is missing has no words', () => {
  expect(countPartWords('<Side of="nodejs">\n\nOne.\n\n</Side>', 'django')).toBe(0);
  expect(countPartWords('', 'practice')).toBe(0);
});

for (const opening of ["<Side of='nodejs'>", '<Side  of = "nodejs" >', '<Side\n  of="nodejs"\n>']) {
  test(`an author may write ${JSON.stringify(opening)}`, () => {
    expect(countPartWords(`${opening}\r\n\r\nOne two.\r\n\r\n</Side >`, 'nodejs')).toBe(2);
  });
}

test('a term is a part of its sentence: the words in it count, its marks do not', () => {
  const body =
    '<Side of="nodejs">\n\nTwo <Term id="worker-thread">worker thread</Term>s, (<Term id="heap">heap</Term>).\n\n</Side>';
  expect(countPartWords(body, 'nodejs')).toBe(4);
});
