import { remove, replace, replaceAll, write } from './change.ts';
import { test, type Mistake } from './mistake.ts';

const streaming = 'criteria/streaming.mdx';
const forms = 'criteria/form-handling.mdx';
const malformed = 'An id has small letters, digits and single hyphens, and begins with a letter.';
const fileName = 'Name the file with small letters, digits and single hyphens: its name is its address.';
const twin = (noun: string, file: string) =>
  `Two ${noun} have this name, the other in content/${file}: give this one a name of its own.`;
const taken = 'The pages need this id for a part of their own: take another.';
const uncited = 'No claim cites this source: cite it or delete the file.';
const ungrouped = 'This criterion is in no group: name it in content/comparison.yaml.';
const kinds =
  'No file of this kind belongs here; content has site.yaml, comparison.yaml, verdict.yaml, technologies/*.mdx, criteria/*.mdx, sources/*.yaml, pages/*.mdx.';
const source = 'title: A\nlabel: B\npublisher: C\naddress: https://example.org/more/\nversion: "1"\ntier: primary\n';
const page = '---\ntitle: A\ndescription: B\nsubject: this site\n---\n\nHello.\n';

const mistakes: Mistake[] = [
  {
    mistake: 'two claims of one id',
    changes: { [forms]: replaceAll('markup-by-hand', 'streaming-class') },
    told: [[`${streaming}:37  answers.django.claims.0.id = "streaming-class"`, twin('claims', forms)]],
  },
  {
    mistake: 'two claims whose ids differ by case only',
    changes: { [forms]: replaceAll('markup-by-hand', 'Streaming-Class') },
    told: [
      [`${forms}:18  answers.nodejs.claims.1.id = "Streaming-Class"`, malformed],
      [`${streaming}:37  answers.django.claims.0.id = "streaming-class"`, twin('claims', forms)],
    ],
  },
  {
    mistake: 'an id with a letter of another script',
    changes: { [streaming]: replaceAll('streaming-class', 'strеaming-class') },
    told: [[`${streaming}:37  answers.django.claims.0.id = "strеaming-class"`, malformed]],
  },
  {
    mistake: 'an id with a character that nobody sees',
    changes: { [streaming]: replaceAll('streaming-class', 'streaming-class\u200B') },
    told: [[`${streaming}:37  answers.django.claims.0.id = "streaming-class\u200B"`, malformed]],
  },
  {
    mistake: 'a claim and a heading of one id on a page',
    changes: { 'technologies/nodejs.mdx': replace('{#history}', '{#nodejs-history}') },
    told: [['technologies/nodejs.mdx:34  "nodejs-history"', twin('anchors of this page', 'technologies/nodejs.mdx')]],
  },
  {
    mistake: 'two headings of one id on a page',
    changes: { 'technologies/nodejs.mdx': replace('{#history}', '{#what-it-is}') },
    told: [['technologies/nodejs.mdx:34  "what-it-is"', twin('anchors of this page', 'technologies/nodejs.mdx')]],
  },
  {
    mistake: 'a heading with an id that the page itself gives',
    changes: { 'technologies/nodejs.mdx': replace('{#history}', '{#evidence}') },
    told: [['technologies/nodejs.mdx:34  "evidence"', taken]],
  },
  {
    mistake: 'a claim with an id that the page itself gives',
    changes: { [streaming]: replaceAll('streaming-class', 'link-to-this') },
    told: [[`${streaming}:37  answers.django.claims.0.id = "link-to-this"`, taken]],
  },
  {
    mistake: 'two groups of one id',
    changes: { 'comparison.yaml': replace('id: everyday-work', 'id: in-the-box') },
    told: [['comparison.yaml:7  groups.1.id = "in-the-box"', twin('rows and groups', 'comparison.yaml')]],
  },
  {
    mistake: 'a group with the id of a criterion',
    changes: { 'comparison.yaml': replace('id: everyday-work', 'id: streaming') },
    told: [['comparison.yaml:7  groups.1.id = "streaming"', twin('rows and groups', streaming)]],
  },
  {
    mistake: 'two sources of one address',
    changes: { 'sources/node-manual.yaml': replace('/node/', '/django/') },
    told: [
      [
        'sources/node-manual.yaml:4  address = "https://example.org/django/manual/"',
        twin('addresses of sources', 'sources/django-manual.yaml'),
      ],
    ],
  },
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
    mistake: 'a criterion that no group has',
    changes: {
      'comparison.yaml': write(
        'edition: 2026-03-31\ngroups:\n  - id: in-the-box\n    name: In the box\n    criteria: [streaming]\n',
      ),
    },
    told: [[`${forms}:2  "form-handling"`, ungrouped]],
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
    mistake: 'a file of no kind',
    changes: { 'notes.txt': write('Hello.\n') },
    told: [['notes.txt:1  "notes.txt"', kinds]],
  },
  {
    mistake: 'a file that is missing',
    changes: { 'verdict.yaml': remove },
    told: [['verdict.yaml:1', 'This file is missing: write it.']],
  },
  {
    mistake: 'two files whose names differ by case only',
    changes: { 'sources/Node-manual.yaml': write(source) },
    told: [
      ['sources/Node-manual.yaml:1  "Node-manual"', fileName],
      ['sources/Node-manual.yaml:1  "Node-manual"', uncited],
      ['sources/node-manual.yaml:1  "node-manual"', twin('sources', 'sources/Node-manual.yaml')],
    ],
  },
  {
    mistake: 'two sources of one document, by its place or its last slash',
    changes: { 'sources/node-manual.yaml': replace('/node/manual/', '/django/manual#top') },
    told: [
      [
        'sources/node-manual.yaml:4  address = "https://example.org/django/manual#top"',
        twin('addresses of sources', 'sources/django-manual.yaml'),
      ],
    ],
  },
];

for (const each of mistakes) test(`an author is told of ${each.mistake}`, ({ expectTold }) => expectTold(each));
