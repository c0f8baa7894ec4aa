import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { findFlip, type Step } from '../../../src/model/flip.ts';
import { recommend, type Choices, type JudgedNeed } from '../../../src/model/recommendation.ts';
import { levels, type Level } from '../../../src/schemas/choices.ts';
import { situations } from './random-needs.ts';

const allLevels = [undefined, ...levels];

function take(choices: Choices, steps: readonly Pick<Step, 'id' | 'to'>[]): Choices {
  const chosen = new Map(choices.levels);
  for (const { id, to } of steps) {
    if (to) chosen.set(id, to);
    else chosen.delete(id);
  }
  return { ...choices, levels: chosen };
}

/** All changes of one need, tried one by one. */
const findSingles = (needs: readonly JudgedNeed[], choices: Choices) =>
  needs.flatMap(({ id }) => allLevels.map((to) => ({ id, to }))).filter(({ id, to }) => choices.levels.get(id) !== to);

const flips = (needs: readonly JudgedNeed[], choices: Choices, steps: Pick<Step, 'id' | 'to'>[]) =>
  recommend(needs, take(choices, steps)).choice !== recommend(needs, choices).choice;

test('every stated flip flips, to what it says, and no smaller one does', () => {
  fc.assert(
    fc.property(situations(8), ({ needs, choices }) => {
      const flip = findFlip(needs, choices);
      const singles = findSingles(needs, choices);
      const one = singles.some((step) => flips(needs, choices, [step]));
      expect(flip?.steps.length === 1).toBe(one);
      if (flip) {
        const { choice, strength } = recommend(needs, take(choices, flip.steps));
        expect({ choice, strength }).toEqual({ choice: flip.choice, strength: flip.strength });
        expect(choice).not.toBe(recommend(needs, choices).choice);
        expect(new Set(flip.steps.map(({ id }) => id)).size).toBe(flip.steps.length);
        for (const { id, from } of flip.steps) expect(choices.levels.get(id)).toBe(from);
      }
    }),
    { numRuns: 500 },
  );
});

test('when none is stated, no change of two needs changes the choice', () => {
  fc.assert(
    fc.property(situations(6), ({ needs, choices }) => {
      if (findFlip(needs, choices)) return;
      const singles = findSingles(needs, choices);
      for (const one of singles)
        for (const other of singles) {
          if (one.id === other.id) continue;
          expect(flips(needs, choices, [one, other])).toBe(false);
        }
    }),
    { numRuns: 300 },
  );
});

const toNeeds = (list: readonly (readonly [number, number])[]): JudgedNeed[] =>
  list.map(([nodejs, django], index) => ({ id: `n${String(index)}`, fits: { nodejs, django } }));

const toChoices = (list: readonly (Level | undefined)[]): Choices => ({
  levels: new Map(list.flatMap((level, index): [string, Level][] => (level ? [[`n${String(index)}`, level]] : []))),
});

test('among flips of one need that of a chosen one is stated, then the least change, then the first in the list', () => {
  expect(
    findFlip(
      toNeeds([
        [3, 2],
        [3, 2],
        [2, 3],
      ]),
      toChoices(['matters', undefined, 'nice']),
    )?.steps,
  ).toMatchObject([{ id: 'n2', from: 'nice', to: undefined }]);
  expect(
    findFlip(
      toNeeds([
        [2, 3],
        [2, 3],
        [3, 2],
      ]),
      toChoices(['nice', 'nice']),
    ),
  ).toMatchObject({
    choice: 'open',
    steps: [{ id: 'n0', from: 'nice', to: undefined }],
  });
});

test('a chosen need that goes all the way comes before a small new one', () => {
  const needs = toNeeds([
    [0, 3],
    [3, 1],
  ]);
  expect(findFlip(needs, toChoices([undefined, 'must']))?.steps).toMatchObject([
    { id: 'n1', from: 'must', to: undefined },
  ]);
});

test('a chosen need is found behind others that are served alike and left out', () => {
  const needs = toNeeds(Array<[number, number]>(3).fill([2, 1]));
  expect(findFlip(needs, toChoices([undefined, undefined, 'matters']))?.steps).toMatchObject([{ id: 'n2' }]);
});

test('a lead that one need cannot undo takes two', () => {
  const needs = toNeeds([
    [3, 0],
    [3, 0],
    [2, 2],
  ]);
  const flip = findFlip(needs, toChoices(['matters', 'matters', 'must']));
  expect(flip).toMatchObject({
    choice: 'open',
    steps: [
      { id: 'n0', to: undefined },
      { id: 'n1', to: undefined },
    ],
  });
});

test('nothing undoes what only the head start gives, when every need is even', () => {
  expect(
    findFlip(
      toNeeds([
        [2, 2],
        [3, 3],
      ]),
      { levels: new Map(), team: 'python' },
    ),
  ).toBeUndefined();
});

test('a need of which nothing is established is no step', () => {
  expect(findFlip([{ id: 'unknown', fits: undefined }], { levels: new Map() })).toBeUndefined();
});
