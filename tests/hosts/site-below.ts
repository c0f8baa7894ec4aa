import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');

/** Builds the site for a place below a path once, for all tests; the page for unknown addresses has to know it. */
export default function build(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-below-'));
  const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build', '--force', '--outDir', folder], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SITE_URL: 'https://compare.example.org/a/b/c/' },
  });
  if (status !== 0) throw new Error(stdout + stderr);
  process.env.SITE_BELOW = folder;
  return () => {
    rmSync(folder, { recursive: true });
  };
}
