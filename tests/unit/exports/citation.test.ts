import { expect, test } from '@playwright/test';
import { renderCitation, toEditionAddress } from '../../../src/exports/citation.ts';

test('a citation says what, in which edition, and where, on one line without marks', () => {
  expect(renderCitation('The `aget()` method', 'https://example.org/compare/orm/', '2026-11-22')).toBe(
    '“The aget() method”. Node.js or Django, edition of 22 November 2026, CC BY 4.0. https://example.org/compare/orm/?edition=2026-11-22\n',
  );
});

test('the edition stands before the place on the page', () => {
  expect(toEditionAddress('/pros-and-cons/#one', '2026-11-22')).toBe('/pros-and-cons/?edition=2026-11-22#one');
});
