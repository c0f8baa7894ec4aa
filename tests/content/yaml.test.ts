import { append, replace, write } from './change.ts';
import { test, type Mistake } from './mistake.ts';

const survey = 'sources/forms-survey.yaml';
const about = 'pages/about.mdx';
const front = 'Begin the file with its fields between two lines of three hyphens.';
const missing = 'This field is missing: add it.';
const group = 'Here belongs a group of fields.';

const mistakes: Mistake[] = [
  {
    mistake: 'a quotation mark that nobody closes, where the fields end',
    changes: { [about]: replace('title: About', 'title: "About') },
    told: [[`${about}:5`, 'Mend the YAML: a quotation mark or a bracket is not closed before this line.']],
  },
  {
    mistake: 'a colon inside of a bare text',
    changes: { [about]: replace('title: About', 'title: About: us') },
    told: [[`${about}:2`, 'Mend the YAML: a text with a colon and a space needs quotation marks.']],
  },
  {
    mistake: 'a field that is given twice',
    changes: { [about]: replace('subject: this site', 'subject: this site\ntitle: Method') },
    told: [[`${about}:5`, 'Mend the YAML: this field is given twice, keep one.']],
  },
  {
    mistake: 'a tab where spaces belong',
    changes: { [about]: replace('title: About', '\ttitle: About') },
    told: [[`${about}:2`, 'Mend the YAML: indent with spaces, not with a tab.']],
  },
  {
    mistake: 'an empty file where fields are needed',
    changes: { 'verdict.yaml': write('') },
    told: [
      ['verdict.yaml:1  preface', missing],
      ['verdict.yaml:1  headlines', missing],
      ['verdict.yaml:1  lines', missing],
    ],
  },
  {
    mistake: 'a file of comments only',
    changes: { 'verdict.yaml': write('# Later.\n') },
    told: [
      ['verdict.yaml:1  preface', missing],
      ['verdict.yaml:1  headlines', missing],
      ['verdict.yaml:1  lines', missing],
    ],
  },
  {
    mistake: 'a list for a file',
    changes: { 'verdict.yaml': write('- Hello\n') },
    told: [['verdict.yaml:1', group]],
  },
  {
    mistake: 'a sentence for a file',
    changes: { 'verdict.yaml': write('Hello.\n') },
    told: [['verdict.yaml:1', group]],
  },
  {
    mistake: 'an empty page',
    changes: { [about]: write('') },
    told: [[`${about}:1`, front]],
  },
  {
    mistake: 'a page without fields',
    changes: { [about]: write('Hello.\n') },
    told: [[`${about}:1`, front]],
  },
  {
    mistake: 'fields that do not begin on the first line',
    changes: { [about]: (before) => `\n${before}` },
    told: [[`${about}:1`, front]],
  },
  {
    mistake: 'fields that nobody closes',
    changes: { [about]: write('---\ntitle: About\n\nHello.\n') },
    told: [[`${about}:1`, front]],
  },
  {
    mistake: 'a page with no field between its lines',
    changes: { [about]: write('---\n---\n') },
    told: [
      [`${about}:2  title`, missing],
      [`${about}:2  description`, missing],
      [`${about}:2  subject`, missing],
    ],
  },
  {
    mistake: 'two documents in one file',
    changes: { 'site.yaml': append('---\naddress:') },
    told: [['site.yaml:4', 'Mend the YAML: a line of three hyphens begins a second document, remove it.']],
  },
  {
    mistake: 'a text that YAML takes for a tag',
    changes: { [about]: replace('title: About', 'title: !About us') },
    told: [[`${about}:2`, 'Mend the YAML: a text that begins with ! needs quotation marks.']],
  },
];

for (const each of mistakes) test(`an author is told of ${each.mistake}`, ({ expectTold }) => expectTold(each));

const windows = (before: string) => before.replaceAll('\n', '\r\n');
const marked = (before: string) => `\uFEFF${before}`;
const some = ['comparison.yaml', 'criteria/streaming.mdx', about, survey];

test('an author may write on Windows', async ({ expectTold }) => {
  const changes = Object.fromEntries(some.map((file) => [file, windows]));
  await expectTold({ mistake: 'none', changes, told: [] });
});

test('an author’s editor may mark the file as Unicode', async ({ expectTold }) => {
  const changes = Object.fromEntries(some.map((file) => [file, marked]));
  await expectTold({ mistake: 'none', changes, told: [] });
});

test('an author on Windows is told the same lines', async ({ expectTold }) => {
  const change = (before: string) => windows(append('\nHello <b>there</b>.')(replace('title: About\n', '')(before)));
  await expectTold({
    mistake: 'a missing field and an element',
    changes: { [about]: change },
    told: [
      [`${about}:2  title`, missing],
      [`${about}:10  "<b>"`, 'Only <Cite>, <Term>, <Rows>, <Counts>, <Hosts> may stand here: write Markdown instead.'],
    ],
  });
});
