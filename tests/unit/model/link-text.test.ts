import { expect, test } from '@playwright/test';
import { renderMarkdownLink, toCopiedAddress } from '../../../src/model/link-text.ts';

const page = 'https://example.org/a/compare/';

test('the address of a row is its page', () => {
  expect(toCopiedAddress('orm/#link-to-this', page)).toBe(`${page}orm/`);
  expect(toCopiedAddress('#link-to-this', `${page}orm/`)).toBe(`${page}orm/`);
});

test('the address of an argument or a table is its place on its page, without what else the page was asked', () => {
  expect(toCopiedAddress('#in-the-box', `${page}?edition=2026-11-22#orm`)).toBe(`${page}#in-the-box`);
});

test('no letter of a title or an address ends a link in Markdown', () => {
  expect(renderMarkdownLink('Forms', page)).toBe(`[Forms](${page})`);
  expect(renderMarkdownLink('a]b [c] `d` <e> *f* _g_ h|i \\', page)).toBe(
    `[a\\]b \\[c\\] \\\`d\\\` \\<e\\> \\*f\\* \\_g\\_ h\\|i \\\\](${page})`,
  );
  expect(renderMarkdownLink('Forms', 'https://example.org/a(b)/')).toBe('[Forms](https://example.org/a%28b%29/)');
});
