import path from 'node:path';
import { writeBareSite } from '../bare-site.ts';
import type { BuildCosts } from './build-costs-report.ts';
import { copyCheckout } from '../checkout.ts';
import { addMadeUp } from './made-up-content.ts';
import { findGrown, readPages, toKinds, weigh } from './page-weights.ts';
import { buildSite } from '../site-build.ts';

/** Builds the site of a checkout with some numbers of made-up criteria, beside bare sites, round after round, in a folder of its own. */
export async function measureBuildCosts(
  root: string,
  folder: string,
  { sizes, rounds }: { sizes: readonly number[]; rounds: number },
): Promise<BuildCosts> {
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
    await buildSite(site);
    await writeBareSite(root, bare, [...readPages(path.join(site, 'dist')).values()]);
  }
  for (let round = 1; round <= rounds; round += 1) {
    for (const place of places) {
      // Each of the two is first as often as the other, so that neither always follows a long rest.
      for (const kind of round % 2 === 0 ? (['bare', 'site'] as const) : (['site', 'bare'] as const)) {
        const seconds = await buildSite(place[kind]);
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
