import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Problem } from '../model/problem.ts';
import { toId } from '../schemas/primitives.ts';

/** A content file, read with the lines of its fields kept. */
export interface ContentFile {
  /** From the project's root, as `content/criteria/orm.mdx`. */
  file: string;
  /** The file's name without its ending. */
  id: string;
  /** What the YAML says, not yet known to be valid. */
  data: unknown;
  /** The prose after the front matter, with the line on which it begins. */
  body: { text: string; line: number } | undefined;
  /** The line of a field, or of its nearest parent. */
  getLine: (path: readonly PropertyKey[]) => number;
  /** What the author wrote in a field, as `3.10` where YAML reads 3.1. */
  findText: (path: readonly PropertyKey[]) => string | undefined;
  problems: Problem[];
}

const frontMatter = /^---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Reads YAML, or MDX with front matter. A file that cannot be read has its problems and no data. */
export function parseContentFile(file: string, text: string): ContentFile {
  const id = toId(file);
  const source = text.replace(/^\uFEFF/, '');
  if (!file.endsWith('.mdx')) return parse(file, id, source, 0, undefined);
  const match = frontMatter.exec(source);
  if (match?.index !== 0) {
    const remedy = 'Begin the file with its fields between two lines of three hyphens.';
    return { ...parse(file, id, '', 0, undefined), problems: [{ file, path: [], line: 1, remedy }] };
  }
  const line = match[0].split('\n').length;
  return parse(file, id, match[1] ?? '', 1, { text: source.slice(match[0].length), line });
}

function parse(file: string, id: string, yaml: string, linesBefore: number, body: ContentFile['body']): ContentFile {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + linesBefore;
  const problems = [
    ...[...document.errors.slice(0, 1), ...document.warnings].map(({ code, message, pos }) => ({
      file,
      path: [],
      line: lineAt(pos[0]),
      remedy: `Mend the YAML: ${remedies[code] ?? message}.`.replace(/\.\.$/, '.'),
    })),
    ...findAliases(document).map((offset) => ({
      file,
      path: [],
      line: lineAt(offset),
      remedy: 'Write the value out: content has no YAML aliases. A text that begins with * needs quotation marks.',
    })),
  ];
  const readable = problems.length === 0;
  return {
    file,
    id,
    data: readable ? document.toJS() : undefined,
    body,
    getLine: (path) => lineAt(readable ? findOffset(document, path) : 0),
    findText: (path) => findText(document, path),
    problems,
  };
}

/** What an author can do about the commonest faults; the others are told in the parser's words. */
const remedies: Partial<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a text with a colon and a space needs quotation marks',
  DUPLICATE_KEY: 'this field is given twice, keep one',
  MISSING_CHAR: 'a quotation mark or a bracket is not closed before this line',
  MULTIPLE_DOCS: 'a line of three hyphens begins a second document, remove it',
  TAB_AS_INDENT: 'indent with spaces, not with a tab',
  TAG_RESOLVE_FAILED: 'a text that begins with ! needs quotation marks',
};

function findAliases(document: Document.Parsed): number[] {
  const offsets: number[] = [];
  visit(document, {
    Alias: (_key, node) => {
      offsets.push(node.range?.[0] ?? 0);
    },
  });
  return offsets;
}

/** The offset of the deepest part of `path` that stands in the document. */
function findOffset(document: Document.Parsed, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === step);
      if (!pair) break;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step];
      if (!hasRange(item)) break;
      offset = item.range[0];
      node = item;
    } else break;
  }
  return offset;
}

function findText(document: Document.Parsed, path: readonly PropertyKey[]): string | undefined {
  const node = path.length > 0 ? document.getIn(path, true) : undefined;
  if (!isScalar(node) || node.value === null) return undefined;
  return node.source ?? JSON.stringify(node.value);
}

const hasRange = (node: unknown): node is { range: [number, number, number] } =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
