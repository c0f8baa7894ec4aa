import { expect, test } from '@playwright/test';
import { isRooted, toRelative, toRelativeStyles } from '../../../src/finish/relative-links.ts';

const links: [page: string, target: string, result: string][] = [
  ['/', '/', './'],
  ['/', '/compare/', 'compare/'],
  ['/', '/compare/orm/', 'compare/orm/'],
  ['/', '/icon.svg', 'icon.svg'],
  ['/', '/#take-both', '#take-both'],
  ['/', '/?a=b', '?a=b'],
  ['/compare/', '/', '../'],
  ['/compare/', '/compare/', './'],
  ['/compare/', '/compare/#orm', '#orm'],
  ['/compare/', '/compare/orm/', 'orm/'],
  ['/compare/', '/comparison/', '../comparison/'],
  ['/compare/orm/', '/', '../../'],
  ['/compare/orm/', '/compare/', '../'],
  ['/compare/orm/', '/compare/#orm', '../#orm'],
  ['/compare/orm/', '/compare/orm/#evidence', '#evidence'],
  ['/compare/orm/', '/compare/admin/', '../admin/'],
  ['/compare/orm/', '/nodejs/#claim', '../../nodejs/#claim'],
  ['/compare/orm/', '/_astro/fonts/a.woff2', '../../_astro/fonts/a.woff2'],
  ['/compare/orm/', '/sources/?q=/a/b#c?d', '../../sources/?q=/a/b#c?d'],
];

for (const [page, target, result] of links) {
  test(`on ${page}, ${target} is written ${result}`, () => {
    expect(toRelative(page, target)).toBe(result);
  });

  for (const base of ['https://example.org', 'https://example.org/a/b/c']) {
    test(`on ${base}${page}, ${result} leads to ${target}`, () => {
      expect(new URL(result, base + page).href).toBe(base + target);
    });
  }
}

test('an address is rooted when it begins at this site’s root', () => {
  for (const address of ['/', '/a/', '/#a']) expect(isRooted(address)).toBe(true);
  for (const address of ['//example.org/', 'https://example.org/', 'a/', '#a', '', './']) {
    expect(isRooted(address)).toBe(false);
  }
});

const styles: [css: string, result: string][] = [
  ['url(/_astro/a.woff2)', 'url(../_astro/a.woff2)'],
  ['url("/_astro/a.woff2")', 'url("../_astro/a.woff2")'],
  ["url('/_astro/a.woff2')", "url('../_astro/a.woff2')"],
  ['url(/a) url(/b)', 'url(../a) url(../b)'],
  ['url(//example.org/a)', 'url(//example.org/a)'],
  ['url(data:image/png;base64,/9j/)', 'url(data:image/png;base64,/9j/)'],
  ['url(#a)', 'url(#a)'],
];

for (const [css, result] of styles) {
  test(`in the styles of a page, ${css} is written ${result}`, () => {
    expect(toRelativeStyles('/compare/', css)).toBe(result);
  });
}
