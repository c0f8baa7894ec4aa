import { expect, test } from '@playwright/test';
import { escapeMarkup, renderInline } from '../../../src/exports/markup.ts';

test('a text that looks like markup stays a text', () => {
  expect(escapeMarkup(`<a href="x">O'Neil & sons</a>`)).toBe(
    '&lt;a href=&quot;x&quot;&gt;O&#39;Neil &amp; sons&lt;/a&gt;',
  );
});

test('a character that no document may hold is replaced', () => {
  expect(escapeMarkup('a\0b\uD800c\uFFFEd\u{1F600}\te')).toBe('a\uFFFDb\uFFFDc\uFFFDd\u{1F600}\te');
});

test('words between backticks are code', () => {
  expect(renderInline('Use `<form>` & wait')).toBe('Use <code>&lt;form&gt;</code> &amp; wait');
});
