import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');

/** The files below a folder of the project, by their names from the project's root, in order. */
export const listFiles = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => path.relative(root, path.join(each.parentPath, each.name)).split(path.sep).join('/'))
    .sort();

/** The text of a file of the project. */
export const readText = (file: string): string => readFileSync(path.join(root, file), 'utf8');
