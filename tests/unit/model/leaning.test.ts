import { expect, test } from '@playwright/test';
import { findLeaning, renderLeaning, supports, toLeaning } from '../../../src/model/leaning.ts';
import type { Fit } from '../../../src/schemas/criterion.ts';
import { fact, toQuality } from '../authored-content.ts';

const names = { nodejs: 'Node.js', django: 'Django' };

const leanings: [nodejs: Fit, django: Fit, words: string][] = [
  [3, 3, 'even'],
  [0, 0, 'even'],
  [3, 2, 'Node.js, slightly'],
  [1, 0, 'Node.js, slightly'],
  [3, 1, 'Node.js, clearly'],
  [3, 0, 'Node.js, clearly'],
  [2, 3, 'Django, slightly'],
  [1, 3, 'Django, clearly'],
  [0, 3, 'Django, clearly'],
  ['not established', 3, 'not established'],
  [3, 'not established', 'not established'],
  ['not established', 'not established', 'not established'],
];

for (const [nodejs, django, words] of leanings) {
  test(`a reader of the fits ${String(nodejs)} and ${String(django)} reads “${words}”`, () => {
    expect(renderLeaning(toLeaning({ nodejs, django }), names)).toBe(words);
  });
}

test('a quality leans as its fits do', () => {
  expect(findLeaning(toQuality({ nodejs: 1, django: 3 }))).toEqual({ side: 'django', strength: 'clear' });
});

test('a fact leans nowhere, not even evenly', () => {
  expect(findLeaning(fact)).toBeUndefined();
});

test('a verdict for one side is borne out by a leaning to that side, however slight', () => {
  expect(supports({ side: 'nodejs', strength: 'slight' }, 'nodejs')).toBe(true);
  expect(supports({ side: 'nodejs', strength: 'clear' }, 'django')).toBe(false);
});

test('a verdict for both is borne out by any leaning', () => {
  expect(supports({ side: 'nodejs', strength: 'slight' }, 'both')).toBe(true);
  expect(supports({ side: 'django', strength: 'clear' }, 'both')).toBe(true);
});

test('no verdict is borne out by a row that is even, open or a fact', () => {
  for (const side of ['nodejs', 'django', 'both'] as const) {
    expect(supports({ side: 'neither', strength: 'even' }, side)).toBe(false);
    expect(supports({ side: 'neither', strength: 'not established' }, side)).toBe(false);
    expect(supports(undefined, side)).toBe(false);
  }
});
