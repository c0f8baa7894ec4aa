import { replace, replaceAll, write } from './change.ts';
import { test, type Mistake } from './mistake.ts';

const streaming = 'criteria/streaming.mdx';
const forms = 'criteria/form-handling.mdx';
const malformed = 'An id has small letters, digits and single hyphens, and begins with a letter.';
const twin = (noun: string, file: string) =>
  `Two ${noun} have this name, the other in content/${file}: give this one a name of its own.`;
const taken = 'The pages need this id for a part of their own: take another.';
const ungrouped = 'This criterion is in no group: name it in content/comparison.yaml.';

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
    told: [[`${streaming}:37  answers.django.claims.0.id = "streaming-class\\u{200b}"`, malformed]],
  },
  {
    mistake: 'a claim and a heading of one id on a page',
    changes: { 'technologies/nodejs.mdx': replace('{#history}', '{#nodejs-history}') },
    told: [['technologies/nodejs.mdx:46  "nodejs-history"', twin('anchors of this page', 'technologies/nodejs.mdx')]],
  },
  {
    mistake: 'two headings of one id on a page',
    changes: { 'technologies/nodejs.mdx': replace('{#history}', '{#what-it-is}') },
    told: [['technologies/nodejs.mdx:46  "what-it-is"', twin('anchors of this page', 'technologies/nodejs.mdx')]],
  },
  {
    mistake: 'a heading with an id that the page itself gives',
    changes: { 'technologies/nodejs.mdx': replace('{#history}', '{#evidence}') },
    told: [['technologies/nodejs.mdx:46  "evidence"', taken]],
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
    mistake: 'a criterion that no group has',
    changes: {
      'comparison.yaml': write(
        'editions: [{ date: 2026-03-31, what: The first. }]\ngroups:\n  - id: in-the-box\n    name: In the box\n    criteria: [streaming]\n',
      ),
    },
    told: [[`${forms}:2  "form-handling"`, ungrouped]],
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
