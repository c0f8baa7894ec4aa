import type { MdastNode } from 'satteri';
import { suggest, type Problem } from '../model/problem.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { idPattern } from '../schemas/primitives.ts';
import type { ContentFile } from './file.ts';
import { getAttribute, holds, isComponent, toText, type Component, type Piece } from './prose.ts';

/** The components that authors may write in each collection, with their attributes. */
const components: Partial<Record<CollectionName, Partial<Record<string, readonly string[]>>>> = {
  criteria: { Side: ['of'], InPractice: [], Cite: ['claim'] },
  technologies: { Cite: ['claim'], Rows: ['group', 'criteria'] },
  pages: { Cite: ['claim'], Rows: ['group', 'criteria'] },
};

/** Markdown that may stand in prose; everything else is refused. */
const plain: ReadonlySet<string> = new Set([
  'root', 'heading', 'paragraph', 'text', 'emphasis', 'strong', 'inlineCode', 'link', 'list', 'listItem', 'break',
]); // prettier-ignore

/** What to write instead of Markdown that is refused. */
const refusals: Partial<Record<string, string>> = {
  image: 'Pictures do not come from content: describe it in words, or cite the page that shows it.',
  table: 'Write a list, or show rows of the comparison with <Rows />.',
  code: 'Code stands only under content/samples/, where a test runs it.',
  html: 'Write Markdown, not HTML.',
  mdxjsEsm: 'Content has no code: remove the import or export.',
  mdxFlowExpression: 'Content has no code: write \\{ for a brace.',
  mdxTextExpression: 'Content has no code: write \\{ for a brace.',
};

type Report = (piece: Piece, value: string, remedy: string) => void;

/** What is wrong with the markup of a file's prose, apart from what it refers to. */
export function checkMarkup(
  entry: ContentFile,
  collection: CollectionName,
  pieces: readonly Piece[],
  needsEvidence: boolean,
): Problem[] {
  const problems: Problem[] = [];
  const report: Report = ({ line }, value, remedy) => {
    problems.push({ file: entry.file, path: [], line, value, remedy });
  };
  for (const piece of pieces) {
    const { node } = piece;
    if (isComponent(node)) checkComponent(piece, node, components[collection] ?? {}, report);
    else if (!plain.has(node.type)) {
      report(piece, node.type, refusals[node.type] ?? 'Write plain paragraphs, lists and headings.');
    } else if (node.type === 'link') checkLink(piece, node.url, report);
    else if (node.type === 'paragraph' && needsEvidence) checkEvidence(piece, report);
  }
  checkHeadings(pieces, collection === 'criteria' ? 2 : 1, report);
  if (collection === 'criteria') checkParts(pieces, report);
  return problems;
}

function checkComponent(
  piece: Piece,
  component: Component,
  known: Partial<Record<string, readonly string[]>>,
  report: Report,
): void {
  const name = component.name ?? '';
  const attributes = known[name];
  if (!attributes) {
    const names = Object.keys(known);
    const list = names.map((each) => `<${each}>`).join(', ');
    report(piece, `<${name}>`, `Only ${list} may stand here: write Markdown instead.${suggest(name, names)}`);
    return;
  }
  for (const attribute of component.attributes) {
    const label = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    if (!attributes.includes(label)) {
      report(piece, `<${name} ${label}>`, `<${name}> has no such attribute: remove it.${suggest(label, attributes)}`);
    } else if (typeof attribute.value !== 'string' || !attribute.value.trim()) {
      report(piece, `<${name} ${label}>`, 'Write the value as a text in quotation marks.');
    }
  }
  if (name === 'Cite' && getAttribute(component, 'claim') === undefined) {
    report(piece, '<Cite>', 'Name the claim, as <Cite claim="…" />.');
  }
}

function checkLink(piece: Piece, address: string, report: Report): void {
  if (!/^(https:\/\/|\/(?!\/)|#)/.test(address)) {
    report(
      piece,
      address,
      'A link begins with https://, with / for a page of this site, or with # for a place on this page.',
    );
  }
}

function checkEvidence(piece: Piece, report: Report): void {
  if (piece.part === 'practice' || holds(piece.node, 'Cite')) return;
  report(piece, excerpt(piece.node), 'This paragraph has no evidence: add <Cite claim="…" />.');
}

function checkHeadings(pieces: readonly Piece[], top: number, report: Report): void {
  let before = top;
  for (const piece of pieces) {
    const { node } = piece;
    if (node.type !== 'heading') continue;
    if (findHeadingId(node) === undefined) {
      report(piece, excerpt(node), 'Give the heading an id that never changes, as {#release-support}.');
    }
    if (node.depth === 1 || node.depth > before + 1) {
      const expected = '#'.repeat(Math.max(2, before + 1));
      report(
        piece,
        excerpt(node),
        `The heading jumps a level: the next one here begins with at most ${expected}, and at least ##.`,
      );
    }
    before = node.depth;
  }
}

/** A criterion's text is one part for each side, then the advice. */
function checkParts(pieces: readonly Piece[], report: Report): void {
  const [root, ...rest] = pieces;
  if (!root) return;
  const parts = rest.filter(({ depth }) => depth === 1);
  const found = parts.map(({ node }) =>
    isComponent(node) ? [node.name, getAttribute(node, 'of')].join(' ').trim() : node.type,
  );
  if (found.join() === 'Side nodejs,Side django,InPractice') return;
  report(
    root,
    found.join(', '),
    'Write <Side of="nodejs">, <Side of="django"> and <InPractice>, each once, in this order, and nothing around them.',
  );
}

/** The explicit id of a heading, when it has a valid one. */
export function findHeadingId(node: MdastNode): string | undefined {
  const data = node.data as { hProperties?: Record<string, unknown> } | undefined;
  const id = data?.hProperties?.id;
  return typeof id === 'string' && idPattern.test(id) ? id : undefined;
}

const excerpt = (node: MdastNode) => toText(node).replace(/\s+/g, ' ').trim().slice(0, 60);
