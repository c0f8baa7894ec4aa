import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';

const valid = path.join(import.meta.dirname, '../fixtures/content-tree');

/** What an author does to a file: its text before (empty for a new file) to its text after; undefined deletes it. */
export type Change = (before: string) => string | undefined;

/** Files under `content/`, each with what is done to it. */
export type Changes = Readonly<Record<string, Change>>;

interface Fixtures {
  /** Copies the small valid content, makes the changes, and gives the folder that holds `content/`. */
  plant: (changes: Changes) => Promise<string>;
}

export const test = base.extend<Fixtures>({
  plant: async ({}, use) => {
    const folders: string[] = [];
    await use(async (changes) => {
      const root = await plantContent(changes);
      folders.push(root);
      return root;
    });
    for (const root of folders) await rm(root, { recursive: true });
  },
});

/** Copies the small valid content to a folder of its own and makes the changes. */
export async function plantContent(changes: Changes): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'content-tree-'));
  await cp(valid, root, { recursive: true });
  await applyAll(changes, root);
  return root;
}

/** Makes the changes in a folder that holds `content/`. */
export async function applyAll(changes: Changes, root: string): Promise<void> {
  for (const [name, change] of Object.entries(changes)) await apply(change, path.join(root, 'content', name));
}

async function apply(change: Change, file: string): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => '');
  const after = change(before);
  if (after === before) throw new Error(`The change of ${file} changes nothing.`);
  if (after === undefined) return rm(file);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, after);
}
