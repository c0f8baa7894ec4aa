import { renderTable } from '../table.ts';
import { toLine, toSpread } from '../statistics.ts';

/** What builds cost, and what their pages weigh. */
export interface BuildCosts {
  builds: {
    madeUp: number;
    criteria: number;
    pages: number;
    /** Processor seconds of each round. */
    seconds: Record<'site' | 'bare', number[]>;
  }[];
  /** The bytes of a page at each size. */
  weights: { address: string; grows: boolean; bytes: number[] }[];
}

/** The costs in plain words and tables. */
export function renderBuildCosts({ builds, weights }: BuildCosts): string {
  const rows = builds.map(({ madeUp, criteria, pages, seconds }) => {
    const [site, bare] = [toSpread(seconds.site), toSpread(seconds.bare)];
    return [
      ...[madeUp, criteria, pages].map(String),
      ...[site, bare].map(({ median, least, most }) => `${fix(median)} (${fix(least)}–${fix(most)})`),
      (site.median / bare.median).toFixed(2),
      ((site.median / pages) * 1000).toFixed(1),
      ((bare.median / pages) * 1000).toFixed(1),
    ];
  });
  const heads = ['made up', 'criteria', 'pages', 'this site, s', 'bare site, s', 'ratio', 'ms a page', 'bare'];
  const sizes = builds.map(({ criteria }) => `${String(criteria)} criteria`);
  const toRows = (grows: boolean) =>
    weights.filter((each) => each.grows === grows).map(({ address, bytes }) => [address, ...bytes.map(String)]);
  return [
    'Processor seconds of a build, user and system of all its processes: median (least–most).',
    'The bare site is Astro and MDX alone: as many pages, with the words of this one, no links, styles, scripts or checks.',
    'A made-up criterion is as long as a real one and comes on top of those, with two sources of its own: three pages.',
    '',
    renderTable([heads, ...rows]),
    ...renderGrowth(builds),
    '',
    'Bytes of a page with its styles, after brotli. These list criteria or sources, and grow with their number:',
    '',
    renderTable([['page', ...sizes], ...toRows(true)]),
    '',
    'These do not; of the pages of criteria and of sources, the first stands for all that were there before:',
    '',
    renderTable([['page', ...sizes], ...toRows(false)]),
  ].join('\n');
}

/** What a further criterion costs, and how well a straight line tells it. */
function renderGrowth(builds: BuildCosts['builds']): string[] {
  if (builds.length < 2) return [];
  const points = builds.map(({ criteria, seconds }) => ({ x: criteria, y: toSpread(seconds.site).median }));
  const { base, slope, residual } = toLine(points);
  const steps = points.slice(1).map((point, index) => {
    const before = points[index] ?? point;
    return `${String(before.x)} to ${String(point.x)}: ${(((point.y - before.y) / (point.x - before.x)) * 1000).toFixed(0)} ms`;
  });
  return [
    '',
    `A straight line: ${fix(base)} s and ${(slope * 1000).toFixed(0)} ms for each criterion; the farthest point lies ${(residual * 100).toFixed(1)} % beside it.`,
    `Each further criterion costs, from ${steps.join(', from ')}.`,
  ];
}

const fix = (seconds: number) => seconds.toFixed(1);
