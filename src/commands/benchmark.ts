import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderBuildCosts } from './benchmark/build-costs-report.ts';
import { measureBuildCosts } from './benchmark/build-costs.ts';
import { renderInteractionTimes } from './benchmark/interaction-report.ts';
import { measureInteractions } from './benchmark/interactions.ts';
import { readOptions, type Options } from './benchmark/options.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const options = readOptions(process.argv.slice(2));

if (typeof options === 'string') {
  console.error(options);
  process.exitCode = 1;
} else {
  const folder = await mkdtemp(path.join(tmpdir(), 'benchmark-'));
  try {
    await run(folder, options);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function run(folder: string, { only, json, ...sizes }: Options): Promise<void> {
  const builds = only === 'interactions' ? undefined : await measureBuildCosts(root, folder, sizes);
  const interactions = only === 'builds' ? undefined : await measureInteractions(root, folder);
  const reports = [
    ...(builds ? [renderBuildCosts(builds)] : []),
    ...(interactions ? [renderInteractionTimes(interactions)] : []),
  ];
  console.log(reports.join('\n\n'));
  if (json !== undefined) await writeFile(json, `${JSON.stringify({ ...builds, interactions }, undefined, 1)}\n`);
}
