import { replace } from './change.ts';
import { test, type Mistake } from './mistake.ts';

const streaming = 'criteria/streaming.mdx';
const survey = 'sources/forms-survey.yaml';
const calendar = 'Write a day that the calendar has, as 2026-11-22.';
const late = 'The edition is of 2026-03-31: write an earlier date, or add an edition in content/comparison.yaml.';

/** Gives a row a change of some day, of an answer or of what an author wrote instead. */
const addChange = (date: string, of = 'nodejs') =>
  replace(
    'answers:\n',
    `changes:\n  - date: ${date}\n    of: ${of}\n    what: One word.\n    was: Another word.\nanswers:\n`,
  );

/** Writes the editions of these days. */
const setEditions = (...days: string[]) =>
  replace(
    '[{ date: 2026-03-31, what: The first edition puts two questions. }]',
    `[${days.map((day) => `{ date: ${day}, what: Some words. }`).join(', ')}]`,
  );

const mistakes: Mistake[] = [
  {
    mistake: 'a day that no calendar has',
    changes: { [streaming]: replace('checked: 2026-03-30', 'checked: 2026-02-30') },
    told: [[`${streaming}:18  answers.nodejs.claims.0.checked = "2026-02-30"`, calendar]],
  },
  {
    mistake: 'the 29th of February in a year without one',
    changes: { [streaming]: replace('checked: 2026-03-30', 'checked: 2025-02-29') },
    told: [[`${streaming}:18  answers.nodejs.claims.0.checked = "2025-02-29"`, calendar]],
  },
  {
    mistake: 'a day with its hour',
    changes: { [streaming]: replace('checked: 2026-03-30', 'checked: 2026-03-30T10:00:00Z') },
    told: [[`${streaming}:18  answers.nodejs.claims.0.checked = "2026-03-30T10:00:00Z"`, calendar]],
  },
  {
    mistake: 'a month of one digit',
    changes: { 'comparison.yaml': replace('2026-03-31', '2026-3-31') },
    told: [['comparison.yaml:1  editions.0.date = "2026-3-31"', calendar]],
  },
  {
    mistake: 'a check after the edition',
    changes: { 'criteria/form-handling.mdx': replace('checked: 2026-03-29', 'checked: 2026-04-01') },
    told: [['criteria/form-handling.mdx:17  answers.nodejs.claims.0.checked = "2026-04-01"', late]],
  },
  {
    mistake: 'a review after the edition',
    changes: { [streaming]: replace('date: 2026-03-31', 'date: 2026-04-01') },
    told: [[`${streaming}:20  answers.nodejs.claims.0.reviewed.date = "2026-04-01"`, late]],
  },
  {
    mistake: 'a review before its check',
    changes: { [streaming]: replace('date: 2026-03-31', 'date: 2026-03-29') },
    told: [
      [
        `${streaming}:20  answers.nodejs.claims.0.reviewed.date = "2026-03-29"`,
        'The claim was checked on 2026-03-30: a review cannot be earlier.',
      ],
    ],
  },
  {
    mistake: 'a change after the edition',
    changes: { [streaming]: addChange('2026-04-01') },
    told: [[`${streaming}:6  changes.0.date = "2026-04-01"`, late]],
  },
  {
    mistake: 'a change between two editions',
    changes: {
      'comparison.yaml': setEditions('2026-03-31', '2026-01-31'),
      [streaming]: addChange('2026-02-28'),
    },
    told: [
      [
        `${streaming}:6  changes.0.date = "2026-02-28"`,
        'A change is published with an edition: write the date of one, 2026-03-31, 2026-01-31.',
      ],
    ],
  },
  {
    mistake: 'a change of nobody',
    changes: { [streaming]: addChange('2026-03-31', 'node') },
    told: [[`${streaming}:7  changes.0.of = "node"`, 'Write one of: nodejs, django, question.']],
  },
  {
    mistake: 'editions of which the oldest stands first',
    changes: { 'comparison.yaml': setEditions('2026-01-31', '2026-03-31') },
    told: [['comparison.yaml:1  editions', 'Put the newest edition first.']],
  },
  {
    mistake: 'two editions of a day',
    changes: { 'comparison.yaml': setEditions('2026-03-31', '2026-03-31') },
    told: [['comparison.yaml:1  editions', 'Two editions have the same date: keep one.']],
  },
  {
    mistake: 'an edition that no calendar has, once, where another edition is older than the content',
    changes: { 'comparison.yaml': setEditions('2026-02-30', '2026-01-31') },
    told: [['comparison.yaml:1  editions.0.date = "2026-02-30"', calendar]],
  },
  {
    mistake: 'no edition',
    changes: { 'comparison.yaml': setEditions() },
    told: [['comparison.yaml:1  editions', 'Name at least one edition: its date is that of the content.']],
  },
  {
    mistake: 'an edition that does not say what it brought',
    changes: { 'comparison.yaml': replace(', what: The first edition puts two questions.', '') },
    told: [['comparison.yaml:1  editions.0.what', 'This field is missing: add it.']],
  },
  {
    mistake: 'a single date in the place of all editions',
    changes: {
      'comparison.yaml': replace(
        'editions: [{ date: 2026-03-31, what: The first edition puts two questions. }]',
        'edition: 2026-03-31',
      ),
    },
    told: [
      ['comparison.yaml:1  editions', 'This field is missing: add it.'],
      [
        'comparison.yaml:1  edition = "2026-03-31"',
        'No field has this name: remove it or correct it. Did you mean editions?',
      ],
    ],
  },
  {
    mistake: 'a source of the month after the edition',
    changes: { [survey]: replace('"2026-02"', '"2026-04"') },
    told: [[`${survey}:5  published = "2026-04"`, late]],
  },
  {
    mistake: 'a source of the year after the edition',
    changes: { [survey]: replace('"2026-02"', '"2027"') },
    told: [[`${survey}:5  published = "2027"`, late]],
  },
  {
    mistake: 'a source without version and date',
    changes: { [survey]: replace('published: "2026-02"\n', '') },
    told: [[`${survey}:1  version`, 'Say which version it describes, or when it was published.']],
  },
  {
    mistake: 'a day that begins with the day, once',
    changes: { 'criteria/form-handling.mdx': replace('checked: 2026-03-29', 'checked: 29.03.2026') },
    told: [['criteria/form-handling.mdx:17  answers.nodejs.claims.0.checked = "29.03.2026"', calendar]],
  },
];

for (const each of mistakes) test(`an author is told of ${each.mistake}`, ({ expectTold }) => expectTold(each));

test('an author may say what each answer and the question were before an edition', async ({ expectTold }) => {
  await expectTold({
    mistake: 'none',
    changes: {
      'comparison.yaml': setEditions('2026-03-31', '2026-01-31'),
      [streaming]: addChange('2026-03-31', 'question'),
      'criteria/form-handling.mdx': addChange('2026-03-31', 'django'),
    },
    told: [],
  });
});

test('an author may quote a day or leave it bare, and give a source only a year', async ({ expectTold }) => {
  await expectTold({
    mistake: 'none',
    changes: {
      [streaming]: replace('checked: 2026-03-30', 'checked: "2026-03-30"'),
      [survey]: replace('"2026-02"', '"2026"'),
    },
    told: [],
  });
});
