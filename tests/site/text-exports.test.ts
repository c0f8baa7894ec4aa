import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Nodes, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { sides } from '../../src/schemas/sides.ts';
import { comparison, criteria, findLeaning, prosAndCons, toShown } from './content.ts';
import { dist } from './dist.ts';
import { expect, test } from './reader.ts';

const readFile = (file: string) => readFileSync(path.join(dist, file), 'utf8');
const inOrder = comparison.groups.flatMap((group) => group.criteria);

const parse = (file: string) =>
  fromMarkdown(readFile(file), { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }).children;

const toText = (node: Nodes): string => {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(toText).join('') : '';
};

const isTable = (node: Nodes): node is Table => node.type === 'table';
const toCells = (table: Table) => table.children.map((row) => row.children.map(toText));

/** The fields of an answer that a table of values has as they were written. */
const fields = ['provision', 'by', 'fit', 'because'];

/** What people wrote in a criterion, as a table of values has it. */
function toValues(id: string): Record<string, string> {
  const authored = criteria.get(id);
  if (!authored) throw new Error(`There is no content of ${id}.`);
  const { name, question, kind } = authored;
  const answers = sides.flatMap((side) => {
    const { claims, ...rest } = authored.answers[side];
    const written = Object.entries(rest).filter(([field]) => fields.includes(field));
    return [...written, ['statement', claims[0]?.statement], ['checked', claims[0]?.checked]].map(
      ([field, value]): [string, string] => [`${side}_${String(field)}`, String(value)],
    );
  });
  return { id, name, question, kind, leaning: findLeaning(authored) ?? '', ...Object.fromEntries(answers) };
}

test('a spreadsheet reads of each criterion what people wrote', () => {
  const rows = parseCsv(readFile('data/comparison.csv'), { columns: true });
  expect(rows).toMatchObject(inOrder.map(toValues));
});

test('the table of values of a group has its rows and no other', () => {
  for (const group of comparison.groups) {
    const rows = parseCsv<{ id: string }>(readFile(`data/groups/${group.id}.csv`), { columns: true });
    expect(rows.map(({ id }) => id)).toEqual(group.criteria);
  }
});

test('a reader of the Markdown finds every row with both answers, and every pro and con', () => {
  const nodes = parse('data/comparison.md');
  const rows = nodes.filter(isTable).flatMap((table) => toCells(table).slice(1));
  expect(rows.map(([name]) => name)).toEqual(inOrder.map((id) => criteria.get(id)?.name));
  inOrder.forEach((id, index) => {
    sides.forEach((side, place) => {
      expect(rows[index]?.[2 + place]).toContain(toShown(criteria.get(id)?.answers[side].claims[0]?.statement ?? '?'));
    });
  });
  const items = nodes.flatMap((node) => (node.type === 'list' ? node.children.map(toText) : []));
  const authored = (['pros', 'cons'] as const).flatMap((kind) => sides.flatMap((side) => prosAndCons[side][kind]));
  expect(items).toEqual(authored.map(({ statement, reason }) => toShown(`${statement} ${reason}`)));
});

test('the Markdown of a criterion has its row and every claim of both sides', () => {
  for (const [id, { question, answers }] of criteria) {
    const nodes = parse(`data/criteria/${id}.md`);
    const [table] = nodes.filter(isTable);
    expect(table && toCells(table)[1]).toEqual([
      'Answer',
      ...sides.map((side) => toShown(answers[side].claims[0]?.statement ?? '')),
    ]);
    expect(nodes.map(toText)).toContain(toShown(question));
    const items = nodes.flatMap((node) => (node.type === 'list' ? node.children.map(toText) : []));
    sides
      .flatMap((side) => answers[side].claims)
      .forEach(({ statement, holdsFor }, index) => {
        expect(items[index]).toContain(toShown(statement));
        expect(items[index]).toContain(holdsFor);
      });
  }
});

test('a language model finds name, summary, and lists of files that are there', () => {
  const [title, summary, ...rest] = parse('llms.txt');
  expect(title).toMatchObject({ type: 'heading', depth: 1 });
  expect(summary?.type).toBe('blockquote');
  const sections = rest.slice(rest.findIndex(({ type }) => type === 'heading'));
  expect(sections.map(({ type }) => type)).toEqual(sections.map((_node, index) => (index % 2 ? 'list' : 'heading')));
  const links = readFile('llms.txt').match(/(?<=\]\()[^)]+/g) ?? [];
  expect(links.length).toBeGreaterThan(criteria.size);
  expect(links.filter((link) => !existsSync(path.join(dist, link)))).toEqual([]);
});

test('a copy that has no address has no sitemap', () => {
  expect(['sitemap.xml', 'robots.txt'].filter((file) => existsSync(path.join(dist, file)))).toEqual([]);
});
