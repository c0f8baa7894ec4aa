import { expect, test } from '@playwright/test';
import { toComparison } from '../../../src/model/comparison.ts';
import { toPlaceNames } from '../../../src/model/places.ts';
import { content } from '../small-content.ts';

const texts = [
  { address: '/django/', name: 'Django', headings: [{ id: 'history', text: 'History' }] },
  { address: '/about/', name: 'About', headings: [] },
  { address: '/hosting/', name: 'Hosting', headings: [{ id: 'paths', text: 'Any path' }] },
];
const names = toPlaceNames(toComparison(content), texts);

const places: [address: string, name: string][] = [
  ['/compare/', 'Compare'],
  ['/pros-and-cons/', 'Pros and cons'],
  ['/about/', 'About'],
  ['/hosting/', 'Hosting'],
  ['/hosting/#paths', 'Hosting: Any path'],
  ['/django/#history', 'Django: History'],
  ['/django/#django-in-short', 'Django, evidence 1'],
  ['/compare/speed/', 'A quality'],
  ['/compare/speed/#speed-django', 'A quality, evidence 2'],
  ['/choose/#be-fast', 'Choose: We are in a hurry'],
  ['/pros-and-cons/#fast', 'A pro of Django: The statement of fast'],
  ['/pros-and-cons/#slow', 'A con of Node: The statement of slow'],
  ['/sources/manual/', 'Source: Manual'],
];

for (const [address, name] of places) {
  test(`a link to ${address} says “${name}”`, () => {
    expect(names.get(address)).toBe(name);
  });
}

test('what is not there has no name', () => {
  expect(names.get('/compare/weight/')).toBeUndefined();
});
