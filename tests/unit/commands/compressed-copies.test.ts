import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { writeCompressedCopies } from '../../../src/commands/compressed-copies.ts';

test('a server finds a smaller copy beside each text, as old as the text itself', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'site-'));
  const text = 'The same words. '.repeat(200);
  for (const name of ['page.html', 'data.json', 'notes.md', 'picture.png', '_headers']) {
    await writeFile(path.join(folder, name), text);
  }
  await writeFile(path.join(folder, 'short.txt'), 'a');
  await utimes(path.join(folder, 'page.html'), 1_000_000, 1_000_000);
  const { files, bytes } = await writeCompressedCopies(folder);
  const names = await readdir(folder);
  expect(files).toBe(4);
  expect(names.filter((name) => /\.(br|gz)$/.test(name)).sort()).toEqual(
    ['data.json', 'notes.md', 'page.html'].flatMap((name) => [`${name}.br`, `${name}.gz`]),
  );
  expect(brotliDecompressSync(await readFile(path.join(folder, 'page.html.br'))).toString()).toBe(text);
  expect(gunzipSync(await readFile(path.join(folder, 'page.html.gz'))).toString()).toBe(text);
  expect((await stat(path.join(folder, 'page.html.br'))).mtimeMs).toBe(1_000_000_000);
  const sizes = await Promise.all(
    names.filter((name) => name.endsWith('.br')).map(async (name) => (await stat(path.join(folder, name))).size),
  );
  // The short text has no copy, so it counts as it is.
  expect(bytes.brotli).toBe(sizes.reduce((sum, size) => sum + size, 'a'.length));
  await rm(folder, { recursive: true });
});
