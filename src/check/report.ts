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
  const what = [field, value === undefined ? '' : JSON.stringify(shorten(value))].filter(Boolean).join(' = ');
  return `${[where, what].filter(Boolean).join('  ')}\n    ${remedy}`;
}

/** All problems as one text, with their number. */
export function renderReports(reports: readonly Report[]): string {
  const count = reports.length === 1 ? 'One problem' : `${String(reports.length)} problems`;
  return [`${count} in the content:`, ...reports.map(renderReport)].join('\n\n');
}

const shorten = (value: string) => (value.length > 80 ? `${value.slice(0, 79)}…` : value);
