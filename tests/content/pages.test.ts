import { cut, replace } from './change.ts';
import { test, type Mistake } from './mistake.ts';

const together = 'pages/together.mdx';
const unknown = 'There is no claim in this file of this name.';

const mistakes: Mistake[] = [
  {
    mistake: 'a claim of a page that its text does not cite',
    changes: { [together]: replace('<Cite claim="forms-for-both" />', '<Cite claim="form-class" />') },
    told: [
      [
        `${together}:12  claims.0.id = "forms-for-both"`,
        'The text does not cite this claim: write <Cite claim="forms-for-both" />, or take it away.',
      ],
    ],
  },
  {
    mistake: 'a claim that a page cites and nobody makes',
    changes: {
      [together]: replace(
        '<Cite claim="forms-for-both" />',
        '<Cite claim="forms-for-both" /> <Cite claim="forms-for-bot" />',
      ),
    },
    told: [[`${together}:22  "forms-for-bot"`, 'There is no claim of this name. Did you mean forms-for-both?']],
  },
  {
    mistake: 'a claim of a page without a citation',
    changes: { [together]: replace('citations:\n      - source: django-manual', 'citations: []') },
    told: [[`${together}:14  claims.0.citations`, 'Cite at least one source.']],
  },
  {
    mistake: 'a part of the picture without a claim',
    changes: { [together]: replace('was written., claim: forms-for-both', 'was written.') },
    told: [[`${together}:10  exchanges.0.django.claim`, 'This field is missing: add it.']],
  },
  {
    mistake: 'a part of the picture that rests on a claim of another page',
    changes: { [together]: replace('was written., claim: forms-for-both', 'was written., claim: form-class') },
    told: [[`${together}:10  exchanges.0.django.claim = "form-class"`, unknown]],
  },
  {
    mistake: 'a part of the picture that is missing',
    changes: { [together]: cut(/ {4}both: .*\n/) },
    told: [[`${together}:6  exchanges.0.both`, 'This field is missing: add it.']],
  },
  {
    mistake: 'a direction that nobody stands in',
    changes: { [together]: replace('to: nodejs', 'to: node') },
    told: [[`${together}:7  exchanges.0.to = "node"`, 'Write one of: nodejs, django, both.']],
  },
  {
    mistake: 'a picture that the text leaves out',
    changes: { [together]: cut(/<Exchanges.*\n/) },
    told: [
      [
        `${together}:19  "<Exchanges>"`,
        'The text leaves it out: write <Exchanges of="together" /> once, on a line of its own.',
      ],
    ],
  },
];

for (const each of mistakes) test(`an author is told of ${each.mistake}`, ({ expectTold }) => expectTold(each));
