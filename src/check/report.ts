import type { Problem } from '../model/problem.ts';
import { compareText } from '../model/text.ts';
import type { ContentFile } from './file.ts';

/** A problem with its place found. */
export interface Report extends Omit<Problem, 'path'> {
  line: number;
  field: string;
}

/** Finds the line of each problem, drops what was found twice, and orders all by file and line. */
export function locate(problems: readonly Problem[], files: readonly ContentFile[]): Report[] {
  const byFile = new Map(files.map((each) => [each.file, each]));
  const reports = problems.map(({ path, line, ...problem }) => ({
    ...problem,
    line: line ?? byFile.get(problem.file)?.getLine(path) ?? 1,
    field: path.map(String).join('.'),
  }));
  const unique = new Map(reports.map((report) => [renderReport(report), report]));
  return [...unique.values()].sort((a, b) => compareText(a.file, b.file) || a.line - b.line);
}

/** One problem on two lines: where and what stands there, then what to do. */
export function renderReport({ file, line, field, value, remedy }: Report): string {
  const where = `${file}:${String(line)}`;
  const what = [field, value === undefined ? '' : quote(shorten(value))].filter(Boolean).join(' = ');
  return `${[where, what].filter(Boolean).join('  ')}\n    ${remedy}`;
}

/** All problems as one text, with their number. */
export function renderReports(reports: readonly Report[]): string {
  const count = reports.length === 1 ? 'One problem' : `${String(reports.length)} problems`;
  return [`${count} in the content:`, ...reports.map(renderReport)].join('\n\n');
}

/** What nobody sees, or what turns the line around, stands as its number. */
const quote = (value: string) =>
  JSON.stringify(value).replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );

function shorten(value: string): string {
  const characters = Array.from(value);
  return characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : value;
}
