import { replace } from './change.ts';
import { test, type Mistake } from './mistake.ts';

const streaming = 'criteria/streaming.mdx';
const survey = 'sources/forms-survey.yaml';
const calendar = 'Write a day that the calendar has, as 2026-11-22.';
const late = 'The edition is of 2026-03-31: write an earlier date, or move the edition in content/comparison.yaml.';

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
    told: [['comparison.yaml:1  edition = "2026-3-31"', calendar]],
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
    changes: {
      [streaming]: replace(
        'kind: capability\n',
        'kind: capability\nchanges:\n  - date: 2026-04-01\n    what: One word.\n    was: Another word.\n',
      ),
    },
    told: [[`${streaming}:6  changes.0.date = "2026-04-01"`, late]],
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
