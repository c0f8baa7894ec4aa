import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { renderRowsCsv, renderRowsMarkdown, type ShownRow } from '../../../src/model/row-texts.ts';

const nodejs = { side: 'nodejs', name: 'Node.js', provision: 'package', by: 'A | B', source: 'https://a.example/(1)' };
const django = { side: 'django', name: 'Django', provision: '', by: '', source: 'https://b.example/' };
const row: ShownRow = {
  ...{ id: 'orm', group: 'in-the-box', kind: 'capability', name: 'Mapper', leaning: 'Django, clearly' },
  question: 'What maps, and "who" decides?',
  address: 'https://home.example/compare/orm/',
  answers: [
    { ...nodejs, statement: 'Use `prisma` | <img> or *two*\\.' },
    { ...django, statement: '=models.Model, "built in".' },
  ],
};
const origin = { title: '1 of 57 rows', edition: '23 November 2026', address: 'https://home.example/?text=a(b)' };

test('rows in Markdown are one table with the ids first, whatever their letters', () => {
  const [table, from, ...more] = fromMarkdown(renderRowsMarkdown([row], origin), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  }).children;
  const [heads, cells] = table?.type === 'table' ? table.children : [];
  expect(heads?.children.flatMap(({ children: [text] }) => (text && 'value' in text ? text.value : ''))).toEqual([
    ...['id', 'Criterion', 'Leaning', 'Node.js', 'Django'],
  ]);
  expect(cells?.children).toHaveLength(5);
  expect(cells?.children[0]?.children).toMatchObject([{ type: 'inlineCode', value: 'orm' }]);
  expect(cells?.children[3]?.children).toMatchObject([
    { type: 'text', value: 'Use `prisma` | <img> or *two*\\. (package: A | B) ' },
    { type: 'link', url: 'https://a.example/%281%29' },
  ]);
  expect(from).toMatchObject({ type: 'paragraph' });
  expect(more).toEqual([]);
});

test('rows in CSV keep every letter, begin with their ids, and are no formulas', () => {
  expect(parse(renderRowsCsv([row]), { columns: true })).toEqual([
    {
      ...{ id: 'orm', group: 'in-the-box', name: 'Mapper', question: row.question, kind: 'capability' },
      ...{ leaning: 'Django, clearly', nodejs_provision: 'package', nodejs_by: 'A | B' },
      ...{ nodejs_statement: row.answers[0]?.statement, nodejs_source: 'https://a.example/(1)' },
      ...{ django_provision: '', django_by: '', django_statement: `'${row.answers[1]?.statement ?? ''}` },
      ...{ django_source: 'https://b.example/', address: row.address },
    },
  ]);
  expect(renderRowsCsv([row])).toMatch(/^id,group,name,.*\r\norm,/);
});
