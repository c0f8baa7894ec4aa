import { append, replace, replaceAll, write } from './change.ts';
import { test, type Mistake } from './mistake.ts';

const streaming = 'criteria/streaming.mdx';
const forms = 'criteria/form-handling.mdx';
const line = (side: string, criterion: string) =>
  `  - side: ${side}\n    text: Some line\n    criteria: [${criterion}]`;
const unproven = (leaning: string, side: string) =>
  `This row is ${leaning}, so it does not bear out a line for ${side}: name another row or change the line.`;
const primary = 'This row leans, so its answers need a primary source: cite one.';
const fifths =
  'At least four fifths of all claims rest on a primary source: find the projects’ own documents for more of them.';
const settle = 'A fit that is not established, and no other, says in wouldSettle what evidence would settle it.';

const mistakes: Mistake[] = [
  {
    mistake: 'a verdict that its row contradicts',
    changes: { 'verdict.yaml': replace('criteria: [streaming]', 'criteria: [form-handling]') },
    told: [['verdict.yaml:8  lines.0.criteria.0 = "form-handling"', unproven('django, clearly', 'nodejs')]],
  },
  {
    mistake: 'a verdict on a row that is even',
    changes: { [streaming]: replace('fit: 2', 'fit: 3') },
    told: [
      ['verdict.yaml:8  lines.0.criteria.0 = "streaming"', unproven('even', 'nodejs')],
      ['verdict.yaml:14  lines.2.criteria.0 = "streaming"', unproven('even', 'both')],
    ],
  },
  {
    mistake: 'a verdict on a row that is not established',
    changes: { [streaming]: replace('fit: 2', 'fit: not established\n    wouldSettle: A measurement.') },
    told: [
      ['verdict.yaml:8  lines.0.criteria.0 = "streaming"', unproven('not established', 'nodejs')],
      ['verdict.yaml:14  lines.2.criteria.0 = "streaming"', unproven('not established', 'both')],
    ],
  },
  {
    mistake: 'a verdict on a fact',
    changes: {
      'needs.yaml': (before) => before.replace('criteria: [streaming]', 'criteria: [form-handling]'),
      [streaming]: (before) =>
        before.replace('kind: capability', 'kind: fact').replaceAll(/^ {4}(provision|by|fit|because):.*\n/gm, ''),
    },
    told: [
      ['verdict.yaml:8  lines.0.criteria.0 = "streaming"', unproven('a fact, which leans nowhere', 'nodejs')],
      ['verdict.yaml:14  lines.2.criteria.0 = "streaming"', unproven('a fact, which leans nowhere', 'both')],
    ],
  },
  {
    mistake: 'a verdict with two lines more for one side',
    changes: { 'verdict.yaml': append(`${line('nodejs', 'streaming')}\n${line('nodejs', 'streaming')}`) },
    told: [
      [
        'verdict.yaml:5  lines = "nodejs 3, django 1"',
        'No side may have more than one line more than the other: add one or take one away.',
      ],
    ],
  },
  {
    mistake: 'a verdict of more than six lines',
    changes: { 'verdict.yaml': append(Array<string>(4).fill(line('both', 'streaming')).join('\n')) },
    told: [['verdict.yaml:5  lines', 'Write at most six lines: the answer must be read at a glance.']],
  },
  {
    mistake: 'a verdict for nobody',
    changes: { 'verdict.yaml': replace('side: both', 'side: neither') },
    told: [['verdict.yaml:12  lines.2.side = "neither"', 'Write one of: nodejs, django, both.']],
  },
  {
    mistake: 'a row that leans without a primary source',
    changes: { [forms]: replace('          - source: node-manual\n            at: list of modules\n', '') },
    told: [[`${forms}:12  answers.nodejs.claims.0.citations = "secondary"`, primary]],
  },
  {
    mistake: 'rows that lean on what a company says of itself',
    changes: { 'sources/django-manual.yaml': replace('tier: primary', 'tier: vendor') },
    told: [
      [`${forms}:31  answers.django.claims.0.citations = "vendor"`, primary],
      [`${streaming}:39  answers.django.claims.0.citations = "vendor"`, primary],
      ['sources:1  "5 of 13 claims"', fifths],
    ],
  },
  {
    mistake: 'a fit that is not established and would never be',
    changes: { [forms]: replace('fit: 1', 'fit: not established') },
    told: [[`${forms}:6  answers.nodejs.wouldSettle`, settle]],
  },
  {
    mistake: 'an established fit that something would settle',
    changes: { [streaming]: replace('    fit: 3\n', '    fit: 3\n    wouldSettle: A measurement.\n') },
    told: [[`${streaming}:10  answers.nodejs.wouldSettle = "A measurement."`, settle]],
  },
  {
    mistake: 'a capability that somebody provides, without who it is',
    changes: { [streaming]: replace('    by: node:stream\n', '') },
    told: [[`${streaming}:6  answers.nodejs.by`, 'Name the module or packages that provide it.']],
  },
  {
    mistake: 'a provider of what nobody provides',
    changes: { [streaming]: replace('provision: built in', 'provision: own code') },
    told: [
      [
        `${streaming}:8  answers.nodejs.by = "node:stream"`,
        'Own code and none come from nobody: remove this field, or change the provision.',
      ],
    ],
  },
  {
    mistake: 'a source that is wrong by itself, and not of the rows that rest on it',
    changes: { 'sources/node-manual.yaml': replace('tier: primary', 'tier: Primary') },
    told: [['sources/node-manual.yaml:6  tier = "Primary"', 'Write one of: primary, vendor, secondary.']],
  },
];

for (const each of mistakes) test(`an author is told of ${each.mistake}`, ({ expectTold }) => expectTold(each));

test('an author may leave a row even when no verdict rests on it', async ({ expectTold }) => {
  await expectTold({
    mistake: 'none',
    changes: {
      [streaming]: replaceAll('fit: 2', 'fit: 3'),
      'verdict.yaml': write(
        `preface: Both.\nheadlines:\n  nodejs: Take Node.js\n  django: Take Django\nlines:\n${line('django', 'form-handling')}\n`,
      ),
    },
    told: [],
  });
});
