import { expect, test } from '@playwright/test';
import { listAnchors, reservedAnchors } from '../../../src/model/anchors.ts';

test('the lists of pros and cons can be linked, one for each side', () => {
  expect(listAnchors).toEqual(['nodejs-pros', 'nodejs-cons', 'django-pros', 'django-cons']);
});

test('the ids of the pages’ own parts are known, each once', () => {
  expect(reservedAnchors).toEqual(expect.arrayContaining(['main', 'evidence', 'pros', 'nodejs-pros', 'primary']));
  expect(new Set(reservedAnchors).size).toBe(reservedAnchors.length);
});
