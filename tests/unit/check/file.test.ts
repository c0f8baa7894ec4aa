import { expect, test } from '@playwright/test';
import { parseContentFile } from '../../../src/check/file.ts';

const source = parseContentFile(
  'content/sources/manual.yaml',
  'title: A\nlist:\n  - a: 1\n    b: 2\n  - c\nversion: 3.10\n',
);
const page = parseContentFile('content/pages/about.mdx', '---\ntitle: About\ndeep:\n  key: value\n---\n\nHello.\n');

test('a file has the name that its author gave it', () => {
  expect(source).toMatchObject({ id: 'manual', data: { title: 'A', version: 3.1 }, body: undefined, problems: [] });
});

const lines: [path: PropertyKey[], line: number][] = [
  [[], 1],
  [['title'], 1],
  [['list'], 2],
  [['list', 0], 3],
  [['list', 0, 'b'], 4],
  [['list', 1], 5],
  [['version'], 6],
];

for (const [path, line] of lines) {
  test(`the field ${path.join('.') || 'of no name'} stands on line ${String(line)}`, () => {
    expect(source.getLine(path)).toBe(line);
  });
}

test('a field that is missing is looked for at its nearest parent', () => {
  expect(source.getLine(['list', 0, 'missing'])).toBe(3);
  expect(source.getLine(['list', 7, 'missing'])).toBe(2);
  expect(source.getLine(['missing'])).toBe(1);
  expect(source.getLine(['title', 'deep'])).toBe(1);
});

test('the lines of a page count from the first of its file', () => {
  expect(page.getLine(['title'])).toBe(2);
  expect(page.getLine(['deep', 'key'])).toBe(4);
  expect(page.body).toEqual({ text: '\nHello.\n', line: 6 });
});

test('a value is shown as its author wrote it', () => {
  expect(source.findText(['version'])).toBe('3.10');
  expect(parseContentFile('a.yaml', "a: '3.10'").findText(['a'])).toBe('3.10');
  expect(parseContentFile('a.yaml', 'a: 0x10').findText(['a'])).toBe('0x10');
});

test('what is no single value is not shown', () => {
  expect(source.findText(['list'])).toBeUndefined();
  expect(source.findText(['missing'])).toBeUndefined();
  expect(source.findText([])).toBeUndefined();
  expect(parseContentFile('a.yaml', 'a:').findText(['a'])).toBeUndefined();
});

test('a page is read the same with Windows’ line ends', () => {
  const windows = parseContentFile(
    'content/pages/about.mdx',
    '---\r\ntitle: About\r\nmore: 1\r\n---\r\n\r\nHello.\r\n',
  );
  expect(windows.data).toEqual({ title: 'About', more: 1 });
  expect(windows.getLine(['more'])).toBe(3);
  expect(windows.body).toEqual({ text: '\r\nHello.\r\n', line: 5 });
});

for (const name of ['a.yaml', 'a.mdx']) {
  test(`the mark of Unicode before ${name} is no part of it`, () => {
    const text = name.endsWith('.yaml') ? 'title: A\n' : '---\ntitle: A\n---\n';
    expect(parseContentFile(name, `\uFEFF${text}`)).toMatchObject({ data: { title: 'A' }, problems: [] });
  });
}

test('three hyphens inside of a text do not end the fields', () => {
  const file = parseContentFile('a.mdx', '---\ntitle: a --- b\nmore: >-\n  c\n  --- d\n---\nHello.\n');
  expect(file.data).toEqual({ title: 'a --- b', more: 'c --- d' });
  expect(file.body?.text).toBe('Hello.\n');
});

test('fields may be all that a page has', () => {
  expect(parseContentFile('a.mdx', '---\ntitle: A\n---')).toMatchObject({ data: { title: 'A' }, body: { text: '' } });
});

for (const text of ['', 'Hello.\n', '\n---\ntitle: A\n---\n', '---\ntitle: A\n', '+++\ntitle: A\n+++\n']) {
  test(`a page that is ${JSON.stringify(text)} has no fields, and says so`, () => {
    expect(parseContentFile('a.mdx', text)).toMatchObject({
      data: null,
      problems: [
        { file: 'a.mdx', line: 1, remedy: 'Begin the file with its fields between two lines of three hyphens.' },
      ],
    });
  });
}

const broken: [yaml: string, line: number][] = [
  ['a: 1\nb: "2\n', 3],
  ['a: 1\nb: c: d\n', 2],
  ['a: 1\na: 2\n', 2],
  ['a: 1\n\tb: 2\n', 2],
  ['a: [1\nb: 2\n', 2],
];

for (const [yaml, line] of broken) {
  test(`the fault of ${JSON.stringify(yaml)} is on line ${String(line)}`, () => {
    const file = parseContentFile('a.yaml', yaml);
    expect(file.data).toBeUndefined();
    expect(file.problems[0]).toMatchObject({ file: 'a.yaml', line });
    expect(file.problems[0]?.remedy).toMatch(/^Mend the YAML: .*[^.]\.$/);
    expect(parseContentFile('a.mdx', `---\n${yaml}---\n`).problems[0]).toMatchObject({ line: line + 1 });
  });
}
