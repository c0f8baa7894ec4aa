import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { collections, type CollectionName } from '../schemas/collections.ts';
import { suggest, type Problem } from '../model/problem.ts';
import { compareText } from '../model/text.ts';
import { parseContentFile, type ContentFile } from './file.ts';

/** A content file and the collection that it belongs to. */
export interface Entry extends ContentFile {
  collection: CollectionName;
}

/**
 * Reads the files under `content/`, in the order of their names; one that belongs to no collection is a problem.
 *
 * @param isWanted what a file is read for, by its text; all are read unless it says otherwise
 */
export async function readContent(
  root: string,
  isWanted: (text: string) => boolean = () => true,
): Promise<{ entries: Entry[]; strangers: Problem[] }> {
  const folder = path.join(root, 'content');
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = found
    .filter((each) => !each.isDirectory() && !each.name.startsWith('.'))
    .map((each) => ({
      name: path.relative(folder, path.join(each.parentPath, each.name)).split(path.sep).join('/'),
      isFile: each.isFile(),
    }))
    .sort((a, b) => compareText(a.name, b.name));
  const entries: Entry[] = [];
  const strangers: Problem[] = [];
  for (const { name, isFile } of names) {
    const file = `content/${name}`;
    const collection = findCollection(name);
    // The build follows links, so what they lead to would stand on the site without having been checked.
    if (!isFile)
      strangers.push({ file, path: [], value: name, remedy: 'A link is no content: put the file itself here.' });
    else if (collection) {
      // Many small files, one after the other: to wait for each costs more than to read it.
      const text = readFileSync(path.join(folder, name), 'utf8');
      if (isWanted(text)) entries.push({ ...parseContentFile(file, text), collection });
    } else strangers.push(toStranger(file, name));
  }
  return { entries, strangers };
}

const patterns = Object.entries(collections) as [CollectionName, { pattern: string }][];

function findCollection(name: string): CollectionName | undefined {
  return patterns.find(([, { pattern }]) => toExpression(pattern).test(name))?.[0];
}

const toExpression = (pattern: string) =>
  new RegExp(
    `^${pattern
      .replace('.', '\\.')
      .replace(/(?<!\*)\*(?!\*)/, '[^/]+')
      .replace('**/', '([^/]+/)*')}$`,
  );

function toStranger(file: string, name: string): Problem {
  const places = patterns.map(([, { pattern }]) => pattern);
  return {
    file,
    path: [],
    value: name,
    remedy: `No file of this kind belongs here; content has ${places.join(', ')}.${suggest(name, places)}`,
  };
}
