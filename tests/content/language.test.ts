import { append, replace } from './change.ts';
import { test, type Mistake } from './mistake.ts';

const streaming = 'criteria/streaming.mdx';
const nodejs = 'technologies/nodejs.mdx';
const about = 'pages/about.mdx';
const praise = 'This word praises or fills: say what can be checked, or leave it out.';
const long = (words: number) => `This sentence has ${String(words)} words: make two of it, each of at most 40.`;
const half = (words: number) =>
  `Half of the sentences here have ${String(words)} words or more: shorten them, so that half have at most 20.`;
const unexplained = (name: string) => `Nothing here explains this abbreviation: write the words out, then (${name}).`;

/** A sentence of so many words. */
const sentence = (words: number) => `A${' word'.repeat(words - 1)}.`;

/** Fields of our own words, one of each file, with what stands there before. */
const fields: [where: string, before: string, after: string][] = [
  ['comparison.yaml:4  groups.0.name', 'In the box', 'Elegant'],
  ['verdict.yaml:1  preface', 'is a runtime', 'is an elegant runtime'],
  ['verdict.yaml:3  headlines.nodejs', 'when answers', 'for elegant answers'],
  ['verdict.yaml:7  lines.0.text', 'Answers are', 'Elegant answers are'],
  ['article.yaml:3  assertions.0.says', 'One is', 'One elegant is'],
  ['article.yaml:5  assertions.0.answer', 'Both can', 'Both elegant can'],
  ['arguments/nodejs.yaml:3  pros.0.statement', 'The first point', 'The elegant point'],
  ['arguments/nodejs.yaml:4  pros.0.reason', 'The row', 'The elegant row'],
  [`${streaming}:3  question`, 'Who sends', 'Who elegantly sends'],
  [`${streaming}:10  answers.nodejs.because`, 'Streams are', 'Elegant streams are'],
  [`${streaming}:13  answers.nodejs.claims.0.statement`, 'The runtime has', 'The elegant runtime has'],
  [`${nodejs}:3  tagline`, 'a JavaScript runtime', 'an elegant runtime'],
  [`${nodejs}:4  standsFor`, 'The runtime', 'The elegant runtime'],
  [`${nodejs}:6  facts.what.value`, 'value: JavaScript runtime', 'value: elegant runtime'],
  [`${nodejs}:14  requestPath.0.does`, 'It takes', 'It elegantly takes'],
  [`${nodejs}:19  milestones.0.what`, 'The work', 'The elegant work'],
  [`${about}:3  description`, 'How this', 'How elegantly this'],
];

const mistakes: Mistake[] = [
  ...fields.map(([where, before, after]) => ({
    mistake: `praise in ${where.replace(/^.* {2}/, '')}`,
    changes: { [where.replace(/:.*/, '')]: replace(before, after) },
    told: [[`${where} = "${/elegant\w*/i.exec(after)?.[0] ?? ''}"`, praise]] as const,
  })),
  {
    mistake: 'praise in a sentence, at each of its words',
    changes: { [streaming]: replace('No package is needed', 'Simply put, no powerful package is needed') },
    told: [
      [`${streaming}:54  "Simply"`, praise],
      [`${streaming}:54  "powerful"`, praise],
    ],
  },
  {
    mistake: 'praise in a heading',
    changes: { [nodejs]: replace('## History', '## Powerful history') },
    told: [[`${nodejs}:46  "Powerful"`, praise]],
  },
  {
    mistake: 'praise in advice, which needs no evidence',
    changes: { [streaming]: replace('Measure with', 'Obviously measure with') },
    told: [[`${streaming}:70  "Obviously"`, praise]],
  },
  {
    mistake: 'a sentence of 41 words',
    changes: { [about]: append(`\n${sentence(41)}`) },
    told: [[`${about}:11  "${sentence(41).slice(0, 79)}…"`, long(41)]],
  },
  {
    mistake: 'a sentence of 41 words in a field',
    changes: { [nodejs]: replace('The runtime, with', `${sentence(41)} The runtime, with`) },
    told: [[`${nodejs}:4  standsFor = "${sentence(41).slice(0, 79)}…"`, long(41)]],
  },
  {
    mistake: 'a text of which half the sentences have 21 words',
    changes: { [about]: append(`\n${Array<string>(6).fill(sentence(21)).join(' ')}`) },
    told: [[`${about}:6  "21 words"`, half(21)]],
  },
  {
    mistake: 'an abbreviation that nothing explains, once a paragraph',
    changes: { [about]: append('\nThe ACME form has an ACME field.\n\nThe ACME again.') },
    told: [
      [`${about}:11  "ACME"`, unexplained('ACME')],
      [`${about}:13  "ACME"`, unexplained('ACME')],
    ],
  },
  {
    mistake: 'an abbreviation in a field that nothing explains',
    changes: { [streaming]: replace('A stream waits', 'An ACME stream waits') },
    told: [[`${streaming}:25  answers.nodejs.claims.1.statement = "ACME"`, unexplained('ACME')]],
  },
  {
    mistake: 'an abbreviation that only another file explains',
    changes: {
      [about]: append('\nThe ACME (a form) is here.'),
      [nodejs]: replace('### Support', '### ACME support'),
    },
    told: [[`${nodejs}:52  "ACME"`, unexplained('ACME')]],
  },
];

for (const each of mistakes) test(`an author is told of ${each.mistake}`, ({ expectTold }) => expectTold(each));

const accepted: [what: string, paragraph: string][] = [
  ['a sentence of 40 words', sentence(40)],
  ['a word of praise that others said', 'It calls itself “a powerful tool”, and "elegant", too.'],
  ['a name in code', 'The option `simply` stands in `ACME`.'],
  ['an abbreviation that the same file explains later', 'It is ACME.\n\nThe ACME (a form of its own) is here.'],
  ['abbreviations that everyone knows', 'It sends HTML over HTTP from an API.'],
];

for (const [what, paragraph] of accepted) {
  test(`an author may write ${what}`, async ({ expectTold }) => {
    await expectTold({ mistake: 'none', changes: { [about]: append(`\n${paragraph}`) }, told: [] });
  });
}

test('an author may name a source by its own words', async ({ expectTold }) => {
  await expectTold({
    mistake: 'none',
    changes: { 'sources/forms-survey.yaml': replace('A survey of forms', 'A powerful ACME survey') },
    told: [],
  });
});
