/** A run of words, or of code. */
export type Words = { type: 'text'; value: string } | { type: 'inlineCode'; value: string };

/** Words that lead somewhere. */
export interface Link {
  type: 'link';
  url: string;
  children: Words[];
}

export type Inline = Words | Link;

interface Of<Type extends string, Child> {
  type: Type;
  children: Child[];
}

/** A table; its first row names the columns, and the first cell of each row names the row. */
export type Table = Of<'table', Of<'tableRow', Of<'tableCell', Inline>>>;

export type Block =
  | (Of<'heading', Inline> & { depth: 1 | 2 | 3 })
  | Of<'paragraph', Inline>
  | (Of<'list', Of<'listItem', Of<'paragraph', Inline>> & { spread: false }> & { spread: false })
  | Table;

/** A text with its structure, which every text format writes in its own way; a part of what mdast describes. */
export type Document = Block[];

/** What a writer of documents gives: words between backticks are code, and what is made already. */
type Part = string | Link;

/** A short text of ours on one line; what stands between backticks is code. */
function toWords(text: string): Words[] {
  return text
    .replace(/\s+/g, ' ')
    .split('`')
    .map((value, index): Words => ({ type: index % 2 === 0 ? 'text' : 'inlineCode', value }))
    .filter(({ value }) => value !== '');
}

export const link = (url: string, text: string): Link => ({ type: 'link', url, children: toWords(text.trim()) });

export const heading = (depth: 1 | 2 | 3, ...parts: Part[]): Block => ({
  type: 'heading',
  depth,
  children: toInline(parts),
});

export const paragraph = (...parts: Part[]): Block => ({ type: 'paragraph', children: toInline(parts) });

export const list = (items: readonly Part[][]): Block => ({
  type: 'list',
  spread: false,
  children: items.map((parts) => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: toInline(parts) }],
  })),
});

export const table = (rows: readonly Part[][][]): Table => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((parts) => ({ type: 'tableCell', children: toInline(parts) })),
  })),
});

const toInline = (parts: readonly Part[]): Inline[] =>
  parts.flatMap((part): Inline[] => (typeof part === 'string' ? toWords(part) : [part]));
