import { expect, test } from '@playwright/test';
import { parseElements } from '../../../src/finish/elements.ts';
import { finishPage, readPage } from '../../../src/finish/page.ts';
import { renderRedirects } from '../../../src/finish/redirects.ts';

const toMove = (from: string, to: string) => ({ from, to, file: '', path: [] });
const moves = [toMove('/compare/old/', '/compare/new/'), toMove('/compare/#old', '/compare/#new')];

test('a host is told of each page that moved, and of no fragment', () => {
  expect(renderRedirects(moves, '/')).toBe('/compare/old/ /compare/new/ 301\n');
});

test('below a path, both addresses have it', () => {
  expect(renderRedirects(moves, '/a/b/')).toBe('/a/b/compare/old/ /a/b/compare/new/ 301\n');
});

test('a site that never moved anything says nothing', () => {
  expect(renderRedirects([], '/')).toBeUndefined();
});

test('a page that leads readers without scripts on does so wherever the site is hosted', () => {
  const page =
    '<html><head><noscript><meta http-equiv="refresh" content="0; url=/compare/new/"></noscript></head></html>';
  expect(finishPage(readPage('/compare/old/', page, parseElements(page))).html).toContain('content="0; url=../new/"');
});
