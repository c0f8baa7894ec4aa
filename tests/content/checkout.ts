import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import path from 'node:path';

const ours = path.join(import.meta.dirname, '../..');

/** What a build needs besides the content. */
const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

export interface Build {
  exitCode: number | null;
  /** Everything that it said. */
  output: string;
}

/** Builds the content in a folder with our own code and configuration, as on an author's machine. */
export async function build(root: string): Promise<Build> {
  for (const part of parts) await cp(path.join(ours, part), path.join(root, part), { recursive: true });
  await linkPackages(path.join(root, 'node_modules'));
  const astro = path.join(ours, 'node_modules/astro/bin/astro.mjs');
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SITE_URL: '', REPOSITORY: '', CONTACT: '' };
  const child = spawn(process.execPath, [astro, 'build', '--force'], { cwd: root, env });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { exitCode, output: Buffer.concat(chunks).toString() };
}

/** A folder of its own, because a build keeps its caches there; what is in it is ours. */
async function linkPackages(folder: string): Promise<void> {
  await mkdir(folder);
  for (const name of await readdir(path.join(ours, 'node_modules'))) {
    if (!name.startsWith('.')) await symlink(path.join(ours, 'node_modules', name), path.join(folder, name));
  }
}
