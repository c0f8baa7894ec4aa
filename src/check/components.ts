import { hasField } from '../model/checks/authored.ts';
import { suggest } from '../model/problem.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { isUnique } from '../schemas/primitives.ts';
import type { ContentFile } from './file.ts';
import { getAttribute, isComponent, type Component, type Piece } from './prose.ts';

/** Takes a piece of prose that may not stand as it is, what to show of it, and what to do. */
export type Refuse = (piece: Piece, value: string, remedy: string) => void;

/** Components with their attributes. */
type Components = Partial<Record<string, readonly string[]>>;

/** What authors may write in each collection. */
const components: Partial<Record<CollectionName, Components>> = {
  criteria: { Side: ['of'], InPractice: [], WaitingRequests: ['of'], Cite: ['claim'], Term: ['id'] },
  technologies: { Cite: ['claim'], Term: ['id'], RequestPath: ['of'], Milestones: ['of'], ReleaseLines: ['of'] },
  pages: { Cite: ['claim'], Term: ['id'], Rows: ['group', 'criteria'], Counts: [], Hosts: [] },
};

/** What a page with claims of its own may hold: its evidence leaves no room for tables. */
const proven: Components = { Cite: ['claim'], Term: ['id'], Exchanges: ['of'] };

/** What the author of a file may write in it. */
export const getComponents = ({ data }: ContentFile, collection: CollectionName): Components =>
  collection === 'pages' && hasField(data, 'claims') ? proven : (components[collection] ?? {});

/** Refuses a component that is not among the known ones, or that is written wrongly. */
export function checkComponent(piece: Piece, component: Component, known: Components, refuse: Refuse): void {
  const name = component.name ?? '';
  const attributes = Object.hasOwn(known, name) ? known[name] : undefined;
  if (!attributes) {
    const names = Object.keys(known);
    const list = names.map((each) => `<${each}>`).join(', ');
    refuse(piece, `<${name}>`, `Only ${list} may stand here: write Markdown instead.${suggest(name, names)}`);
    return;
  }
  if (!isWellPlaced(piece, component)) {
    refuse(piece, `<${name}>`, misplaced[name] ?? `It holds no words: write <${name} /> on a line of its own.`);
  }
  for (const attribute of component.attributes) {
    const label = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    if (component.attributes.find((each) => 'name' in each && each.name === label && each !== attribute)) {
      refuse(piece, `<${name} ${label}>`, 'Write each attribute once.');
    } else if (!attributes.includes(label)) {
      refuse(piece, `<${name} ${label}>`, `<${name}> has no such attribute: remove it.${suggest(label, attributes)}`);
    } else if (typeof attribute.value !== 'string' || !attribute.value.trim()) {
      refuse(piece, `<${name} ${label}>`, 'Write the value as a text in quotation marks.');
    } else if (!(label === 'criteria' ? idList : oneId).test(attribute.value)) {
      refuse(
        piece,
        attribute.value,
        'Write ids with one space between them; only the criteria of rows may be several.',
      );
    }
  }
  if (name === 'Rows' && !isUnique(getAttribute(component, 'criteria')?.split(' ') ?? [])) {
    refuse(piece, '<Rows criteria>', 'A criterion is named twice: keep one.');
  }
  if (name === 'Rows' && component.attributes.length > 1) {
    refuse(piece, '<Rows>', 'Name a group or criteria, not both.');
  }
  const needed = name === 'Cite' ? 'claim' : name === 'Term' ? 'id' : undefined;
  if (needed !== undefined && getAttribute(component, needed) === undefined) {
    refuse(piece, `<${name}>`, unnamed[name] ?? '');
  }
}

/** The components that show fields of their page, with these fields. */
const shown: Partial<Record<CollectionName, Record<string, string>>> = {
  technologies: { RequestPath: 'requestPath', Milestones: 'milestones', ReleaseLines: 'releaseLines' },
  pages: { Exchanges: 'exchanges' },
};

/** The text of a page shows each of these fields once, where the page has it. */
export function checkShown(
  { id, data }: ContentFile,
  collection: CollectionName,
  pieces: readonly Piece[],
  refuse: Refuse,
): void {
  const [root] = pieces;
  for (const [name, field] of Object.entries(shown[collection] ?? {})) {
    const whole = `<${name} of="${id}" />`;
    const found = pieces.flatMap((piece) =>
      isComponent(piece.node) && piece.node.name === name ? [{ piece, of: getAttribute(piece.node, 'of') }] : [],
    );
    // A technology has all of its fields, or is told so; a page may have none.
    const isThere = collection === 'technologies' || hasField(data, field);
    if (root && isThere && found.length === 0) {
      refuse(root, `<${name}>`, `The text leaves it out: write ${whole} once, on a line of its own.`);
    }
    found.forEach(({ piece, of }, index) => {
      if (index > 0) refuse(piece, `<${name}>`, 'It stands in the text twice: keep one.');
      else if (!isThere)
        refuse(piece, `<${name}>`, `This page has no field ${field} to show: add it, or take this away.`);
      else if (of !== id) refuse(piece, of ?? `<${name}>`, `Write ${whole}: a page shows its own.`);
    });
  }
}

/** Whether a component stands where it may: around paragraphs, around words of a sentence, after one, or by itself. */
function isWellPlaced(piece: Piece, component: Component): boolean {
  const { name, type, children } = component;
  if (name === 'Side' || name === 'InPractice') return isPart(piece, component);
  const isAmongWords = type === 'mdxJsxTextElement';
  if (name === 'Term') return isAmongWords && children.length > 0 && children.every((child) => words.has(child.type));
  return children.length === 0 && (name === 'Cite' || !isAmongWords);
}

/** What a term may stand around. */
const words: ReadonlySet<string> = new Set(['text', 'inlineCode', 'emphasis', 'strong']);

/** What the page looks up as it stands. */
const oneId = /^\S+$/;
const idList = /^\S+( \S+)*$/;

/** How a component is to be written, for those who wrote it otherwise. */
const misplaced: Partial<Record<string, string>> = {
  Cite: 'It holds no words: write <Cite claim="…" /> after the sentence.',
  Rows: 'It holds no words: write <Rows criteria="…" /> on a line of its own.',
  Term: 'Write it around a word or two of a sentence, as <Term id="event-loop">event loop</Term>.',
  Side: 'Write the tags on lines of their own, with empty lines around the paragraphs, and not inside another part.',
  InPractice:
    'Write the tags on lines of their own, with empty lines around the paragraphs, and not inside another part.',
};

/** What a component is about, for those who left it out. */
const unnamed: Partial<Record<string, string>> = {
  Cite: 'Name the claim, as <Cite claim="…" />.',
  Term: 'Name the term, as <Term id="event-loop">event loop</Term>.',
};

/** Whether a part of the explanation stands at the top and holds whole paragraphs. */
const isPart = ({ depth }: Piece, { children }: Component) =>
  depth === 1 && children.every(({ type }) => type !== 'text' && type !== 'mdxJsxTextElement');
