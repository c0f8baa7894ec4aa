import { append, remove, replace, write } from './change.ts';
import { test } from './mistake.ts';

const streaming = 'criteria/streaming.mdx';

test('an author of several broken files is told of all problems in one run, by file and line', async ({
  expectTold,
}) => {
  await expectTold({
    mistake: 'one of each kind',
    changes: {
      'verdict.yaml': replace('criteria: [streaming, form-handling]', 'criteria: [steaming, form-handling]'),
      'technologies/nodejs.mdx': replace(' {#history}', ''),
      'sources/forms-survey.yaml': replace('tier: secondary', 'tier: tertiary\ntitel: A survey'),
      'pages/conclusion.mdx': remove,
      'pages/about.mdx': append('\nIt begins with\n{ here.'),
      'notes.txt': write('Hello.'),
      'comparison.yaml': replace('id: everyday-work', 'id: Everyday work'),
      [streaming]: (before) =>
        before
          .replace('question: Who', 'question: 3.10 # Who')
          .replace('checked: 2026-03-30', 'checked: 2026-02-30')
          .replace('A page can', 'A <b>page</b> can')
          .replace(' <Cite claim="streaming-class" />', ''),
    },
    told: [
      [
        'comparison.yaml:7  groups.1.id = "Everyday work"',
        'An id has small letters, digits and single hyphens, and begins with a letter.',
      ],
      [
        `${streaming}:3  question = "3.10"`,
        'A text belongs here: put it in quotation marks, so that 3.10 does not become 3.1.',
      ],
      [
        `${streaming}:18  answers.nodejs.claims.0.checked = "2026-02-30"`,
        'Write a day that the calendar has, as 2026-11-22.',
      ],
      [
        `${streaming}:54  "<b>"`,
        'Only <Side>, <InPractice>, <WaitingRequests>, <Cite>, <Term> may stand here: write Markdown instead.',
      ],
      [
        `${streaming}:62  "The framework has a class for answers that are sent in parts"`,
        'This paragraph has no evidence: add <Cite claim="…" />.',
      ],
      [
        'notes.txt:1  "notes.txt"',
        'No file of this kind belongs here; content has site.yaml, comparison.yaml, verdict.yaml, article.yaml, needs.yaml, examples.yaml, glossary.yaml, hosts.yaml, technologies/*.mdx, arguments/*.yaml, criteria/*.mdx, sources/*.yaml, pages/**/*.mdx, retired.yaml.',
      ],
      [
        'pages/about.mdx:12',
        'Mend the markup: Unexpected end of file in expression, expected a corresponding closing brace for `{`. In prose, write \\{ for a brace and \\< for an angle bracket.',
      ],
      ['pages/conclusion.mdx:1', 'This file is missing: write it.'],
      ['sources/forms-survey.yaml:6  tier = "tertiary"', 'Write one of: primary, vendor, secondary.'],
      [
        'sources/forms-survey.yaml:7  titel = "A survey"',
        'No field has this name: remove it or correct it. Did you mean title?',
      ],
      ['technologies/nodejs.mdx:46  "History"', 'Give the heading an id that never changes, as {#release-support}.'],
      [
        'verdict.yaml:14  lines.2.criteria.0 = "steaming"',
        'There is no criterion of this name. Did you mean streaming?',
      ],
    ],
  });
});

test('an author is told of a problem once, however often it is found on a line', async ({ expectTold }) => {
  await expectTold({
    mistake: 'the same element twice on a line',
    changes: { 'pages/about.mdx': append('\n<b>One</b> <b>two</b>') },
    told: [
      [
        'pages/about.mdx:11  "<b>"',
        'Only <Cite>, <Term>, <Rows>, <Counts>, <Hosts> may stand here: write Markdown instead.',
      ],
    ],
  });
});
