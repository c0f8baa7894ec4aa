import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'astro/zod';
import { checkPublication } from '../model/checks/publication.ts';
import { findAll } from '../model/checks/authored.ts';
import { registryFile } from '../model/checks/vanished.ts';
import { findMoves } from '../model/moves.ts';
import type { Problem } from '../model/problem.ts';
import { toPublication, type Addresses } from '../model/publication.ts';
import { collections } from '../schemas/collections.ts';
import { mapSides } from '../schemas/sides.ts';
import { publication, type Publication } from '../schemas/publication.ts';
import { toAuthored } from './authored.ts';
import { readContent, type Entry } from './folder.ts';
import { readRegistry } from './permalinks.ts';
import { readEntry } from './read.ts';
import { locate, type Report } from './report.ts';

/** Where what was last published is kept. */
export const publicationFile = 'tests/published/comparison.json';

/** The content beside what was last published. */
export interface PublicationCheck {
  /** What the content says now. */
  now: Publication;
  /** What changed in silence since the last publication; nothing when there was none. */
  reports: Report[];
}

/** Compares content that passed the check with what was last published. */
export async function comparePublication(root: string): Promise<PublicationCheck> {
  const { entries } = await readContent(root);
  const files = entries.map(readEntry).map(toAuthored);
  const { lines = new Map<string, number>() } = await readRegistry(root);
  const now = readPublication(entries, {
    former: [
      ...findMoves(files).map(({ from }) => from),
      ...findAll(files, 'tombstones.*.address').map(toValue),
    ].sort(),
    registry: toRegistry([...lines.keys()]),
  });
  const before = await findPublished(root);
  const problems = before
    ? [...checkPublication(before, now, files), ...checkRegistry(before.registry, [...lines.keys()])]
    : [];
  return { now, reports: locate(problems, entries) };
}

const toValue = ({ value }: { value: string }) => value;

const toRegistry = (addresses: readonly string[]): Publication['registry'] => ({
  lines: addresses.length,
  digest: createHash('sha256').update(addresses.join('\n')).digest('hex'),
});

/** What was registered when the content was published is there still, line by line. */
function checkRegistry({ lines, digest }: Publication['registry'], addresses: readonly string[]): Problem[] {
  if (toRegistry(addresses.slice(0, lines)).digest === digest) return [];
  const remedy = 'Addresses that were published are gone from this file, or changed: restore it. It only ever grows.';
  return [{ file: registryFile, path: [], value: `the first ${String(lines)} lines`, remedy }];
}

function readPublication(entries: readonly Entry[], addresses: Addresses): Publication {
  const read = <Schema extends z.ZodType>(collection: Entry['collection'], schema: Schema) =>
    new Map(
      entries.filter((each) => each.collection === collection).map(({ id, data }) => [id, schema.parse(data)] as const),
    );
  const technologies = read('technologies', collections.technologies.schema);
  const lists = read('arguments', collections.arguments.schema);
  return toPublication(
    {
      comparison: get(read('comparison', collections.comparison.schema), 'comparison'),
      criteria: read('criteria', collections.criteria.schema),
      technologies: mapSides((side) => get(technologies, side)),
      arguments: mapSides((side) => get(lists, side)),
      pages: read('pages', collections.pages.schema),
    },
    addresses,
  );
}

async function findPublished(root: string): Promise<Publication | undefined> {
  const text = await readFile(path.join(root, publicationFile), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : publication.parse(JSON.parse(text));
}

function get<Value>(entries: ReadonlyMap<string, Value>, id: string): Value {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`There is no ${id} in the content.`);
  return entry;
}
