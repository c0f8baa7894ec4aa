import { append, replace } from './change.ts';
import { test, type Mistake } from './mistake.ts';

const about = 'pages/about.mdx';
const conclusion = 'pages/conclusion.mdx';
const unseen = (number: string) => `Remove the character U+${number}, which nobody sees or can read.`;
const plain = 'Write plain paragraphs, lists and headings.';
const only = 'Only <Cite>, <Term>, <Rows>, <Counts>, <Hosts> may stand here: write Markdown instead.';
const link =
  'A link is a whole address with https://, or begins with / for a page of this site or # for a place on this page.';
const cite = '<Cite claim="form-class" />';
const reasons = {
  code: 'Content has no code: write \\{ for a brace.',
  module: 'Content has no code: remove the import or export.',
  picture: 'Pictures do not come from content: describe it in words, or cite the page that shows it.',
};

/** What a paragraph of its own may not hold, with what stands in the message. */
const refused: [mistake: string, paragraph: string, value: string, remedy: string][] = [
  ['a script', '<script>alert(1)</script>', '<script>', only],
  ['a script from elsewhere', '<script src="https://example.org/x.js"></script>', '<script>', only],
  ['a frame', '<iframe src="https://example.org/"></iframe>', '<iframe>', only],
  ['a form', '<form action="https://example.org/"></form>', '<form>', `${only} Did you mean Term?`],
  ['a style sheet', '<style>p</style>', '<style>', only],
  ['an element that runs a script', '<p onclick="alert(1)">Hello</p>', '<p>', only],
  ['an element with a style', '<p style="position:fixed">Hello</p>', '<p>', only],
  ['an element inside of a sentence', 'Hello <b>there</b>', '<b>', only],
  ['an element without a name', '<>Hello</>', '<>', only],
  ['a component that belongs to criteria', '<InPractice>Hello</InPractice>', '<InPractice>', only],
  ['a component in small letters', '<rows group="in-the-box" />', '<rows>', `${only} Did you mean Rows?`],
  ['an import', 'import fs from "node:fs"', 'mdxjsEsm', reasons.module],
  ['an export', 'export const answer = 42', 'mdxjsEsm', reasons.module],
  ['an expression', '{process.env.HOME}', 'mdxFlowExpression', reasons.code],
  ['an expression inside of a sentence', 'It takes {1 + 1} steps', 'mdxTextExpression', reasons.code],
  ['a comment', 'Hello {/* later */}', 'mdxTextExpression', reasons.code],
  ['a picture from another host', '![A picture](https://example.org/x.png)', 'image', reasons.picture],
  ['a picture from a file', '![A picture](./x.png)', 'image', reasons.picture],
  ['code', '```js\nalert(1)\n```', 'code', 'Prose has no blocks of code: say in words what it does.'],
  ['a quotation', '> Hello', 'blockquote', plain],
  ['a line across', '***', 'thematicBreak', plain],
  [
    'a table, once for all of its cells',
    '| a |\n| - |',
    'table',
    'Write a list, or show rows of the comparison with <Rows />.',
  ],
  ['a link without words', '[](/sources/)', '/sources/', 'Give the link words that say where it leads.'],
  ['a character that turns the text around', 'Hello\u202E there', 'Hello\\u{202e} there', unseen('202E')],
  ['a character that nobody sees in code', '`a\u200Bb`', 'a\\u{200b}b', unseen('200B')],
  ['a box to tick', '- [x] Done', 'Done', 'A list has no boxes to tick: write plain points.'],
  ['words struck out', 'Hello ~~there~~', 'delete', plain],
  ['the target of a link by reference', '[x]: javascript:alert(1)', 'definition', plain],
];

const onAbout = refused.map(([mistake, paragraph, value, remedy]) => ({
  mistake,
  changes: { [about]: append(`\n${paragraph}`) },
  told: [[`${about}:11  "${value}"`, remedy]] as const,
}));

const links: Mistake[] = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'data:text/html,hello',
  'http://example.org/',
  'mailto:someone@example.org',
  '../sources/',
  'sources/',
  'https://',
  'https:/example.org/',
].map((address) => ({
  mistake: `a link to ${address}`,
  changes: { [about]: replace('(/sources/)', `(${address})`) },
  told: [[`${about}:9  "${address}"`, link]],
}));

const attributes: Mistake[] = [
  {
    mistake: 'an attribute that is given twice',
    changes: { [conclusion]: replace(cite, '<Cite claim="form-class" claim="nonsense" />') },
    told: [[`${conclusion}:9  "<Cite claim>"`, 'Write each attribute once.']],
  },
  {
    mistake: 'an event attribute on a component',
    changes: { [conclusion]: replace(cite, '<Cite claim="form-class" onclick="alert(1)" />') },
    told: [[`${conclusion}:9  "<Cite onclick>"`, '<Cite> has no such attribute: remove it.']],
  },
  {
    mistake: 'a misspelt attribute, with the nearest one',
    changes: { [conclusion]: replace('<Rows criteria=', '<Rows criterion=') },
    told: [[`${conclusion}:17  "<Rows criterion>"`, '<Rows> has no such attribute: remove it. Did you mean criteria?']],
  },
  {
    mistake: 'attributes from an expression',
    changes: { [conclusion]: replace(cite, '<Cite {...{ claim: "form-class" }} />') },
    told: [
      [`${conclusion}:9  "<Cite {…}>"`, '<Cite> has no such attribute: remove it.'],
      [`${conclusion}:9  "<Cite>"`, 'Name the claim, as <Cite claim="…" />.'],
    ],
  },
  {
    mistake: 'an attribute whose value is an expression',
    changes: { [conclusion]: replace('group="in-the-box"', 'group={"in-the-box"}') },
    told: [[`${conclusion}:19  "<Rows group>"`, 'Write the value as a text in quotation marks.']],
  },
  {
    mistake: 'an attribute without a value',
    changes: { [conclusion]: replace('group="in-the-box"', 'group') },
    told: [[`${conclusion}:19  "<Rows group>"`, 'Write the value as a text in quotation marks.']],
  },
  {
    mistake: 'a link that hides its script behind a character reference',
    changes: { [about]: replace('(/sources/)', '(&#x6a;avascript:alert(1))') },
    told: [[`${about}:9  "javascript:alert(1)"`, link]],
  },
  {
    mistake: 'a link to another host that looks like a page of this site',
    changes: { [about]: replace('(/sources/)', '(//example.org/)') },
    told: [
      [`${about}:9  "//example.org/"`, link],
      [`${about}:9  "//example.org/"`, 'There is no page at this address.'],
    ],
  },
];

for (const each of [...onAbout, ...links, ...attributes]) {
  test(`an author is told of ${each.mistake}`, ({ expectTold }) => expectTold(each));
}

test('an author may write lists, emphasis, code words, links and escaped characters', async ({ expectTold }) => {
  const text = '\n- _One_ **two** `three`\n- [Four](https://example.org/) \\{ \\< & “five”\n\n1. Six\n2. Seven';
  await expectTold({ mistake: 'none', changes: { [about]: append(text) }, told: [] });
});
