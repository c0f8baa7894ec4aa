import type { Block, Document, Inline, Words } from './document.ts';
import { toLinkAddress, toReferences } from './references.ts';

/** What MediaWiki reads as markup, and nothing else, so that the text stays readable. */
const markup = new RegExp(
  [
    /[&<>[\]{}|~=]/, // entities, tags, links, templates and tables, signatures, headings
    /'(?=')|(?<=')'/, // emphasis
    /_(?=_)|(?<=_)_/, // switches
    /!(?=!)|(?<=!)!/, // headers of a table
    /:(?=\/\/)|(?<=bitcoin|geo|magnet|mailto|matrix|news|sips?|sms|tel|urn|xmpp):/, // bare addresses
    /(?<=ISBN|PMID|RFC) (?=\d)/, // words that link by themselves
  ]
    .map(({ source }) => source)
    .join('|'),
  'gi',
);

/** What would make a list, a cell, a row or a rule of a whole line. */
const start = /^[*#:;!+-]/;

/** A document as MediaWiki text. */
export const renderMediaWiki = (document: Document): string => `${document.map(renderBlock).join('\n\n')}\n`;

function renderBlock(block: Block): string {
  switch (block.type) {
    case 'heading': {
      const marks = '='.repeat(block.depth + 1);
      return `${marks} ${renderInline(block.children)} ${marks}`;
    }
    case 'paragraph':
      return renderInline(block.children);
    case 'list':
      return block.children.map((item) => item.children.map((each) => `* ${renderInline(each.children)}`)).join('\n');
    case 'table': {
      const rows = block.children.map(({ children }, row) =>
        children.map((cell, column) => `${toMark(row, column)} ${renderInline(cell.children)}`).join('\n'),
      );
      return ['{| class="wikitable"', ...rows.map((cells) => `|-\n${cells}`), '|}'].join('\n');
    }
  }
}

function toMark(row: number, column: number): string {
  if (row === 0) return '! scope="col" |';
  return column === 0 ? '! scope="row" |' : '|';
}

function renderInline(nodes: readonly Inline[]): string {
  const line = nodes
    .map((node) => {
      if (node.type !== 'link') return renderWords(node);
      const words = node.children.map(renderWords).join('');
      return /^https?:\/\//.test(node.url) ? `[${toLinkAddress(node.url)} ${words}]` : `${words} (${escape(node.url)})`;
    })
    .join('')
    .trim();
  return toReferences(line, start);
}

const renderWords = ({ type, value }: Words) => (type === 'text' ? escape(value) : `<code>${escape(value)}</code>`);

const escape = (text: string) => toReferences(text, markup);
