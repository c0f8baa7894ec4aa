import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSettings } from '../check/settings.ts';
import { toDiskCopy, toZip } from './disk-copy.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = path.join(root, 'dist');
if (existsSync(dist)) {
  const { edition } = await readSettings(root);
  const files = await toDiskCopy(dist);
  const name = `nodejs-or-django-${edition}`;
  const zip = toZip(files, name, edition);
  await mkdir(path.join(root, 'packages'), { recursive: true });
  await writeFile(path.join(root, 'packages', `${name}.zip`), zip);
  console.log(`Wrote packages/${name}.zip: ${String(files.size)} files, ${(zip.length / 1e6).toFixed(1)} MB.`);
  console.log(`Unpacked, it works from disk: open ${name}/index.html in a browser.`);
} else {
  console.error('There is no dist/ yet: run npm run build first.');
  process.exitCode = 1;
}
