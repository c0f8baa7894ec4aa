import { expect, test } from '@playwright/test';
import leven from 'leven';
import { findNearest, toDistance, toPathIds, toPlainId } from '../../../src/model/near-ids.ts';
import { toRandom } from '../random-text.ts';

const changed = {
  'a letter in upper case': 'Form-Handling',
  'underscores for hyphens': 'form_handling',
  'blanks for hyphens': 'form handling',
  'blanks as an address has them': 'form%20handling',
  'a blank behind it': 'form-handling%20',
  'a dot behind it': 'form-handling.',
  'a bracket behind it': 'form-handling)',
  'a comma behind it': 'form-handling,',
  'a quotation mark behind it': 'form-handling”',
  'several signs behind it': 'form-handling).',
  'a second sign before it': '#form-handling',
  'a second sign before it, as an address has it': '%23form-handling',
  'letters as an address has them': '%66orm%2Dhandling',
  'a dash for the hyphen': 'form–handling',
};

for (const [change, text] of Object.entries(changed)) {
  test(`an id is known with ${change}`, () => {
    expect(toPlainId(text)).toBe('form-handling');
  });
}

test('a text without letters is no id, and what no browser can decode is read as it is', () => {
  for (const text of ['', '#', '%20', '...', '☃']) expect(toPlainId(text)).toBe('');
  expect(toPlainId('orm%')).toBe('orm');
  expect(toPlainId('%E0%A4orm')).toBe('e0-a4orm');
});

test('the nearest id is found, and none is when none is near', () => {
  const ids = ['orm', 'streaming', 'form-handling'];
  expect(findNearest('form-handing', ids)).toBe('form-handling');
  expect(findNearest('streams', ids)).toBe('streaming');
  expect(findNearest('orm', ids)).toBe('orm');
  expect(findNearest('licence', ids)).toBeUndefined();
  expect(findNearest('', ids)).toBeUndefined();
  expect(findNearest('orm', [])).toBeUndefined();
});

test('a path names ids, whatever files and folders are called elsewhere', () => {
  expect(toPathIds('/compare/orm/')).toEqual(['orm', 'compare']);
  for (const path of [
    '/Compare/ORM',
    '/compare/orm.html',
    '/compare//orm/index.html',
    '/compare/orm/index',
    '/compare/orm).',
  ]) {
    expect(toPathIds(path)).toEqual(['orm', 'compare']);
  }
  expect(toPathIds('/')).toEqual([]);
  expect(toPathIds('/index.html')).toEqual([]);
});

test('of ten thousand random texts none breaks anything, and each gives an id or nothing', () => {
  const { next, text } = toRandom(4);
  const ids = ['orm', 'form-handling', 'streaming'];
  const fragments = Array.from({ length: 10_000 }, () => text(next(120)));
  const isId = (id: string) => /^([a-z0-9]+(-[a-z0-9]+)*)?$/.test(id) && id.length <= 80;
  const isKnown = (id: string | undefined) => id === undefined || ids.includes(id);
  const wrong = fragments.filter(
    (each) =>
      !isId(toPlainId(each)) || !isKnown(findNearest(toPlainId(each), ids)) || !toPathIds(`/${each}/`).every(isId),
  );
  expect(wrong).toEqual([]);
});

test('the distance is that of the package which the build uses', () => {
  const { next, text } = toRandom(5);
  const pairs = Array.from({ length: 1000 }, () => [toPlainId(text(next(12))), toPlainId(text(next(12)))] as const);
  expect(pairs.filter(([a, b]) => toDistance(a, b) !== leven(a, b))).toEqual([]);
});
