import { appendFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { toPages } from '../model/checks/links.ts';
import { registryFile } from '../model/checks/vanished.ts';
import type { Problem } from '../model/problem.ts';
import { toAuthored } from './authored.ts';
import { readContent } from './folder.ts';
import { readEntry } from './read.ts';

/** The addresses that were ever published. */
export interface Registry {
  /** Each with its line; undefined when the file is missing. */
  lines: ReadonlyMap<string, number> | undefined;
  problems: Problem[];
}

/** A page, a place on it, or a file; one without ending begins with a capital, as `Caddyfile`. */
const addressPattern = /^\/([a-z0-9-]+\/)*(#[a-z0-9-]+|[a-z0-9-]+(\.[a-z0-9]+)+|[A-Z][a-z]+)?$/;

const byHand = 'Only npm run permalinks writes this file: restore the line as it was.';

/** Reads the registry of a checkout. */
export async function readRegistry(root: string): Promise<Registry> {
  const file = registryFile;
  const text = await readFile(path.join(root, file), 'utf8').catch(() => undefined);
  if (text === undefined) {
    const remedy = 'This file is missing: restore it, for it holds every address that others link to.';
    return { lines: undefined, problems: [{ file, path: [], remedy }] };
  }
  const lines = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [index, value] of text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .entries()) {
    if (text === '') break;
    const line = index + 1;
    if (!addressPattern.test(value)) {
      problems.push({ file, path: [], line, value, remedy: `This is no address of the site. ${byHand}` });
    } else if (lines.has(value)) {
      problems.push({ file, path: [], line, value, remedy: `This address stands here twice. ${byHand}` });
    } else lines.set(value, line);
  }
  return { lines, problems };
}

/** Every address and place that the content has now, in the order of the pages. */
async function findAddresses(root: string): Promise<string[]> {
  const { entries } = await readContent(root);
  const pages = toPages(entries.map(readEntry).map(toAuthored));
  return [...pages].flatMap(([page, ids]) => [page, ...ids.map((id) => `${page}#${id}`)]);
}

/** Adds to the registry of a checkout whose content is valid what it does not hold yet, and gives what it added. */
export async function addPermalinks(root: string): Promise<string[]> {
  const { lines } = await readRegistry(root);
  const added = (await findAddresses(root)).filter((address) => !lines?.has(address));
  const file = path.join(root, registryFile);
  // Some editors leave the last line open: what came after it would become part of it.
  const isOpen = /[^\n]$/.test(await readFile(file, 'utf8'));
  await appendFile(file, (isOpen && added.length > 0 ? '\n' : '') + added.map((address) => `${address}\n`).join(''));
  return added;
}
