import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeCompressedCopies } from './compressed-copies.ts';

// Not a part of the build: it takes longer than that, and only a server of one's own sends these copies.
const folder = fileURLToPath(new URL('../../dist/', import.meta.url));
if (existsSync(folder)) {
  const { files, bytes } = await writeCompressedCopies(folder);
  const toMegabytes = (count: number) => `${(count / 1e6).toFixed(1)} MB`;
  console.log(
    `Compressed ${String(files)} files in dist/: ${toMegabytes(bytes.before)}, as brotli ${toMegabytes(bytes.brotli)}, as gzip ${toMegabytes(bytes.gzip)}.`,
  );
} else {
  console.error('There is no dist/ yet: run npm run build first.');
  process.exitCode = 1;
}
