import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { parseElements } from '../../../src/finish/elements.ts';
import { finishPage, readPage } from '../../../src/finish/page.ts';

const toPage = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
type Around = Parameters<typeof readPage>[3];
const finishOne = (address: string, source: string, around?: Around) =>
  finishPage(readPage(address, source, parseElements(source), around));
const finish = (body: string, head = '') => finishOne('/compare/orm/', toPage(body, head)).html;
const toHash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const refused: [mistake: string, markup: string, message: string][] = [
  ['a script for an address', '<a href=" JavaScript:x()">y</a>', 'the href  JavaScript:x()'],
  [
    'a script for an address, after a character that nobody sees',
    '<a href="&#1;javascript:x()">y</a>',
    'the href \u0001javascript:x()',
  ],
  ['a script for an address, broken by a tab', '<a href="java&#9;script:x()">y</a>', 'the href java\tscript:x()'],
  ['a frame with a script for its address', '<iframe src="javascript:x()"></iframe>', 'the src javascript:x()'],
  ['a picture inside of its address', '<img src="data:image/png;base64,x" alt="">', 'the src data:image/png;base64,x'],
  ['a style attribute', '<p style="color:red">x</p>', 'a style attribute'],
  ['a style attribute in capitals', '<p STYLE="color:red">x</p>', 'a style attribute'],
  ['an event attribute', '<p onclick="x()">x</p>', 'a onclick attribute'],
  ['an event attribute without quotation marks', '<p OnClick=x()>x</p>', 'a onclick attribute'],
  ['an event attribute in a template', '<template><p onload="x()"></p></template>', 'a onload attribute'],
  ['an event attribute in a drawing', '<svg onload="x()"></svg>', 'a onload attribute'],
  ['a script in a file', '<script src="/x.js"></script>', 'a script that is not inline, /x.js'],
  [
    'a script of another host',
    '<script src="https://example.org/x.js"></script>',
    'something from another host, https://example.org/x.js',
  ],
  [
    'a picture of another host',
    '<img src="https://example.org/x.png" alt="">',
    'something from another host, https://example.org/x.png',
  ],
  [
    'a picture of another host by its short address',
    '<img src="//example.org/x.png" alt="">',
    'something from another host, //example.org/x.png',
  ],
  [
    'a picture of another host by slashes of another kind',
    String.raw`<img src="\\example.org/x.png" alt="">`,
    String.raw`something from another host, \\example.org/x.png`,
  ],
  [
    'a picture of another host among several',
    '<img srcset="/a.png 1x, https://example.org/x.png 2x" alt="">',
    'something from another host, /a.png 1x, https://example.org/x.png 2x',
  ],
  [
    'a film’s picture of another host',
    '<video poster="//example.org/x.png"></video>',
    'something from another host, //example.org/x.png',
  ],
  [
    'an object of another host',
    '<object data="https://example.org/x"></object>',
    'something from another host, https://example.org/x',
  ],
  [
    'a style that fetches from another host',
    '<style>a{b:url(https://example.org/x.png)}</style>',
    'something from another host, url(https://example.org/x.png)',
  ],
  [
    'a style that brings in another',
    '<style>@import "https://example.org/x.css";</style>',
    'something from another host, @import "https://example.org/x.css"',
  ],
  [
    'a frame of another host',
    '<iframe src="HTTPS://example.org/"></iframe>',
    'something from another host, HTTPS://example.org/',
  ],
];

for (const [mistake, markup, message] of refused) {
  test(`a page with ${mistake} stops the build`, () => {
    expect(() => finish(markup)).toThrow(`/compare/orm/ has ${message}`);
  });
}

for (const rel of [
  'stylesheet',
  'alternate stylesheet',
  'preload',
  'icon',
  'modulepreload',
  'preconnect',
  'dns-prefetch',
  'manifest',
]) {
  test(`a page with a ${rel} of another host stops the build`, () => {
    expect(() => finish('', `<link rel="${rel}" href="https://example.org/x">`)).toThrow(
      'something from another host, https://example.org/x',
    );
  });
}

test('all that is wrong with a page is told at once', () => {
  expect(() => finish('<p style="a" onclick="b">x</p>')).toThrow('has a style attribute and a onclick attribute.');
});

test('a script in a file may wait in a template, if the site has it', () => {
  const modules = new Map([['/_astro/x.js', toHash('x')]]);
  const script = '<script type="module" src="/_astro/x.js"></script>';
  const later = finishOne('/compare/orm/', toPage(`<template>${script}</template>`), { modules });
  expect(later.html).toContain(
    `<script integrity="${toHash('x').slice(1, -1)}" type="module" src="../../_astro/x.js"></script>`,
  );
  expect([...later.hashes.scripts]).toEqual([toHash('x')]);
  const message = 'a script that is not inline, /_astro/x.js';
  expect(() => finishOne('/', toPage(script), { modules })).toThrow(message);
  expect(() => finishOne('/', toPage(`<template></template>${script}`), { modules })).toThrow(message);
  expect(() => finishOne('/', toPage(`<template>${script}</template>`))).toThrow(message);
});

test('a page may say where else it is, and link to other hosts', () => {
  const canonical = '<link rel="canonical" href="https://example.org/compare/orm/">';
  const link = '<a href="https://example.org/" rel="license">x</a>';
  expect(finish(link, canonical)).toContain(canonical);
  expect(finish(link)).toContain(link);
});

test('the policy stands first in the head', () => {
  expect(finish('')).toMatch(
    /<head><meta http-equiv="content-security-policy" content="default-src 'none'; [^"]*"><meta charset/,
  );
});

test('the policy has exactly the hashes of the page’s own scripts and styles', () => {
  const script = 'if (1 < 2 && "é") run("</p>");';
  const { html, hashes } = finishOne(
    '/',
    toPage(`<template><style>b{}</style></template><script type="module">${script}</script>`, '<style>a{}</style>'),
  );
  expect([...hashes.scripts]).toEqual([toHash(script)]);
  expect([...hashes.styles].sort()).toEqual([toHash('a{}'), toHash('b{}')].sort());
  expect(html).toContain(`script-src ${toHash(script)};`);
  expect(html).toContain(`style-src ${[toHash('a{}'), toHash('b{}')].sort().join(' ')};`);
});

test('a script is hashed as a browser reads it, wherever its source was written', () => {
  const { hashes } = finishOne('/', toPage('<script>one()\r\ntwo()\rthree()</script>'));
  expect([...hashes.scripts]).toEqual([toHash('one()\ntwo()\nthree()')]);
});

test('a block of data is no script, and needs no hash', () => {
  const block = '<script type="application/ld+json">{"url":"../"}</script>';
  const { html, hashes } = finishOne('/about/', toPage(block));
  expect(html).toContain(block);
  expect([...hashes.scripts]).toEqual([]);
});

test('a page without scripts and styles allows none', () => {
  expect(finish('')).toContain("script-src 'none'; style-src 'none';");
});

test('a style is hashed as it is served, with its addresses made relative', () => {
  const { html, hashes } = finishOne('/about/', toPage('', '<style>@font-face{src:url("/_astro/a.woff2")}</style>'));
  const served = '@font-face{src:url("../_astro/a.woff2")}';
  expect(html).toContain(`<style>${served}</style>`);
  expect([...hashes.styles]).toEqual([toHash(served)]);
});

const links: [before: string, after: string][] = [
  ['<a href="/compare/">x</a>', '<a href="../">x</a>'],
  ['<a href=/compare/>x</a>', '<a href="../">x</a>'],
  ["<a class='a' href='/compare/' id=b>x</a>", '<a class=\'a\' href="../" id=b>x</a>'],
  ['<a href="/sources/?a=1&amp;b=%22#c">x</a>', '<a href="../../sources/?a=1&amp;b=%22#c">x</a>'],
  ['<a href="/sources/?a=&quot;b&quot;">x</a>', '<a href="../../sources/?a=&quot;b&quot;">x</a>'],
  ['<img src="/icon.svg" alt="">', '<img src="../../icon.svg" alt="">'],
  ['<video poster="/icon.svg"></video>', '<video poster="../../icon.svg"></video>'],
  ['<form action="/choose/"></form>', '<form action="../../choose/"></form>'],
  ['<template><a href="/compare/">x</a></template>', '<template><a href="../">x</a></template>'],
  ['<p title="/compare/">/compare/</p>', '<p title="/compare/">/compare/</p>'],
  ['<a href="#evidence">x</a>', '<a href="#evidence">x</a>'],
];

for (const [before, after] of links) {
  test(`${before} becomes ${after}`, () => {
    expect(finish(before)).toContain(`<body>${after}</body>`);
  });
}

test('the page for unknown addresses keeps its links from the root of the site', () => {
  const relate = (_page: string, target: string) => `/a/b${target}`;
  const { html } = finishOne('/404.html', toPage('<a href="/compare/">x</a>', '<style>a{b:url(/c)}</style>'), {
    relate,
  });
  expect(html).toContain('<a href="/a/b/compare/">');
  expect(html).toContain('url(/a/b/c)');
});

test('what is no link, script or style is left as it was', () => {
  const body = '<!-- kept --><P  CLASS=a>1 &lt; 2 &amp; “three”</P><br/>';
  expect(finish(body)).toContain(`<body>${body}</body>`);
});
