import { mdxToJs, mdxToMdast, type MdastNode } from 'satteri';
import type { ContentFile } from './file.ts';

/** Where a piece of prose stands: on a side, in the advice, or in the text as a whole. */
export type Part = 'nodejs' | 'django' | 'practice' | 'text';

/** A node of the prose with its line in the file and the part that it belongs to. */
export interface Piece {
  node: MdastNode;
  part: Part;
  line: number;
  /** How many nodes stand around it. */
  depth: number;
}

export type Component = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Markup that no parser can read. */
export class BrokenMarkup extends Error {
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/** Headings carry their ids, as `## Releases {#releases}`; the build reads them the same way. */
export const features = { headingAttributes: true };

/** The prose of a file as a flat list, in the order of the text. Throws `BrokenMarkup`. */
export function parseProse({ body }: ContentFile): Piece[] {
  const { text, line } = body ?? { text: '', line: 1 };
  try {
    mdxToJs(text, { features });
    return flatten(mdxToMdast(text, { features }), 'text', line - 1, 0);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, at = '1', reason = message] = /^(\d+):\d+: (.*?)(?: \(note: .*\))?(?: \([\w:-]+\))?$/s.exec(message) ?? [];
    const toFileLine = (inBody: string) => Number(inBody) + line - 1;
    const said = reason.replace(/\((\d+):\d+\)/g, (_whole, inBody: string) => `(line ${String(toFileLine(inBody))})`);
    throw new BrokenMarkup(said, toFileLine(at));
  }
}

function flatten(node: MdastNode, part: Part, linesBefore: number, depth: number): Piece[] {
  const line = (node.position?.start.line ?? 1) + linesBefore;
  const inner = isComponent(node) ? toPart(node, part) : part;
  const children = 'children' in node ? (node.children as MdastNode[]) : [];
  return [{ node, part, line, depth }, ...children.flatMap((child) => flatten(child, inner, linesBefore, depth + 1))];
}

function toPart(component: Component, around: Part): Part {
  if (component.name === 'InPractice') return 'practice';
  const of = component.name === 'Side' ? getAttribute(component, 'of') : undefined;
  return of === 'nodejs' || of === 'django' ? of : around;
}

export const isComponent = (node: MdastNode): node is Component =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The text of an attribute; undefined when it is missing or not a text. */
export function getAttribute(component: Component, name: string): string | undefined {
  const attribute = component.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}

/** Whether a component of this name stands somewhere in the node. */
export const holds = (node: MdastNode, name: string): boolean =>
  (isComponent(node) && node.name === name) ||
  ('children' in node && (node.children as MdastNode[]).some((child) => holds(child, name)));

/** The words that a reader reads, with `mark` around code. */
export function toText(node: MdastNode, mark = ''): string {
  if (node.type === 'inlineCode') return mark + node.value + mark;
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? (node.children as MdastNode[]).map((child) => toText(child, mark)).join('') : '';
}
