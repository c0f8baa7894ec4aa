// Also in the browser of a reader, where it comes with the first use, so it is small.
import { renderMarkdownLink, renderMarkdownText } from './link-text.ts';

/** A row of the table as a page shows it. */
export interface ShownRow {
  id: string;
  group: string;
  kind: string;
  name: string;
  question: string;
  leaning: string;
  /** Where its own page is. */
  address: string;
  answers: readonly ShownAnswer[];
}

/** An answer as a page shows it; what it does not have is empty. */
export interface ShownAnswer {
  side: string;
  /** The technology's name. */
  name: string;
  provision: string;
  by: string;
  statement: string;
  source: string;
}

/** Where shown rows come from: the page, the day of its edition, and the address that shows them again. */
export interface Origin {
  title: string;
  edition: string;
  address: string;
}

/** Some rows as a table in Markdown, the stable id first, and where they come from. */
export function renderRowsMarkdown(rows: readonly ShownRow[], { title, edition, address }: Origin): string {
  const heads = ['id', 'Criterion', 'Leaning', ...(rows[0]?.answers.map(({ name }) => name) ?? [])];
  const lines = rows.map(({ id, name, leaning, address: page, answers }) => [
    `\`${id}\``,
    renderMarkdownLink(name, page),
    leaning,
    ...answers.map(({ statement, source, ...answer }) =>
      [renderMarkdownText(statement + toProvision(answer)), renderMarkdownLink('source', source)].join(' '),
    ),
  ]);
  const toLine = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    ...[heads, heads.map(() => '---'), ...lines].map(toLine),
    '',
    `From ${renderMarkdownLink(title, address)}, edition of ${edition}.`,
    '',
  ].join('\n');
}

/**
 * Some rows as a table of values by RFC 4180, the stable id first, under the names that the data of this site have. An apostrophe
 * stands before a value that a spreadsheet would take for a formula.
 */
export function renderRowsCsv(rows: readonly ShownRow[]): string {
  const fields = ['provision', 'by', 'statement', 'source'] as const;
  const names = rows[0]?.answers.flatMap(({ side }) => fields.map((field) => `${side}_${field}`)) ?? [];
  const lines = rows.map(({ id, group, name, question, kind, leaning, answers, address }) => [
    ...[id, group, name, question, kind, leaning],
    ...answers.flatMap((answer) => fields.map((field) => answer[field])),
    address,
  ]);
  return [['id', 'group', 'name', 'question', 'kind', 'leaning', ...names, 'address'], ...lines]
    .map((cells) => `${cells.map(toCell).join(',')}\r\n`)
    .join('');
}

const toProvision = ({ provision, by }: Pick<ShownAnswer, 'provision' | 'by'>) =>
  provision && ` (${by ? `${provision}: ${by}` : provision})`;

function toCell(value: string): string {
  const safe = /^[-=+@\t\r－＝＋＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
