import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'astro/zod';
import { checkPublication } from '../model/checks/publication.ts';
import { toPublication } from '../model/publication.ts';
import { collections } from '../schemas/collections.ts';
import { mapSides } from '../schemas/primitives.ts';
import { publication, type Publication } from '../schemas/publication.ts';
import { toAuthored } from './authored.ts';
import { readContent, type Entry } from './folder.ts';
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
  const now = readPublication(entries);
  const before = await findPublished(root);
  const problems = before ? checkPublication(before, now, entries.map(readEntry).map(toAuthored)) : [];
  return { now, reports: locate(problems, entries) };
}

function readPublication(entries: readonly Entry[]): Publication {
  const read = <Schema extends z.ZodType>(collection: Entry['collection'], schema: Schema) =>
    new Map(
      entries.filter((each) => each.collection === collection).map(({ id, data }) => [id, schema.parse(data)] as const),
    );
  const technologies = read('technologies', collections.technologies.schema);
  const lists = read('arguments', collections.arguments.schema);
  return toPublication({
    comparison: get(read('comparison', collections.comparison.schema), 'comparison'),
    criteria: read('criteria', collections.criteria.schema),
    technologies: mapSides((side) => get(technologies, side)),
    arguments: mapSides((side) => get(lists, side)),
  });
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
