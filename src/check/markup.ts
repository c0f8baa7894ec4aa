import type { MdastNode } from 'satteri';
import { hasField } from '../model/checks/authored.ts';
import type { Problem } from '../model/problem.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { findStrange, idPattern, webAddress } from '../schemas/primitives.ts';
import { checkComponent, checkShown, getComponents, type Refuse } from './components.ts';
import type { ContentFile } from './file.ts';
import { checkTerms } from './terms.ts';
import { getAttribute, holds, isComponent, toText, type Piece } from './prose.ts';

/** Markdown that may stand in prose; everything else is refused. */
const plain: ReadonlySet<string> = new Set([
  'root', 'heading', 'paragraph', 'text', 'emphasis', 'strong', 'inlineCode', 'link', 'list', 'listItem', 'break',
]); // prettier-ignore

/** What a criterion's explanation leaves out of it. */
const spare: ReadonlySet<string> = new Set([...plain].filter((type) => type !== 'heading' && type !== 'link'));

/** What to write instead of Markdown that is refused. */
const refusals: Partial<Record<string, string>> = {
  heading: 'The explanation of a criterion has no headings: its parts have theirs.',
  link: 'The explanation of a criterion has no links: cite a claim, whose evidence has them.',
  image: 'Pictures do not come from content: describe it in words, or cite the page that shows it.',
  table: 'Write a list, or show rows of the comparison with <Rows />.',
  code: 'Prose has no blocks of code: say in words what it does.',
  html: 'Write Markdown, not HTML.',
  mdxjsEsm: 'Content has no code: remove the import or export.',
  mdxFlowExpression: 'Content has no code: write \\{ for a brace.',
  mdxTextExpression: 'Content has no code: write \\{ for a brace.',
};

/** What is wrong with the markup of a file's prose, apart from what it refers to. */
export function checkMarkup(
  entry: ContentFile,
  collection: CollectionName,
  pieces: readonly Piece[],
  needsEvidence: boolean,
): Problem[] {
  const problems: Problem[] = [];
  const refuse: Refuse = ({ line }, value, remedy) => {
    problems.push({ file: entry.file, path: [], line, value, remedy });
  };
  for (const piece of pieces) {
    const { node } = piece;
    if (node.type === 'tableRow' || node.type === 'tableCell') continue;
    if (isComponent(node)) checkComponent(piece, node, getComponents(entry, collection), refuse);
    else if (!plain.has(node.type) || (collection === 'criteria' && !spare.has(node.type))) {
      refuse(
        piece,
        node.type === 'link' ? node.url : node.type,
        refusals[node.type] ?? 'Write plain paragraphs, lists and headings.',
      );
    } else if (node.type === 'listItem' && typeof node.checked === 'boolean') {
      refuse(piece, excerpt(node), 'A list has no boxes to tick: write plain points.');
    } else if ('value' in node && findStrange(toText(node)) !== undefined) {
      refuse(piece, excerpt(node), findStrange(toText(node)) ?? '');
    } else if (node.type === 'link' && !toText(node).trim()) {
      refuse(piece, node.url, 'Give the link words that say where it leads.');
    } else if (node.type === 'link') checkLink(piece, node.url, refuse);
    else if (node.type === 'paragraph' && needsEvidence) checkEvidence(piece, refuse);
  }
  if (collection === 'criteria') checkExplanation(entry, pieces, refuse);
  else checkHeadings(pieces, refuse);
  checkTerms(pieces, refuse);
  checkShown(entry, collection, pieces, refuse);
  return problems;
}

function checkLink(piece: Piece, address: string, refuse: Refuse): void {
  const isOutside = address.startsWith('https:');
  if (isOutside ? !webAddress.safeParse(address).success : !/^(\/(?!\/)|#)/.test(address)) {
    refuse(
      piece,
      address,
      'A link is a whole address with https://, or begins with / for a page of this site or # for a place on this page.',
    );
  }
}

function checkEvidence(piece: Piece, refuse: Refuse): void {
  if (piece.part === 'practice' || holds(piece.node, 'Cite')) return;
  refuse(piece, excerpt(piece.node), 'This paragraph has no evidence: add <Cite claim="…" />.');
}

const inHeading: ReadonlySet<string> = new Set(['text', 'emphasis', 'strong', 'inlineCode']);

const inner = (node: MdastNode): MdastNode[] =>
  'children' in node ? (node.children as MdastNode[]).flatMap((child) => [child, ...inner(child)]) : [];

/** The deepest heading; below it, a text wants to be two. */
const deepest = 3;

function checkHeadings(pieces: readonly Piece[], refuse: Refuse): void {
  let before = 1;
  for (const piece of pieces) {
    const { node } = piece;
    if (node.type !== 'heading') continue;
    if (piece.depth > 1 || !toText(node).trim() || inner(node).some(({ type }) => !inHeading.has(type))) {
      refuse(piece, excerpt(node), 'A heading stands by itself and has words only: no claim, no link.');
    }
    if (findHeadingId(node) === undefined) {
      refuse(piece, excerpt(node), 'Give the heading an id that never changes, as {#release-support}.');
    }
    if (Object.keys(findAttributes(node)).some((name) => name !== 'id')) {
      refuse(piece, excerpt(node), 'A heading has an id and nothing else: write only {#…} after its words.');
    }
    if (node.depth === 1 || node.depth > Math.min(before + 1, deepest)) {
      const expected = '#'.repeat(Math.min(Math.max(2, before + 1), deepest));
      refuse(
        piece,
        excerpt(node),
        `The heading jumps a level: the next one here begins with at most ${expected}, and at least ##.`,
      );
    }
    before = node.depth;
  }
}

/** A criterion's text is one part for each side, the picture where its fields hold one, then the advice. */
function checkExplanation({ id, data }: ContentFile, pieces: readonly Piece[], refuse: Refuse): void {
  const [root, ...rest] = pieces;
  if (!root) return;
  const parts = rest.filter(({ depth }) => depth === 1);
  const found = parts.map(({ node }) =>
    isComponent(node) ? [node.name, getAttribute(node, 'of')].join(' ').trim() : node.type,
  );
  const picture = hasField(data, 'waiting') ? [`WaitingRequests ${id}`] : [];
  if (found.join() === ['Side nodejs', 'Side django', ...picture, 'InPractice'].join()) return;
  const tags = ['<Side of="nodejs">', '<Side of="django">', ...picture.map(() => `<WaitingRequests of="${id}" />`)];
  refuse(
    root,
    found.join(', '),
    `Write ${tags.join(', ')} and <InPractice>, each once, in this order, and nothing around them.`,
  );
}

/** What stands between the braces of a heading. */
const findAttributes = ({ data }: MdastNode) =>
  (data as { hProperties?: Record<string, unknown> } | null | undefined)?.hProperties ?? {};

/** The explicit id of a heading, when it has a valid one. */
export function findHeadingId(node: MdastNode): string | undefined {
  const { id } = findAttributes(node);
  return typeof id === 'string' && idPattern.test(id) ? id : undefined;
}

const excerpt = (node: MdastNode) => toText(node).replace(/\s+/g, ' ').trim().slice(0, 60);
