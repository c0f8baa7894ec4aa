import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rename } from 'node:fs/promises';
import path from 'node:path';

/** The shell counts what its children took, and all that those started and waited for. */
const script = '"$0" node_modules/astro/bin/astro.mjs build --force > build.log 2>&1; status=$?; times; exit $status';

/**
 * Builds the site of a folder, and resolves to the seconds that processors worked for it, whatever else they had to do meanwhile.
 * As in a fresh checkout nothing is there to be removed: what stands there goes beside it, for some file systems look for
 * room the longer the more has just been removed.
 *
 * @param address of the site, where its pages name it
 */
export async function buildSite(folder: string, address = ''): Promise<number> {
  const former = await mkdtemp(`${folder}-former-`);
  await rename(path.join(folder, 'dist'), path.join(former, 'dist')).catch(() => undefined);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SITE_URL: address, REPOSITORY: '', CONTACT: '' };
  const child = spawn('sh', ['-c', script, process.execPath], { cwd: folder, env });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (status !== 0) throw new Error(await readFile(path.join(folder, 'build.log'), 'utf8'));
  return parseTimes(Buffer.concat(chunks).toString());
}

/** The seconds that the children of a shell took, user and system together, in what its `times` prints. Throws when it is not that. */
export function parseTimes(text: string): number {
  const found = [...text.matchAll(/(\d+)m(\d+(?:[.,]\d+)?)s/g)].map(
    ([, minutes = '', seconds = '']) => Number(minutes) * 60 + Number(seconds.replace(',', '.')),
  );
  // The first line is the shell itself.
  const [, , user, system] = found;
  if (user === undefined || system === undefined) throw new Error(`These are no times: ${text}`);
  return user + system;
}
