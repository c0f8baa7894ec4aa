import { expect, test } from '@playwright/test';
import { once } from '../../../src/model/once.ts';

test('what follows from an object is derived once, and from each object anew', () => {
  const asked: string[] = [];
  const getName = once(({ name }: { name: string }) => {
    asked.push(name);
    return name.toUpperCase();
  });
  const [one, other] = [{ name: 'one' }, { name: 'other' }];
  expect([one, one, other, one].map(getName)).toEqual(['ONE', 'ONE', 'OTHER', 'ONE']);
  expect(asked).toEqual(['one', 'other']);
});
