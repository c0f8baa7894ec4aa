import type { Block, Document, Inline, Words } from './document.ts';
import { toLinkAddress, toReferences } from './references.ts';

// Confluence keeps numeric references through every step of its renderer. A backslash would not do: `\{\{` becomes code, and `\\`
// a line break. Named references such as `&bsol;` are refused as no XML.

/** What Confluence's renderer reads as markup, and nothing else, so that the text stays readable. */
const markup = new RegExp(
  [
    /[\\&<>[\]{}|!^~+*@]/u, // escapes, entities, links, macros and code, cells, pictures, phrases
    /(?<![\p{L}\p{N}])[-_]|[-_](?![\p{L}\p{N}])/u, // struck and emphasized, unless within a word; dashes
    /\?(?=\?)|(?<=\?)\?/u, // citations
    /:(?=\/\/)|(?<=mailto):/u, // bare addresses
    /(?<![\p{L}\p{N}.,'’"”%]|(?<!:)\()\)|(?<=:)\(|(?<=:)[PpD](?!\p{L})/u, // faces, also behind the end of a reference
    /\((?=(?:[ynix/?-]|on|off|flag|flagoff)\))/u, // signs
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

/** What would make a list or a heading of a whole line. */
const start = /^#|(?<=^(?:h[1-6]|bq))\./u;

/** A document as Confluence wiki markup. */
export const renderConfluence = (document: Document): string => `${document.map(renderBlock).join('\n\n')}\n`;

function renderBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `h${String(block.depth)}. ${renderInline(block.children)}`;
    case 'paragraph':
      return renderInline(block.children);
    case 'list':
      return block.children.map((item) => item.children.map((each) => `* ${renderInline(each.children)}`)).join('\n');
    case 'table':
      return block.children
        .map(({ children }, index) => {
          const [first = ' ', ...others] = children.map((cell) => renderInline(cell.children) || ' ');
          return index === 0 ? `||${[first, ...others].join('||')}||` : `||${[first, ...others].join('|')}|`;
        })
        .join('\n');
  }
}

function renderInline(nodes: readonly Inline[]): string {
  const line = nodes
    .map((node, index) => {
      if (node.type === 'text') return escape(node.value);
      if (node.type === 'inlineCode') return renderCode(node, nodes[index - 1], nodes[index + 1]);
      const words = escape(node.children.map(({ value }) => value).join(''));
      return isWhole(node.url) ? `[${words}|${toLinkAddress(node.url)}]` : `${words} (${escape(node.url)})`;
    })
    .join('')
    .trim();
  return toReferences(line, start);
}

/** Code has marks of its own only where no letter or digit touches it, and no space begins or ends it. */
function renderCode({ value }: Words, before: Inline | undefined, after: Inline | undefined): string {
  const touched = /[\p{L}\p{N}]$/u.test(toEdge(before)) || /^[\p{L}\p{N}]/u.test(toEdge(after));
  return touched || /^\s|\s$/.test(value) ? escape(value) : `{{${escape(value)}}}`;
}

const toEdge = (node: Inline | undefined) => (node?.type === 'text' ? node.value : '');

const isWhole = (address: string) => /^https?:\/\//.test(address);

const escape = (text: string) => toReferences(text, markup);
