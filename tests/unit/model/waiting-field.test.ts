import { expect, test } from '@playwright/test';
import { toMarks } from '../../../src/model/waiting-field.ts';

const none = { queued: 0, inHand: 0, waiting: 0, answered: 0 };

test('marks stand in rows of ten, and a state begins where the one before it ended', () => {
  expect(toMarks({ ...none, queued: 5, inHand: 12, answered: 4 })).toEqual([
    { state: 'answered', path: 'M2 5h36.1' },
    { state: 'inHand', path: 'M45 5h50.1M5 15h50.1' },
    { state: 'queued', path: 'M65 15h30.1M5 25h0.1' },
  ]);
});

test('a whole field has ten whole rows', () => {
  const [marks, ...others] = toMarks({ ...none, waiting: 100 });
  expect(others).toEqual([]);
  expect(marks?.path.match(/M5 \d+5?h90\.1/g)).toHaveLength(10);
});
