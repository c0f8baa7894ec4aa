import { expect, test } from '@playwright/test';
import { toMdx } from '../../../src/commands/bare-site.ts';

const toPage = (main: string) =>
  `<!doctype html><html><head><title>A title</title></head><body><header>no</header><main>${main}</main></body></html>`;

test('a page of the bare site has the words of the page, as headings and paragraphs', () => {
  const page = toPage('<h2>Part <a href="#x">one</a></h2><div>Some <em>words</em><ul><li>more</li></ul>rest</div>');
  expect(toMdx(page)).toBe('---\ntitle: "A title"\n---\n\n## Part one\n\nSome words\n\nmore\n\nrest\n');
});

test('what MDX would read as markup is text', () => {
  expect(toMdx(toPage('<p>1. {a} &lt;b> *c* [d](e)</p>'))).toContain('1\\. \\{a\\} \\<b\\> \\*c\\* \\[d\\](e)');
});

test('styles, scripts and templates have no words', () => {
  expect(toMdx(toPage('<style>a{}</style><script>b()</script><template><p>c</p></template><p>d</p>'))).toMatch(
    /---\n\nd\n$/,
  );
});
