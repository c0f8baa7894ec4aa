import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { renderCsv } from '../../../src/exports/csv.ts';
import { toComparison } from '../../../src/model/comparison.ts';
import { content } from '../small-content.ts';
import { hostileTexts } from './hostile-texts.ts';

const [criterion] = toComparison(content).criteria.values();
if (!criterion) throw new Error('The small content has a criterion.');

const render = (names: readonly string[]) =>
  renderCsv(
    names.map((name) => ({ ...criterion, name })),
    (address) => address,
  );

test('a table of values has a line for each criterion, its id first', () => {
  const [line = '', row = ''] = render(['A name']).split('\r\n');
  expect(line).toMatch(/^id,group,name,question,kind,leaning,nodejs_provision,.*,django_checked,address$/);
  expect(row).toMatch(/^origin,second,A name,What is it\?,fact,,/);
});

test('lines end as RFC 4180 asks, and quotation marks, commas and breaks stand in quotation marks', () => {
  const text = render(['a "b", c\nd']);
  expect(text).toContain(',"a ""b"", c\nd",');
  expect(text.endsWith('\r\n')).toBe(true);
});

for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1']) {
  test(`a spreadsheet takes ${JSON.stringify(formula)} for text`, () => {
    const [, row] = parse(render([formula]));
    expect(row?.[2]).toBe(`'${formula}`);
  });
}

test('a program reads every text as it is', () => {
  const rows = parse<{ name: string }>(render(hostileTexts), { columns: true }).map(({ name }) => name);
  expect(rows).toEqual(hostileTexts.map((text) => (/^[=+\-@]/.test(text) ? `'${text}` : text)));
});
