import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { getEdition } from '../model/edition.ts';
import { toSettings } from '../model/settings.ts';
import { comparison } from '../schemas/comparison.ts';
import { settings, type Settings } from '../schemas/settings.ts';
import { parseContentFile } from './file.ts';

/** The settings of this copy of the site and the date of its content, for steps that run outside of pages. */
export async function readSettings(root: string): Promise<{ settings: Settings; edition: string }> {
  const read = async (file: string) => parseContentFile(file, await readFile(path.join(root, file), 'utf8')).data ?? {};
  return {
    settings: toSettings(settings.parse(await read('content/site.yaml')), process.env),
    edition: getEdition(comparison.parse(await read('content/comparison.yaml'))),
  };
}
