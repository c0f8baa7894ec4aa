import { append, cut, replace } from './change.ts';
import { test, type Mistake } from './mistake.ts';

const streaming = 'criteria/streaming.mdx';
const source = 'sources/forms-survey.yaml';
const missing = 'This field is missing: add it.';
const empty = 'This field is empty: give it a value; one that begins with # needs quotation marks.';
const quote = 'A text belongs here: put it in quotation marks, so that 3.10 does not become 3.1.';
const headlines = `headlines:
  nodejs: Take Node.js when answers are long
  django: Take Django when forms are many
`;
const nobody = 'No field has this name: remove it or correct it.';

const mistakes: Mistake[] = [
  {
    mistake: 'for the search that no reader types, or twice, or too often',
    changes: {
      [streaming]: replace('kind:', 'synonyms: [Chunks, sse, sse]\nkind:'),
      'criteria/form-handling.mdx': replace(
        'kind:',
        `synonyms: [${Array.from({ length: 13 }, (_, index) => `w${String(index)}`).join(', ')}]\nkind:`,
      ),
    },
    told: [
      [
        'criteria/form-handling.mdx:4  synonyms',
        'Name at most 12: more words lead to the wrong entry more often than to this one.',
      ],
      [`${streaming}:4  synonyms.0 = "Chunks"`, 'Write it in small letters, as readers type it.'],
      [`${streaming}:4  synonyms`, 'A word is named twice: keep one.'],
    ],
  },
  {
    mistake: 'that is missing',
    changes: { [streaming]: cut(/^question:.*\n/m) },
    told: [[`${streaming}:2  question`, missing]],
  },
  {
    mistake: 'that says nothing',
    changes: { [streaming]: cut(/(?<=^question:) .*/m) },
    told: [[`${streaming}:3  question`, empty]],
  },
  {
    mistake: 'that is missing deep in a list',
    changes: { [streaming]: cut(/^ {8}holdsFor:.*\n/m) },
    told: [[`${streaming}:12  answers.nodejs.claims.0.holdsFor`, missing]],
  },
  {
    mistake: 'that nobody knows, with the nearest name',
    changes: { [streaming]: replace('question:', 'qestion:') },
    told: [
      [`${streaming}:2  question`, missing],
      [
        `${streaming}:3  qestion = "Who sends a long answer in small parts, before all of it is known?"`,
        `${nobody} Did you mean question?`,
      ],
    ],
  },
  {
    mistake: 'a version without its product',
    changes: { [streaming]: replace('        holdsFor: Node.js 26', '        holdsFor: "26"') },
    told: [
      [
        `${streaming}:17  answers.nodejs.claims.0.holdsFor = "26"`,
        'Name the product with its version, as Django 6.1, or a year, as 2025.',
      ],
    ],
  },
  {
    mistake: 'that nobody knows deep in a list',
    changes: {
      [streaming]: replace('        holdsFor: Node.js 26', '        holdsFor: Node.js 26\n        holdfor: 26'),
    },
    told: [[`${streaming}:18  answers.nodejs.claims.0.holdfor = "26"`, `${nobody} Did you mean holdsFor?`]],
  },
  {
    mistake: 'named as a property that every object has',
    changes: { [source]: append('constructor: x') },
    told: [[`${source}:7  constructor = "x"`, nobody]],
  },
  {
    mistake: 'over its limit, with the limit and its reason',
    changes: { [streaming]: replace('name: Streaming', `name: ${'x'.repeat(10_000)}`) },
    told: [
      [
        `${streaming}:2  name = "${'x'.repeat(79)}…"`,
        'Say it in at most 90 characters: the table shows it in three lines of a phone.',
      ],
    ],
  },
  {
    mistake: 'too long for the table, where a later claim would not be',
    changes: { [streaming]: replace('The runtime has streams, and an answer', `${'very '.repeat(30)}many streams`) },
    told: [
      [
        `${streaming}:13  answers.nodejs.claims.0.statement = "${'very '.repeat(15)}very…"`,
        "The first claim is the table's sentence: say it in at most 160 characters, ten lines of half a phone.",
      ],
    ],
  },
  {
    mistake: 'that holds spaces only',
    changes: { [source]: replace('title: A survey of forms', 'title: "  "') },
    told: [[`${source}:1  title = "  "`, 'Say something here: the text is empty.']],
  },
  {
    mistake: 'with a number for a text, as the author wrote it',
    changes: { [source]: replace('published: "2026-02"', 'version: 3.10') },
    told: [[`${source}:5  version = "3.10"`, quote]],
  },
  {
    mistake: 'with a number for a date',
    changes: { [streaming]: replace('checked: 2026-03-30', 'checked: 20260330') },
    told: [[`${streaming}:18  answers.nodejs.claims.0.checked = "20260330"`, quote]],
  },
  {
    mistake: 'with yes or no for a text',
    changes: { [source]: replace('title: A survey of forms', 'title: true') },
    told: [[`${source}:1  title = "true"`, quote]],
  },
  {
    mistake: 'with a list for a text',
    changes: { [source]: replace('title: A survey of forms', 'title: [a, b]') },
    told: [[`${source}:1  title`, 'A text belongs here, not a list or a group of fields.']],
  },
  {
    mistake: 'with a text for a list',
    changes: { 'comparison.yaml': replace('criteria:\n      - streaming', 'criteria: streaming') },
    told: [
      ['comparison.yaml:5  groups.0.criteria = "streaming"', 'Here belongs a list.'],
      [`${streaming}:2  "streaming"`, 'This criterion is in no group: name it in content/comparison.yaml.'],
    ],
  },
  {
    mistake: 'with a text for a group of fields',
    changes: { 'verdict.yaml': replace(headlines, 'headlines: hello\n') },
    told: [['verdict.yaml:2  headlines = "hello"', 'Here belongs a group of fields.']],
  },
  {
    mistake: 'that takes one of a few words, with these words',
    changes: { [source]: replace('tier: secondary', 'tier: Secondary') },
    told: [[`${source}:6  tier = "Secondary"`, 'Write one of: primary, vendor, secondary.']],
  },
  {
    mistake: 'that says a kind of criterion that is none',
    changes: { [streaming]: replace('kind: capability', 'kind: capabilty') },
    told: [[`${streaming}:4  kind = "capabilty"`, 'Write one of: capability, quality, fact.']],
  },
  {
    mistake: 'that says a provision that is none',
    changes: { [streaming]: replace('provision: built in', 'provision: builtin') },
    told: [
      [
        `${streaming}:7  answers.nodejs.provision = "builtin"`,
        'Write one of: built in, official add-on, package, own code, none.',
      ],
    ],
  },
  {
    mistake: 'with a fit beyond the scale',
    changes: { [streaming]: replace('fit: 3', 'fit: 4') },
    told: [[`${streaming}:9  answers.nodejs.fit = "4"`, 'Write 3, 2, 1, 0 or not established.']],
  },
  {
    mistake: 'with a fit as a text',
    changes: { [streaming]: replace('fit: 3', 'fit: "3"') },
    told: [[`${streaming}:9  answers.nodejs.fit = "3"`, 'Write 3, 2, 1, 0 or not established.']],
  },
  {
    mistake: 'that is not the kind’s: a quality has no provision',
    changes: { 'criteria/form-handling.mdx': replace('    fit: 1', '    provision: none\n    fit: 1') },
    told: [
      [
        'criteria/form-handling.mdx:7  answers.nodejs.provision = "none"',
        'This field does not belong here: remove it.',
      ],
    ],
  },
  {
    mistake: 'whose value YAML takes for a comment',
    changes: { [streaming]: replace('at: "#streams"', 'at: #streams') },
    told: [[`${streaming}:16  answers.nodejs.claims.0.citations.0.at`, empty]],
  },
  {
    mistake: 'with a character that nobody sees',
    changes: { [source]: replace('A survey', 'A\u202E survey') },
    told: [
      [
        `${source}:1  title = "A\\u{202e} survey of forms"`,
        'Remove the character U+202E, which nobody sees or can read.',
      ],
    ],
  },
  {
    mistake: 'with bytes that are no text',
    changes: { [source]: replace('A survey', 'A\uFFFD survey') },
    told: [
      [`${source}:1  title = "A\uFFFD survey of forms"`, 'Remove the character U+FFFD, which nobody sees or can read.'],
    ],
  },
  {
    mistake: 'with nothing but a character that nobody sees',
    changes: { [source]: replace('A survey of forms', '"\u200B"') },
    told: [[`${source}:1  title = "\\u{200b}"`, 'Remove the character U+200B, which nobody sees or can read.']],
  },
  {
    mistake: 'that goes on in a line of its own for some programs',
    changes: { [source]: replace('A survey of forms', '"A survey\\u2028of forms"') },
    told: [
      [
        `${source}:1  title = "A survey\\u{2028}of forms"`,
        'Remove the character U+2028, which nobody sees or can read.',
      ],
    ],
  },
  {
    mistake: 'with half of a character',
    changes: { [source]: replace('A survey of forms', '"A survey \\ud83d"') },
    told: [[`${source}:1  title = "A survey \\ud83d"`, 'Remove the character U+D83D, which nobody sees or can read.']],
  },
  {
    mistake: 'of nothing but signs for code',
    changes: { [source]: replace('A survey of forms', '"` `"') },
    told: [[`${source}:1  title = "\` \`"`, 'Say something here: the text is empty.']],
  },
  {
    mistake: 'that is a title, and has code',
    changes: { [streaming]: replace('question: Who', 'question: Who `really`') },
    told: [
      [
        `${streaming}:3  question = "Who \`really\` sends a long answer in small parts, before all of it is known?"`,
        'Write it without backticks: a title shows no code.',
      ],
    ],
  },
  {
    mistake: 'with an address that hides its host behind another',
    changes: { [source]: replace('https://example.com', 'https://example.com@example.org') },
    told: [
      [
        `${source}:4  address = "https://example.com@example.org/forms/"`,
        'Write a whole address that begins with https:// and has no password or space.',
      ],
    ],
  },
];

for (const each of mistakes) {
  test(`an author is told of a field ${each.mistake}`, ({ expectTold }) => expectTold(each));
}
