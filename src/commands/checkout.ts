import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import path from 'node:path';

/** What a build reads. */
const parts = [
  ...['src', 'content', 'public', 'tests/permalinks.txt'],
  ...['package.json', 'tsconfig.json', 'astro.config.mjs'],
];

/** Copies what a build of a checkout reads to another folder. */
export async function copyCheckout(root: string, folder: string): Promise<void> {
  for (const part of parts) await cp(path.join(root, part), path.join(folder, part), { recursive: true });
  await linkPackages(root, folder);
}

/** Gives a folder the packages of a checkout, but not the caches that builds leave among them. */
export async function linkPackages(root: string, folder: string): Promise<void> {
  const packages = path.join(root, 'node_modules');
  await mkdir(path.join(folder, 'node_modules'), { recursive: true });
  for (const name of await readdir(packages)) {
    if (!name.startsWith('.')) await symlink(path.join(packages, name), path.join(folder, 'node_modules', name));
  }
}
