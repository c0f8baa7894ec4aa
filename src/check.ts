import type { z } from 'astro/zod';
import { checkFields } from './check/fields.ts';
import { readContent, type Entry } from './check/folder.ts';
import { checkMarkup, findHeadingId } from './check/markup.ts';
import { BrokenMarkup, countPartWords, getAttribute, isComponent, parseProse, type Piece } from './check/prose.ts';
import { locate, type Report } from './check/report.ts';
import type { Authored, Mention } from './model/checks/authored.ts';
import { checkDates } from './model/checks/dates.ts';
import { checkFairness, type Fair } from './model/checks/fairness.ts';
import { checkIds } from './model/checks/ids.ts';
import { checkReferences } from './model/checks/references.ts';
import type { Problem } from './model/problem.ts';
import { checkEnvironment } from './model/settings.ts';
import { collections } from './schemas/collections.ts';
import { sides, type Side } from './schemas/primitives.ts';

/** A file with its prose parsed and the problems that it has by itself. */
interface Read extends Entry {
  pieces: Piece[];
  readable: boolean;
  own: Problem[];
}

/** A criterion's explanation has so many words, so that every row is as deep as the others. */
const explanation = { least: 120, most: 300 };

/** Reads all content and lists everything that an author has to mend, by file and line. */
export async function checkContent(root: string, environment = process.env): Promise<Report[]> {
  const { entries, strangers } = await readContent(root);
  const files = entries.map(readEntry);
  const authored = files.map(toAuthored);
  return locate(
    [
      ...strangers,
      ...files.flatMap(({ own }) => own),
      ...checkIds(authored),
      ...checkReferences(authored),
      ...checkDates(authored),
      ...checkFairness(toFair(files)),
      ...checkEnvironment(environment),
    ],
    entries,
  );
}

function readEntry(entry: Entry): Read {
  const { schema } = collections[entry.collection];
  if (entry.problems.length > 0) return { ...entry, pieces: [], readable: false, own: entry.problems };
  const fields = checkFields(entry, schema);
  try {
    const pieces = entry.body ? parseProse(entry) : [];
    const markup = entry.body ? checkMarkup(entry, entry.collection, pieces, needsEvidence(entry)) : [];
    return { ...entry, pieces, readable: true, own: [...fields, ...markup, ...checkLength(entry, pieces)] };
  } catch (error) {
    if (!(error instanceof BrokenMarkup)) throw error;
    const remedy = `Mend the markup: ${error.message}. In prose, write \\{ for a brace and \\< for an angle bracket.`;
    return {
      ...entry,
      pieces: [],
      readable: false,
      own: [...fields, { file: entry.file, path: [], line: error.line, remedy }],
    };
  }
}

/** Prose about the technologies needs evidence; prose about this site does not. */
function needsEvidence({ collection, data }: Entry): boolean {
  return collection !== 'pages' || (data as { subject?: unknown } | null)?.subject === 'technologies';
}

function checkLength({ collection, file, body }: Entry, pieces: readonly Piece[]): Problem[] {
  if (collection !== 'criteria') return [];
  const words = (['nodejs', 'django', 'practice'] as const).reduce(
    (sum, part) => sum + countPartWords(pieces, part),
    0,
  );
  if (words >= explanation.least && words <= explanation.most) return [];
  const remedy = `Explain in ${String(explanation.least)} to ${String(explanation.most)} words.`;
  return [{ file, path: [], line: body?.line ?? 1, value: `${String(words)} words`, remedy }];
}

const toAuthored = ({ file, id, collection, data, readable, pieces }: Read): Authored => ({
  file,
  id,
  collection,
  data,
  readable,
  mentions: pieces.flatMap(toMentions),
});

function toMentions({ node, line }: Piece): Mention[] {
  if (node.type === 'link') return [{ kind: 'link', id: node.url, line }];
  if (node.type === 'heading') {
    const id = findHeadingId(node);
    return id === undefined ? [] : [{ kind: 'heading', id, line }];
  }
  if (!isComponent(node)) return [];
  const toList = (attribute: string, kind: Mention['kind']) =>
    (getAttribute(node, attribute)?.split(/\s+/) ?? []).filter(Boolean).map((id) => ({ kind, id, line }));
  if (node.name === 'Cite') return toList('claim', 'claim');
  return node.name === 'Rows' ? [...toList('group', 'group'), ...toList('criteria', 'criterion')] : [];
}

function toFair(files: readonly Read[]): Fair {
  const parsed = <Schema extends z.ZodType>(collection: Entry['collection'], schema: Schema) =>
    files.flatMap((each) => {
      const result = each.collection === collection ? schema.safeParse(each.data) : undefined;
      return result?.success ? [{ ...each, data: result.data }] : [];
    });
  const words = (pieces: readonly Piece[]) =>
    Object.fromEntries(sides.map((side) => [side, countPartWords(pieces, side)])) as Record<Side, number>;
  const criteria = parsed('criteria', collections.criteria.schema);
  return {
    criteria: new Map(criteria.map(({ id, file, data, pieces }) => [id, { file, data, words: words(pieces) }])),
    technologies: parsed('technologies', collections.technologies.schema).map(({ data }) => data),
    sources: new Map(parsed('sources', collections.sources.schema).map(({ id, data }) => [id, data])),
    verdict: parsed('verdict', collections.verdict.schema)[0],
  };
}
