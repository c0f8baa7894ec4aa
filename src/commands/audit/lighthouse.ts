import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findBrowser } from '../browser.js';
import { categoryNames, toVisit, type Report, type Visit } from './visit.ts';

const run = promisify(execFile);

/** Where the set-up puts it. */
const program = fileURLToPath(
  new URL('../../../node_modules/.lighthouse/node_modules/lighthouse/cli/index.js', import.meta.url),
);

/** A container has no sandbox to give, and only the site itself is opened. */
const flags = ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];

/** Enough for a report with its pictures. */
const maxBuffer = 100_000_000;

/** Looks once at a page as Lighthouse's phone on a slow line does, with a browser that has never seen it. */
export async function visit(address: string): Promise<Visit> {
  const options = [
    ...['--quiet', '--output=json', '--no-enable-error-reporting'],
    ...[`--only-categories=${categoryNames.join(',')}`, `--chrome-flags=${flags.join(' ')}`],
  ];
  const env = { ...process.env, CHROME_PATH: findBrowser(true) };
  const { stdout } = await run(process.execPath, [program, address, ...options], { env, maxBuffer });
  return toVisit(JSON.parse(stdout) as Report);
}
