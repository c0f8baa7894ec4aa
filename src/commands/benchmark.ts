import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderResult, type Result } from './benchmark/result.ts';
import { writeBareSite } from './benchmark/bare-site.ts';
import { copyCheckout } from './benchmark/checkout.ts';
import { addMadeUp } from './benchmark/made-up-content.ts';
import { readOptions } from './benchmark/options.ts';
import { findGrown, readPages, toKinds, weigh } from './benchmark/page-weights.ts';
import { measureBuild } from './benchmark/processor-time.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const options = readOptions(process.argv.slice(2));

if (typeof options === 'string') {
  console.error(options);
  process.exitCode = 1;
} else {
  const folder = await mkdtemp(path.join(tmpdir(), 'benchmark-'));
  try {
    const result = await run(folder, options.sizes, options.rounds);
    console.log(renderResult(result));
    if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(result, undefined, 1)}\n`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function run(folder: string, sizes: readonly number[], rounds: number): Promise<Result> {
  const places = sizes.map((madeUp) => ({
    madeUp,
    site: path.join(folder, `site-${String(madeUp)}`),
    bare: path.join(folder, `bare-${String(madeUp)}`),
    seconds: { site: [] as number[], bare: [] as number[] },
  }));
  for (const { madeUp, site, bare } of places) {
    await copyCheckout(root, site);
    if (madeUp > 0) await addMadeUp(site, madeUp);
    console.error(`Builds the site with ${String(madeUp)} made-up criteria, not counted.`);
    await measureBuild(site);
    await writeBareSite(root, bare, [...readPages(path.join(site, 'dist')).values()]);
  }
  for (let round = 1; round <= rounds; round += 1) {
    for (const place of places) {
      // Each of the two is first as often as the other, so that neither always follows a long rest.
      for (const kind of round % 2 === 0 ? (['bare', 'site'] as const) : (['site', 'bare'] as const)) {
        const seconds = await measureBuild(place[kind]);
        place.seconds[kind].push(seconds);
        console.error(`Round ${String(round)}, ${path.basename(place[kind])}: ${seconds.toFixed(1)} s`);
      }
    }
  }
  const sites = places.map(({ site }) => readPages(path.join(site, 'dist')));
  const grown = findGrown(sites);
  const shown = toKinds(sites[0]?.keys() ?? []);
  return {
    builds: places.map(({ madeUp, seconds }, index) => ({
      ...{ madeUp, seconds },
      criteria: [...(sites[index]?.keys() ?? [])].filter((address) => /^\/compare\/[^/]+\/$/.test(address)).length,
      pages: sites[index]?.size ?? 0,
    })),
    weights: [...new Set([...shown, ...grown])].map((address) => ({
      address,
      grows: grown.includes(address),
      bytes: sites.map((site) => weigh(site.get(address) ?? '')),
    })),
  };
}
