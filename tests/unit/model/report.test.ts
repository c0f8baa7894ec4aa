import { expect, test } from '@playwright/test';
import { toComparison } from '../../../src/model/comparison.ts';
import type { Criterion } from '../../../src/model/criterion.ts';
import { toErrorReport } from '../../../src/model/report.ts';
import { content } from '../small-content.ts';

const { criteria, technologies, edition } = toComparison(content);
const [row] = [...criteria.values()];
if (!row) throw new Error('The small comparison has a row.');

const toReport = (settings: Parameters<typeof toErrorReport>[3], criterion: Criterion = row) =>
  toErrorReport(criterion, edition, technologies, settings);

const readQuery = (address = '') => Object.fromEntries(new URL(address).searchParams);

/** The row with texts that nobody should write. */
const toHostile = (text: string): Criterion => ({
  ...row,
  name: text,
  answers: { nodejs: { ...row.answers.nodejs, statement: text }, django: { ...row.answers.django, statement: text } },
});

test('a report names the row, its address, the edition and both answers', () => {
  expect(toReport({})).toEqual({
    title: 'Error in origin: A fact',
    text: `Row: A fact (origin)
Address: /compare/origin/
Edition: 2026-03-31
Node: The statement of fact-of-nodejs.
Django: The statement of fact-of-django.

What is wrong:

The source that says otherwise:
`,
    form: undefined,
    repository: undefined,
    contact: undefined,
  });
});

test('the address is whole where the site knows its own', () => {
  expect(toReport({ address: 'https://example.org/a/' }).text).toContain('https://example.org/a/compare/origin/\n');
});

const forms: [repository: string, form: string, title: string, text: string][] = [
  ['https://github.com/owner/name', 'https://github.com/owner/name/issues/new', 'title', 'body'],
  ['https://github.com/owner/name.git', 'https://github.com/owner/name/issues/new', 'title', 'body'],
  ['https://github.com/owner/name/tree/main/docs/', 'https://github.com/owner/name/issues/new', 'title', 'body'],
  [
    'https://gitlab.com/group/part/name/',
    'https://gitlab.com/group/part/name/-/issues/new',
    'issue[title]',
    'issue[description]',
  ],
  [
    'https://gitlab.example.org/group/name/-/tree/main?a=b',
    'https://gitlab.example.org/group/name/-/issues/new',
    'issue[title]',
    'issue[description]',
  ],
];

for (const [repository, form, title, text] of forms) {
  test(`a reader gets a form that is filled in from ${repository}`, () => {
    const report = toReport({ repository });
    expect(report.form?.replace(/\?.*$/, '')).toBe(form);
    expect(readQuery(report.form)).toEqual({ [title]: report.title, [text]: report.text });
    expect(report.repository).toBeUndefined();
  });
}

for (const repository of [
  'https://git.example.org/owner/name',
  'https://github.com/owner',
  'https://github.com.example.org/owner/name',
  'https://notgitlab.example.org/owner/name',
]) {
  test(`a reader is sent to ${repository}, which has no such form`, () => {
    expect(toReport({ repository })).toMatchObject({ form: undefined, repository });
  });
}

test('a contact by mail gets a message that is begun, with the line ends of mail', () => {
  const { title, text, contact } = toReport({ contact: 'mailto:a@example.org' });
  expect(contact).toMatch(/^mailto:a@example\.org\?subject=/);
  expect(contact).not.toContain('+');
  expect(readQuery(contact)).toEqual({ subject: title, body: text.replaceAll('\n', '\r\n') });
});

test('a contact that has a subject already keeps it', () => {
  expect(toReport({ contact: 'mailto:a@example.org?cc=b@example.org' }).contact).toContain(
    '?cc=b@example.org&subject=',
  );
});

test('a contact that is a page stays as it is', () => {
  expect(toReport({ contact: 'https://example.org/contact' }).contact).toBe('https://example.org/contact');
});

const hostile = [
  '"><script>alert(1)</script>',
  '&body=x#y?z=%00%',
  'a\r\nBcc: b@example.org',
  '\u{1F600}`|{}[]',
  '\uD800',
];

for (const text of hostile) {
  test(`no text leaves the field that it belongs to, as ${JSON.stringify(text)}`, () => {
    const settings = { repository: 'https://github.com/owner/name', contact: 'mailto:a@example.org' };
    const { form, contact, text: body } = toReport(settings, toHostile(text));
    expect(Object.keys(readQuery(form))).toEqual(['title', 'body']);
    expect(readQuery(form).body).toBe(body.toWellFormed());
    expect(Object.keys(readQuery(contact))).toEqual(['subject', 'body']);
    for (const address of [form, contact]) expect(address).toMatch(/^[!-~]+$/);
  });
}

for (const sign of ['a', '"', '語', '\u{1F600}']) {
  test(`a form with long texts of ${sign} stays within what GitHub takes`, () => {
    const repository = `https://github.com/${'o'.repeat(39)}/${'n'.repeat(100)}`;
    const { form = '' } = toReport({ repository }, toHostile(sign.repeat(5000)));
    expect(form.length).toBeLessThan(8191);
    expect(readQuery(form).body).toMatch(/…/);
    expect(decodeURIComponent(form)).not.toContain('\uFFFD');
  });
}
