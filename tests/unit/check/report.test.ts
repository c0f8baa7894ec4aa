import { expect, test } from '@playwright/test';
import { parseContentFile } from '../../../src/check/file.ts';
import { locate, renderReport, renderReports } from '../../../src/check/report.ts';

const file = parseContentFile('b.yaml', 'one: 1\ntwo: 2\n');

test('a problem is found on the line of its field, or where it says itself', () => {
  const problems = [
    { file: 'b.yaml', path: ['two'], remedy: 'Mend it.' },
    { file: 'b.yaml', path: [], line: 9, remedy: 'Mend it.' },
    { file: 'none.yaml', path: ['two'], remedy: 'Mend it.' },
  ];
  expect(locate(problems, [file]).map(({ line, field }) => [line, field])).toEqual([
    [2, 'two'],
    [9, ''],
    [1, 'two'],
  ]);
});

test('problems stand by file and line, ten after nine, each once', () => {
  const at = (name: string, line: number) => ({ file: name, path: [], line, remedy: 'Mend it.' });
  const problems = [at('b.yaml', 10), at('a.yaml', 3), at('b.yaml', 9), at('c/a.yaml', 1), at('b.yaml', 10)];
  expect(locate(problems, []).map(({ file: name, line }) => `${name}:${String(line)}`)).toEqual([
    'a.yaml:3',
    'b.yaml:9',
    'b.yaml:10',
    'c/a.yaml:1',
  ]);
});

test('an author reads place, field, value and remedy', () => {
  const report = { file: 'a.yaml', line: 3, field: 'two.0', value: 'x "y"\n', remedy: 'Mend it.' };
  expect(renderReport(report)).toBe('a.yaml:3  two.0 = "x \\"y\\"\\n"\n    Mend it.');
});

test('a report has only what is known', () => {
  const report = { file: 'a.yaml', line: 3, field: '', remedy: 'Mend it.' };
  expect(renderReport(report)).toBe('a.yaml:3\n    Mend it.');
  expect(renderReport({ ...report, field: 'two' })).toBe('a.yaml:3  two\n    Mend it.');
  expect(renderReport({ ...report, value: 'x' })).toBe('a.yaml:3  "x"\n    Mend it.');
});

test('a long value is cut short', () => {
  const report = { file: 'a.yaml', line: 3, field: '', value: 'x'.repeat(81), remedy: 'Mend it.' };
  expect(renderReport(report)).toBe(`a.yaml:3  "${'x'.repeat(79)}…"\n    Mend it.`);
});

test('the reports begin with their number', () => {
  const report = { file: 'a.yaml', line: 3, field: '', remedy: 'Mend it.' };
  expect(renderReports([report])).toMatch(/^One problem in the content:\n\na\.yaml:3/);
  expect(renderReports([report, report])).toMatch(/^2 problems in the content:\n\na\.yaml:3/);
});
