import { remove, write } from './change.ts';
import { test, type Mistake } from './mistake.ts';

const fileName = 'Name the file with small letters, digits and single hyphens: its name is its address.';
const twin =
  'Two sources have this name, the other in content/sources/Node-manual.yaml: give this one a name of its own.';
const uncited = 'No claim cites this source: cite it or delete the file.';
const stranger = 'The site compares nodejs and django: name the file after one of them.';
const taken = 'The site makes the page of this address from data: take another name.';
const kinds =
  'No file of this kind belongs here; content has site.yaml, comparison.yaml, verdict.yaml, article.yaml, needs.yaml, examples.yaml, glossary.yaml, hosts.yaml, technologies/*.mdx, arguments/*.yaml, criteria/*.mdx, sources/*.yaml, pages/**/*.mdx, retired.yaml.';
const source = 'title: A\nlabel: B\npublisher: C\naddress: https://example.org/more/\nversion: "1"\ntier: primary\n';
const page = '---\ntitle: A\ndescription: B\nsubject: this site\n---\n\nHello.\n';

/** Seven pros or cons that are valid but for whom they speak. */
const list = (kind: string) =>
  Array.from(
    { length: 7 },
    (_, index) =>
      `  - { id: ${kind}-${String(index)}, statement: A., reason: B., criteria: [streaming], claims: [streaming-class] }\n`,
  ).join('');

/** The files that the site cannot do without, and that nothing else in this content names. */
const required = [
  ...['site.yaml', 'verdict.yaml', 'article.yaml', 'arguments/nodejs.yaml'],
  ...['pages/about.mdx', 'pages/conclusion.mdx'],
];

const missing: Mistake[] = required.map((file) => ({
  mistake: `${file}, which is missing`,
  changes: { [file]: remove },
  told: [[`${file}:1`, 'This file is missing: write it.']],
}));

/** Addresses that are not a page's to take. */
const addresses: Mistake[] = [
  ...['index', 'compare', 'sources', 'nodejs', 'pros-and-cons', 'article'],
  ...['about/index', 'compare/streaming', 'nodejs/more'],
].map((name) => ({
  mistake: `a page named ${name}`,
  changes: { [`pages/${name}.mdx`]: write(page) },
  told: [[`pages/${name}.mdx:2  "${name}"`, taken]],
}));

const mistakes: Mistake[] = [
  {
    mistake: 'a file name with capitals',
    changes: { 'sources/Extra.yaml': write(source) },
    told: [
      ['sources/Extra.yaml:1  "Extra"', fileName],
      ['sources/Extra.yaml:1  "Extra"', uncited],
    ],
  },
  {
    mistake: 'a file name with a space',
    changes: { 'sources/extra manual.yaml': write(source) },
    told: [
      ['sources/extra manual.yaml:1  "extra manual"', fileName],
      ['sources/extra manual.yaml:1  "extra manual"', uncited],
    ],
  },
  {
    mistake: 'a file name with an underscore',
    changes: { 'pages/read_me.mdx': write(page) },
    told: [['pages/read_me.mdx:2  "read_me"', fileName]],
  },
  {
    mistake: 'a file name with an accent',
    changes: { 'pages/é.mdx': write(page) },
    told: [['pages/é.mdx:2  "é"', fileName]],
  },
  {
    mistake: 'Markdown where MDX belongs',
    changes: { 'criteria/uploads.md': write('Hello.\n') },
    told: [['criteria/uploads.md:1  "criteria/uploads.md"', `${kinds} Did you mean criteria/*.mdx?`]],
  },
  {
    mistake: 'another ending for YAML',
    changes: { 'sources/extra.yml': write(source) },
    told: [['sources/extra.yml:1  "sources/extra.yml"', `${kinds} Did you mean sources/*.yaml?`]],
  },
  {
    mistake: 'a file in a folder of its own',
    changes: { 'sources/more/extra.yaml': write(source) },
    told: [['sources/more/extra.yaml:1  "sources/more/extra.yaml"', `${kinds} Did you mean sources/*.yaml?`]],
  },
  {
    mistake: 'a folder whose name is no address',
    changes: { 'pages/About_us/hosting.mdx': write(page) },
    told: [
      ['pages/About_us/hosting.mdx:2  "About_us/hosting"', fileName],
      [
        'pages/About_us/hosting.mdx:2  "About_us/hosting"',
        'It stands below a page that is missing: content/pages/About_us.mdx.',
      ],
    ],
  },
  {
    mistake: 'a page below a page that is missing',
    changes: { 'pages/guides/hosting.mdx': write(page) },
    told: [
      [
        'pages/guides/hosting.mdx:2  "guides/hosting"',
        'It stands below a page that is missing: content/pages/guides.mdx.',
      ],
    ],
  },
  {
    mistake: 'a file of no kind',
    changes: { 'notes.txt': write('Hello.\n') },
    told: [['notes.txt:1  "notes.txt"', kinds]],
  },
  {
    mistake: 'two files whose names differ by case only',
    changes: { 'sources/Node-manual.yaml': write(source) },
    told: [
      ['sources/Node-manual.yaml:1  "Node-manual"', fileName],
      ['sources/Node-manual.yaml:1  "Node-manual"', uncited],
      ['sources/node-manual.yaml:1  "node-manual"', twin],
    ],
  },
  {
    mistake: 'reasons for a third technology',
    changes: { 'arguments/rust.yaml': write(`pros:\n${list('pro')}cons:\n${list('con')}`) },
    told: [['arguments/rust.yaml:1  "rust"', stranger]],
  },
  {
    mistake: 'a reason in a file of its own',
    changes: { 'arguments/nodejs/streams.yaml': write('id: streams\n') },
    told: [
      ['arguments/nodejs/streams.yaml:1  "arguments/nodejs/streams.yaml"', `${kinds} Did you mean arguments/*.yaml?`],
    ],
  },
  {
    mistake: 'reasons in MDX',
    changes: { 'arguments/nodejs.mdx': write('---\npros: []\n---\n') },
    told: [['arguments/nodejs.mdx:1  "arguments/nodejs.mdx"', `${kinds} Did you mean arguments/*.yaml?`]],
  },
];

for (const each of [...missing, ...addresses, ...mistakes]) {
  test(`an author is told of ${each.mistake}`, ({ expectTold }) => expectTold(each));
}
