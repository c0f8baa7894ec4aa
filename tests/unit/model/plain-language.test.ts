import { expect, test } from '@playwright/test';
import { findForbidden, findUnexplained, toMedian, toSentences } from '../../../src/model/plain-language.ts';

const forbidden: [text: string, words: string[]][] = [
  ['A powerful tool', ['powerful']],
  ['It powerfully and seamlessly scales', ['powerfully', 'seamlessly']],
  ['Simply put, it is Best-in-class', ['Simply', 'Best-in-class']],
  ['It leverages a world-class runtime', ['leverages', 'world-class']],
  ['It is powerful, really powerful', ['powerful', 'powerful']],
  ['A quotation that nobody closes hides nothing: “powerful', ['powerful']],
];

for (const [text, words] of forbidden) {
  test(`“${text}” praises`, () => {
    expect(findForbidden(text)).toEqual(words);
  });
}

const plain = [
  'A simple tool of a powerfree kind',
  'The survey calls it “a powerful tool”',
  'The survey calls it "a powerful tool"',
  'The option `simply` and the module `robust`',
  'Nobody overpowerful speaks here',
];

for (const text of plain) {
  test(`“${text}” does not praise`, () => {
    expect(findForbidden(text)).toEqual([]);
  });
}

test('a sentence ends where the next one begins, not in a name or a number', () => {
  expect(toSentences('Node.js 26.1 is out. Is it fast? It depends!')).toEqual([
    { text: 'Node.js 26.1 is out.', words: 4 },
    { text: 'Is it fast?', words: 3 },
    { text: 'It depends!', words: 2 },
  ]);
});

test('signs are no words, and a sign alone is no sentence', () => {
  expect(toSentences('One — two, “three” …')).toEqual([{ text: 'One — two, “three” …', words: 3 }]);
  expect(toSentences(' … ')).toEqual([]);
  expect(toSentences('')).toEqual([]);
});

const medians: [lengths: number[], median: number][] = [
  [[], 0],
  [[7], 7],
  [[9, 1, 5], 5],
  [[10, 20], 20],
  [[100, 9, 20, 8], 20],
];

for (const [lengths, median] of medians) {
  test(`the median of ${lengths.join(', ') || 'nothing'} is ${String(median)}`, () => {
    expect(toMedian(lengths)).toBe(median);
  });
}

test('a median leaves the lengths as they are', () => {
  const lengths = [3, 1, 2];
  toMedian(lengths);
  expect(lengths).toEqual([3, 1, 2]);
});

const explained = [
  'An object-relational mapper (ORM) reads rows.',
  'Object-relational mappers (ORMs) read rows.',
  'The ORM (a mapper of objects) reads rows.',
  'Both ORMs (mappers of objects) read rows.',
  'The ORM, a mapper of objects, reads rows.',
  'The ORM, an old mapper, reads rows.',
  'The ORM, the mapper of objects, reads rows.',
  'The ORMs, two mappers of objects, read rows.',
  'ORM is a mapper of objects.',
  'ORM are the letters of a mapper.',
  'ORM means a mapper of objects.',
  'ORM stands for a mapper of objects.',
];

for (const around of explained) {
  test(`“${around}” explains it`, () => {
    expect(findUnexplained('The ORM reads.', `The ORM reads.\n${around}`)).toEqual([]);
  });
}

const unexplained = [
  'The ORM reads rows.',
  'The ORM, which reads rows, is old.',
  'The ORM and a mapper read rows.',
  'An old (ORM and more) thing reads rows.',
  'The XORM (a mapper) reads rows.',
  'An orm (a mapper) reads rows.',
];

for (const around of unexplained) {
  test(`“${around}” does not explain it`, () => {
    expect(findUnexplained('The ORM reads.', around)).toEqual(['ORM']);
  });
}

test('each abbreviation is told once, in the order of the text', () => {
  expect(findUnexplained('WSGI and ASGI, then WSGI again, and two ORMs.', '')).toEqual(['WSGI', 'ASGI', 'ORM']);
});

for (const text of [
  'HTML over HTTPS to an API',
  'The class `ORM` and its “ORM”',
  'The letter A, the word I',
  'ORM-based, X-ORM, an Orm',
  'NodeORM',
]) {
  test(`“${text}” needs no explanation`, () => {
    expect(findUnexplained(text, text)).toEqual([]);
  });
}
