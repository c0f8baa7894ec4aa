import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';
import { spellOut } from '../finish/spelled-out.ts';

/** Files for servers, which a copy on disk has no use for: their instructions, compressed copies, and the page for what is missing. */
const forServers = /^(_headers|_redirects|404\.html|robots\.txt|sitemap\.xml|\.well-known\/.*|.*\.(br|gz))$/;

/** A site as it works from disk: its files by their names, with slashes, in order. */
export async function toDiskCopy(folder: string): Promise<Map<string, Uint8Array>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = found
    .filter((each) => each.isFile())
    .map((each) => path.relative(folder, path.join(each.parentPath, each.name)).split(path.sep).join('/'))
    .filter((name) => !forServers.test(name))
    .sort();
  const files = new Map<string, Uint8Array>();
  for (const name of names) {
    const content = await readFile(path.join(folder, name));
    files.set(name, name.endsWith('.html') ? Buffer.from(spellOut(content.toString())) : content);
  }
  return files;
}

/**
 * The files as a zip, in a folder of their own. The same files and day give the same bytes.
 *
 * @param day of every file, as `2026-11-22`
 */
export function toZip(files: ReadonlyMap<string, Uint8Array>, folder: string, day: string): Uint8Array {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // A zip holds the local time: this one is the same everywhere.
  const mtime = new Date(year, month - 1, date);
  const entries = [...files].map(([name, content]) => [`${folder}/${name}`, content] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime });
}
