import { expect, test } from '@playwright/test';
import { toRoom } from '../../../src/model/room.ts';
import type { AuthoredCriterion } from '../../../src/schemas/criterion.ts';
import { toArgument, toClaim, toQuality } from '../authored-content.ts';

const quality = { data: toQuality({ nodejs: 1, django: 3 }), words: { nodejs: 50, django: 60 } };

test('the room of a side is the statements, reasons and explanations of its answers', () => {
  expect(toRoom([quality], [], 'nodejs')).toBe(4 + 2 + 50);
  expect(toRoom([quality], [], 'django')).toBe(4 + 2 + 60);
});

test('each claim of an answer takes room, and a fact has no reason', () => {
  const data: AuthoredCriterion = {
    kind: 'fact',
    name: 'A fact',
    question: 'What is it?',
    answers: { nodejs: { claims: [toClaim('one'), toClaim('two')] }, django: { claims: [] } },
  };
  expect(toRoom([{ data, words: { nodejs: 7, django: 0 } }], [], 'nodejs')).toBe(4 + 4 + 7);
});

test('the statements and reasons of pros and cons take room', () => {
  const pros = [toArgument('one', [], []), toArgument('two', [], [])];
  const cons = [toArgument('three', [], [])];
  expect(toRoom([], [{ pros, cons }], 'nodejs')).toBe(3 * (4 + 3));
});

test('rows and arguments are counted together', () => {
  const list = { pros: [toArgument('one', [], [])], cons: [] };
  expect(toRoom([quality, quality], [list], 'nodejs')).toBe(2 * 56 + 7);
});

test('where nothing is said there is no room', () => {
  expect(toRoom([], [], 'django')).toBe(0);
});
