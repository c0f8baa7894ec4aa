import { expect, test } from '@playwright/test';
import { spellOut, toFile } from '../../../src/finish/spelled-out.ts';

const links: [address: string, file: string][] = [
  ['./', 'index.html'],
  ['../', '../index.html'],
  ['../../', '../../index.html'],
  ['.', 'index.html'],
  ['..', '../index.html'],
  ['../..', '../../index.html'],
  ['compare/', 'compare/index.html'],
  ['../compare/#orm', '../compare/index.html#orm'],
  ['../#orm', '../index.html#orm'],
  ['./?edition=2026-11-22#orm', 'index.html?edition=2026-11-22#orm'],
  ['#orm', '#orm'],
  ['?a=b', '?a=b'],
  ['', ''],
  ['icon.svg', 'icon.svg'],
  ['../data/orm.json', '../data/orm.json'],
  ['https://example.org/', 'https://example.org/'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
  ['/compare/', '/compare/'],
];

for (const [address, file] of links) {
  test(`from disk, ${address || 'the empty address'} leads to ${file || 'the page itself'}`, () => {
    expect(toFile(address)).toBe(file);
  });
}

test('a page keeps everything but its links and what is fetched ahead', () => {
  const page = (href: string, head: string) =>
    `<!DOCTYPE html><html lang="en"><head><title>a/</title>${head}</head><body><a class="x" href=${href}>../</a></body></html>`;
  const before = page("'../?a=1&amp;b=2'", '<link rel="preload" as="font" href="../a.woff2" crossorigin>');
  expect(spellOut(before)).toBe(page('"../index.html?a=1&amp;b=2"', ''));
});

test('from disk, a page that moved leads on without scripts, too', () => {
  const page = (to: string) =>
    `<!DOCTYPE html><html lang="en"><head><noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript></head><body></body></html>`;
  expect(spellOut(page('../new-name/#orm'))).toBe(page('../new-name/index.html#orm'));
});
