import { expect, test } from '@playwright/test';
import { toUuid } from '../../../src/exports/uuid.ts';

test('the identifier of a name is the one that RFC 9562 gives as its example', () => {
  const names = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
  expect(toUuid('www.example.com', names)).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

test('another name has another identifier', () => {
  expect(toUuid('edition 2026-11-22')).not.toBe(toUuid('edition 2026-11-23'));
});
