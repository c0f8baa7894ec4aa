import { expect, test } from '@playwright/test';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { findAttribute, parseElements } from '../../../src/finish/elements.ts';

/** What the last steps take from an element. */
interface Read {
  tagName: string;
  attributes: string[];
  text: string;
  isKept: boolean;
}

/** The elements of a page as a browser without scripts builds them, in the order of its source, but for those that are in no source. */
function readAsBrowser(source: string): Read[] {
  const elements: (Read & { start: number })[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node, isKept: boolean) => {
    if (defaultTreeAdapter.isElementNode(node) && node.sourceCodeLocation) {
      const { tagName, attrs, childNodes, sourceCodeLocation } = node;
      const texts = childNodes.map((child) => ('value' in child ? child.value : ''));
      elements.push({
        tagName,
        attributes: attrs.map(({ name, value }) => `${name}=${value}`),
        text: tagName === 'script' || tagName === 'style' ? texts.join('') : '',
        isKept,
        start: sourceCodeLocation.startOffset,
      });
    }
    if ('content' in node) visit(node.content, true);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, isKept);
  };
  visit(parse(source, { sourceCodeLocationInfo: true, scriptingEnabled: false }), false);
  return elements
    .sort((a, b) => a.start - b.start)
    .map(({ tagName, attributes, text, isKept }) => ({ tagName, attributes, text, isKept }));
}

const bodies: [what: string, body: string][] = [
  ['attributes however they are quoted', `<p class=a id='b' title="c>d" lang = en hidden>x</p>`],
  ['attributes that nothing sets apart', '<p id="a"onclick="b">x</p><p/onclick="c"/id="d">y</p>'],
  ['attributes with strange names', `<p =onclick="a" b"c' onload="d"><p <b onclick="e">x</p>`],
  ['values with entities, also without their semicolon', '<a href="java&#115cript:a?b=1&amp;copy=2&copy=3&Tab;">x</a>'],
  ['a value that goes on in the next line', '<a href="java\nscript:a"\n title=b\f>x</a>'],
  ['names in capitals', '<P ONCLICK=a>x</P><SCRIPT>b</SCRIPT>'],
  ['comments, whatever ends them', '<!--><p a><!---><p b><!-- <p c> --!><p d><!-- <p e> --><p f>'],
  ['comments of other kinds', '<!a><p b><?c><p d></ e><p f><![CDATA[ <p g> ]]><p h>'],
  ['scripts and styles as text', '<script>if (a<b) "</p>&amp;"</script><style>a>b{c:"&amp;<p>"}</style>'],
  ['fields and titles as text', '<textarea><p a></textarea><title><p b></title><iframe><p c></iframe><xmp><p d></xmp>'],
  ['what is for readers without scripts', '<noscript><p a>x</p><style>b{}</style></noscript>'],
  ['a drawing', '<svg><title><p a></title></svg><svg><script>a&amp;b</script><g b /><style>c&amp;d{}</style></svg>'],
  ['a drawing with text of another kind', '<svg><![CDATA[ <p a> ]]></svg><p b>'],
  ['templates', '<template><template><p a></template><p b></template><p c></template><p d><template/><p e></template>'],
  ['scripts after a word of a template', '<script>"<template>"</script><script src="/a"></script>'],
];

for (const [what, body] of bodies) {
  test(`a page is read as a browser reads ${what}`, () => {
    const source = `<!doctype html><html><head></head><body>${body}</body></html>`;
    const read = parseElements(source).map(({ tagName, attributes, text, isKept }) => ({
      ...{ tagName, text, isKept },
      attributes: attributes.map(({ name, value }) => `${name}=${value}`),
    }));
    expect(read).toEqual(readAsBrowser(source));
  });
}

test('of two attributes of one name the first counts', () => {
  const [element] = parseElements('<script src="/a" SRC="/b"></script>');
  expect(element && findAttribute(element, 'src')).toBe('/a');
});
