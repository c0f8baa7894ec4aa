import { expect, test } from '@playwright/test';
import { finishPages } from '../../../src/finish/pages.ts';

const mark = 'data-astro-cid-a1b2c3d4';

const toPage = (styles: readonly string[], body: string) =>
  `<html><head>${styles.map((css) => `<style>${css}</style>`).join('')}</head><body>${body}</body></html>`;

const finish = (sources: Record<string, string>) =>
  Object.fromEntries(
    [...finishPages(new Map(Object.entries(sources)), '/')].map(([address, { html }]) => [address, html]),
  );

/** The style and the body of a page that has these. */
const lighten = (css: string, body: string) => {
  const { '/': html = '' } = finish({ '/': toPage([css], body) });
  const [, style = '', rest = ''] = /<style>(.*)<\/style><\/head><body>(.*)<\/body>/s.exec(html) ?? [];
  return { style: style.trim(), body: rest };
};

test('a page arrives with one style, in the order of those that it was built with', () => {
  const html = finish({ '/': toPage(['.a{top:0}', '.b{top:1px}', '.c{top:2px}'], '<p class="a b c">x</p>') })['/'];
  expect(html).toContain('<head><meta');
  expect(html?.match(/<style>.*?<\/style>/gs)).toEqual(['<style>.a{top:0}.b{top:1px}.c{top:2px}</style>']);
});

const kept: [what: string, css: string, body: string][] = [
  ['a class', '.a{top:0}', '<p class="x a">x</p>'],
  ['an element', 'p{top:0}', '<p>x</p>'],
  ['an element in a template', 'p{top:0}', '<template><p>x</p></template>'],
  ['a class that only a script adds', '.a .hit{top:0}', '<p class="a">x</p><script>item.className="hit"</script>'],
  ['an element that only a script adds', '.a mark{top:0}', '<p class="a">x</p><script>create("mark")</script>'],
  ['an attribute, which a script may set', '[data-theme=dark]{top:0}', '<p>x</p>'],
  ['one of several', ':where(ul,ol){top:0}', '<ol></ol>'],
  ['what is excluded', 'p:not(.a){top:0}', '<p>x</p>'],
  ['a property that is read', ':root{--a:0}p{top:var(--a)}', '<p>x</p>'],
  ['a property that a script reads', ':root{--a:0}', '<script>get("--a")</script>'],
];

for (const [what, css, body] of kept) {
  test(`a rule stays for ${what}`, () => {
    expect(lighten(css, body).style).toBe(css);
  });
}

const dropped: [what: string, css: string, body: string, left: string][] = [
  ['a class that no page has', '.a{top:0}.b,p{top:1px}', '<p>x</p>', 'p{top:1px}'],
  ['an element that no page has', 'p table{top:0}', '<p>x</p>', ''],
  ['a class within a choice', 'p :where(.a,.b){top:0}', '<p>x</p>', ''],
  [
    'what only a block of data names',
    '.a{top:0}p{top:1px}',
    '<p>x</p><script type="application/ld+json">{"a":1}</script>',
    'p{top:1px}',
  ],
  ['nothing in a query', '@media print{.a{top:0}}', '<p>x</p>', ''],
  ['a property that nothing reads', ':root{--a:var(--b);--b:0}p{top:0}', '<p>x</p>', 'p{top:0}'],
  ['a component that the page does not have', `p[${mark}]{top:0}`, '<p>x</p>', ''],
  [
    'an element that no single component marks twice',
    `p[${mark}][data-astro-cid-z9]{top:0}`,
    `<p ${mark}>x</p><i data-astro-cid-z9>y</i>`,
    '',
  ],
  ['an element that the component does not have', `p[${mark}]{top:0}`, `<p>x</p><i ${mark}>y</i>`, ''],
];

for (const [what, css, body, left] of dropped) {
  test(`a page does not carry a rule for ${what}`, () => {
    expect(lighten(css, body).style).toBe(left);
  });
}

test('only the page for unknown addresses keeps its links from the root of the site', () => {
  const page = toPage(['p{top:0}'], '<p><a href="/x/">x</a></p>');
  const pages = Object.fromEntries(
    finishPages(
      new Map([
        ['/404.html', page],
        ['/y/', page],
      ]),
      '/a/b/',
    ),
  );
  expect(pages['/404.html']?.html).toContain('<a href="/a/b/x/">');
  expect(pages['/y/']?.html).toContain('<a href="../x/">');
});

test('what one page of a kind needs, all get, so that they share a hash', () => {
  const css = '.a{top:0}.b{top:1px}';
  const pages = finish({ '/x/': toPage([css], '<p class="a">x</p>'), '/y/': toPage([css], '<p class="b">y</p>') });
  expect(pages['/x/']).toContain(`<style>${css}</style>`);
  expect(pages['/y/']).toContain(`<style>${css}</style>`);
});

test('a class that only one component has needs no mark, and weighs as much against other rules', () => {
  const { style, body } = lighten(`.a[${mark}]{top:0}`, `<p class="a" ${mark}>x<i ${mark}>y</i></p>`);
  expect(style).toBe('.a.a{top:0}');
  expect(body).toBe('<p class="a">x<i>y</i></p>');
});

test('a class that two components have keeps its mark, under a short name', () => {
  const { style, body } = lighten(`.a[${mark}]{top:0}`, `<p class="a" ${mark}="true">x</p><p class="a">y</p>`);
  expect(style).toBe('.a[data-0]{top:0}');
  expect(body).toBe('<p class="a" data-0>x</p><p class="a">y</p>');
});

test('a mark goes from an element without the class that the rule names beside it', () => {
  const { body } = lighten(`.a[${mark}]{top:0}`, `<p class="a" ${mark}>x</p><p class="a">y</p><i ${mark}>z</i>`);
  expect(body).toBe('<p class="a" data-0>x</p><p class="a">y</p><i>z</i>');
});

test('an element without a class keeps its mark where a rule asks for it', () => {
  const { style, body } = lighten(`p[${mark}]>i{top:0}`, `<p ${mark}>x<i ${mark}>y</i></p>`);
  expect(style).toBe('p[data-0]>i{top:0}');
  expect(body).toBe('<p data-0>x<i>y</i></p>');
});

test('a mark that a rule asks for within a choice stays wherever it stands', () => {
  const { style, body } = lighten(`p:has(i[${mark}]){top:0}`, `<p ${mark}>x<i ${mark}>y</i></p>`);
  expect(style).toBe('p:has(i[data-0]){top:0}');
  expect(body).toBe('<p data-0>x<i data-0>y</i></p>');
});
