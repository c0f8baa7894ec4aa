import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { fileTypes, isCompressible } from '../finish/host.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

const isTextFile = (name: string) => isCompressible(fileTypes[path.extname(name).slice(1)] ?? '');

/** How many files are compressed at once: the pool of threads that does it has four. */
const atOnce = 4;

export interface Compressed {
  files: number;
  bytes: { before: number; brotli: number; gzip: number };
}

/**
 * Writes a `.br` and a `.gz` beside every text file of a folder, where that is smaller, with the time of the file itself: servers
 * tell by it whether a copy in a browser is still good.
 *
 * @param quality of brotli, up to 11
 */
export async function writeCompressedCopies(
  folder: string,
  quality = constants.BROTLI_MAX_QUALITY,
): Promise<Compressed> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => isTextFile(name)).sort();
  const bytes = { before: 0, brotli: 0, gzip: 0 };
  const queue = [...names];
  const work = async () => {
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      const file = path.join(folder, name);
      const text = await readFile(file);
      const { atime, mtime } = await stat(file);
      const write = async (copy: string, content: Buffer) => {
        if (content.length >= text.length) return text.length;
        await writeFile(copy, content);
        await utimes(copy, atime, mtime);
        return content.length;
      };
      const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
      const brotli = await write(`${file}.br`, await toBrotli(text, { params }));
      const gzipped = await write(`${file}.gz`, await toGzip(text, { level: constants.Z_BEST_COMPRESSION }));
      bytes.before += text.length;
      bytes.brotli += brotli;
      bytes.gzip += gzipped;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { files: names.length, bytes };
}
