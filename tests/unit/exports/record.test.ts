import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { lint } from 'markdownlint/sync';
import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { parse } from 'yaml';
import { renderRecordConfluence, renderRecordMarkdown } from '../../../src/exports/record.ts';
import { toRecord } from '../../../src/model/decision-record.ts';
import type { Decision } from '../../../src/model/decision.ts';
import { exampleDecisions } from '../model/example-decisions.ts';
import { decisions, longText, noFields, readerTexts, toDecision, toWorded } from '../model/decisions.ts';

const anyText = fc.oneof({ weight: 20, arbitrary: readerTexts }, fc.constant(longText));

/** Decisions with fields that hold anything. */
const filled = fc
  .record({ decision: decisions, team: anyText, deciders: anyText, context: anyText })
  .map(({ decision, ...fields }): Decision => ({ ...decision, fields }));

const withoutFields = (decision: Decision): Decision => ({ ...decision, fields: noFields });

/** What a reader sees of a text, on one line. */
const toSeen = (text: string) =>
  text
    .toWellFormed()
    .replace(/(?!\s)\p{Cc}|[\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/\s+/g, ' ')
    .trim();

/** The front matter of a record, and the rest of it. */
function split(markdown: string): [front: Record<string, unknown>, body: RootContent[]] {
  const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(markdown) ?? [];
  const { children } = fromMarkdown(body, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  return [parse(front) as Record<string, unknown>, children];
}

/** The text of a node, with its kinds of marks; words alone have none. */
function toText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return ' ';
  const inside = 'children' in node ? node.children.map(toText).join('') : '';
  return node.type === 'paragraph' ? inside : `<${node.type}${'url' in node ? ` ${node.url}` : ''}>${inside}`;
}

const small = toDecision([toWorded({ id: 'speed', fits: { nodejs: 2, django: 2 } })], {
  levels: new Map([['speed', 'must']]),
});

/** Where readers' words stand: behind the first heading below the title. */
const firstOwn = 2;

// A line is as long as its sentence: what wraps it is the reader's editor.
const config = { default: true, MD013: false };

test('whoever checks Markdown finds nothing in the record of an example', () => {
  const strings = Object.fromEntries(exampleDecisions.map(([id, each]) => [id, renderRecordMarkdown(each)]));
  expect(Object.values(lint({ strings, config })).flat()).toEqual([]);
});

test('whoever checks Markdown finds nothing in it, whatever a reader types', () => {
  fc.assert(
    fc.property(filled, (decision) => {
      const { record } = lint({
        strings: { record: renderRecordMarkdown(decision) },
        config,
      });
      expect(record).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('the rest of a record stays as it is, whatever a reader types', () => {
  fc.assert(
    fc.property(filled, (decision) => {
      const [, body] = split(renderRecordMarkdown(decision));
      const [, plain] = split(renderRecordMarkdown(withoutFields(decision)));
      const count = body.length - plain.length;
      expect(body.toSpliced(firstOwn, count).map(toText)).toEqual(plain.map(toText));
      const own = body.slice(firstOwn, firstOwn + count);
      const { team, context } = decision.fields;
      expect(own.every(({ type }) => type === 'paragraph')).toBe(true);
      expect(toSeen(own.map(toText).join(' '))).toBe(toSeen(`${toSeen(team) && 'Team: '}${team}\n${context}`));
    }),
    { numRuns: 200 },
  );
});

test('the front matter is that of MADR, and gives back who decided as it was typed', () => {
  fc.assert(
    fc.property(filled, (decision) => {
      const deciders = decision.fields.deciders.trim();
      const written = deciders.toWellFormed().replace(/(?!\s)\p{Cc}|[\uFFFE\uFFFF]/gu, '\uFFFD');
      const [front] = split(renderRecordMarkdown(decision));
      expect(front).toEqual({
        ...{ status: 'proposed', date: '2026-04-01' },
        ...(deciders === '' ? {} : { 'decision-makers': written }),
      });
    }),
    { numRuns: 200 },
  );
  expect(renderRecordMarkdown({ ...small, fields: { ...noFields, deciders: 'Ann "A" \u202e\n---' } })).toMatch(
    /^---\nstatus: proposed\ndate: \d{4}-\d\d-\d\d\ndecision-makers: "Ann \\"A\\" \\U0000202e\\n---"\n---\n\n# /,
  );
});

test('the record of an example reads as its blocks do, with its links and nothing else', () => {
  for (const [, decision] of exampleDecisions) {
    const [, body] = split(renderRecordMarkdown(decision));
    const texts = body.flatMap((node) => (node.type === 'list' ? node.children : [node])).map(toText);
    const marks = { '#': '<heading>', '##': '<heading>', '###': '<heading>', '*': '<listItem>', '': '' };
    expect(texts).toEqual(
      toRecord(decision).map(([mark, ...parts]) => {
        const words = parts.map((part) => (typeof part === 'string' ? part : `<link ${part.address}>${part.name}`));
        return marks[mark] + words.join('');
      }),
    );
  }
});

/** Words that are markup to some reader of a format, and how they are written for it. */
const signs: [typed: string, markdown: string, confluence: string][] = [
  ['$x$', '\\$x\\$', '$x$'],
  ['{{ x }} {% y %}', '\\{\\{ x \\}\\} \\{% y %\\}', '&#123;&#123; x &#125;&#125; &#123;% y %&#125;'],
  ['a|b\n|-|-', 'a\\|b\\\n\\|-\\|-', 'a&#124;b\n&#124;&#45;&#124;&#45;'],
  ['www.example.org', 'www\\.example.org', 'www.example.org'],
  ['me@example.org', 'me\\@example.org', 'me&#64;example.org'],
  ['https://a.example', 'https\\://a.example', 'https&#58;//a.example'],
  ['~~x~~', '\\~\\~x\\~\\~', '&#126;&#126;x&#126;&#126;'],
  ['&amp; <b>', '\\&amp; \\<b>', '&#38;amp; &#60;b&#62;'],
  ['\\x', '\\\\x', '&#92;x'],
  ['!x! ??y??', '!x! ??y??', '&#33;x&#33; &#63;&#63;y&#63;&#63;'],
  ['one -two- a-b', 'one -two- a-b', 'one &#45;two&#45; a-b'],
  [
    'a\n# b\n1. c\n1) d\n- e\n: f',
    'a\\\n\\# b\\\n1\\. c\\\n1\\) d\\\n\\- e\\\n\\: f',
    'a\n&#35; b\n1. c\n1&#41; d\n&#45; e\n: f',
  ],
  ['a\nh1. b\nbq. c', 'a\\\nh1. b\\\nbq. c', 'a\nh1&#46; b\nbq&#46; c'],
];

for (const [typed, inMarkdown, inConfluence] of signs) {
  test(`${JSON.stringify(typed)} is written so that no reader of a record takes it for markup`, () => {
    const decision = { ...small, fields: { ...noFields, context: `It is ${typed}` } };
    expect(renderRecordMarkdown(decision)).toContain(`\n\nIt is ${inMarkdown}\n\n`);
    expect(renderRecordConfluence(decision)).toContain(`\n\nIt is ${inConfluence}\n\n`);
  });
}

test('an address with brackets of its own still ends where it should', () => {
  const link = 'https://example.org/a(b/c)d]e|f/?v=1';
  expect(renderRecordMarkdown({ ...small, link })).toContain('(https://example.org/a%28b/c%29d%5de%7cf/?v=1) in');
  expect(renderRecordConfluence({ ...small, link })).toContain('|https://example.org/a%28b/c%29d%5de%7cf/?v=1] in');
});

// There is no well-kept parser for this markup: these tests know its rules from the notation guide and the renderer's source.

/** A text as Confluence shows it when nothing in it is markup. */
const toShown = (markup: string) =>
  markup.replace(/&#(\d+);/g, (_reference, code: string) => String.fromCharCode(Number(code)));

test('Confluence gets the same record with its own marks', () => {
  const lines = renderRecordConfluence({ ...small, fields: { ...noFields, deciders: 'Ann' } }).split('\n\n');
  expect(lines.slice(0, 4).map(toShown)).toEqual([
    'h1. Node.js or Django for our application: none yet',
    'Status: proposed\nDate: 2026-04-01',
    'Decision-makers: Ann',
    'h2. Context and Problem Statement',
  ]);
  expect(lines.at(-1)).toMatch(
    /^\[Our choices\|https:\/\/example\.org\/a\/choose\/\?v=1&team=both\] in the comparison/,
  );
  expect(lines.filter((line) => line.startsWith('* ')).length).toBeGreaterThan(5);
});

test('nothing that a reader types is markup in Confluence, and nothing is lost', () => {
  fc.assert(
    fc.property(filled, (decision) => {
      const blocks = renderRecordConfluence(decision).trimEnd().split('\n\n');
      const plain = renderRecordConfluence(withoutFields(decision)).trimEnd().split('\n\n');
      const deciders = blocks.indexOf('h2. Context and Problem Statement') - 2;
      const others = blocks.length - plain.length - deciders;
      const own = [...blocks.slice(2, 2 + deciders), ...blocks.slice(3 + deciders, 3 + deciders + others)];
      expect(blocks.toSpliced(3 + deciders, others).toSpliced(2, deciders)).toEqual(plain);
      const { fields } = decision;
      const label = (name: string, text: string) => `${toSeen(text) && name}${text}\n`;
      expect(toSeen(toShown(own.join(' ')))).toBe(
        toSeen(label('Decision-makers: ', fields.deciders) + label('Team: ', fields.team) + fields.context),
      );
      const lines = own.flatMap((block) => block.split('\n'));
      expect(
        lines.filter((line) => /[\\{}[\]|!<>*+^~@?]|&(?!#\d+;)|^\s*[*#-]|^\s*(h\d|bq)\.|:\/\/|[:;][()]/.test(line)),
      ).toEqual([]);
      expect(lines.filter((line) => /(?<!\w)([-_])\S.*\S\1(?!\w)/.test(line))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
