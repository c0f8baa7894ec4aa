import { toSpread } from '../statistics.ts';
import { renderTable } from '../table.ts';
import type { Arrival } from './first-trip.ts';
import { categories, categoryNames, type Visit } from './visit.ts';

/** What was found on a page. */
export interface Finding {
  /** Its address from the home page on, or a name. */
  page: string;
  visits: Visit[];
  arrival: Arrival;
  /** Whether the limits are for it; a page without one is there for comparison. */
  limited: boolean;
}

/** What each page must keep. */
export const limits = {
  /** Seconds until the largest text or picture is painted, in the middle of all visits. */
  largestPaint: 0.75,
  /** The least of each category in any visit. */
  score: 100,
} as const;

/** Under that, Lighthouse itself calls a machine too slow for its phone. */
const leastSpeed = 1000;

const heads = ['page', 'LCP, s', 'FCP, s', 'TBT, ms', 'CLS', 'bytes', 'page', '1st trip', ...Object.values(categories)];

/** The figures of all pages as a table, then what fails, in plain words. */
export function renderFindings(findings: readonly Finding[]): string {
  const failures = findFailures(findings);
  return [
    'Lighthouse’s phone on a slow line: LCP as median (least–most), FCP, TBT, CLS and bytes as median, the least of each score.',
    'Bytes are those of all that is sent and those of the page alone, with headers; “1st trip” is the share of the page that',
    'is there after one round trip.',
    '',
    renderTable([heads, ...findings.map(toRow)]),
    '',
    renderSpeed(findings),
    '',
    ...(failures.length > 0 ? failures : ['Every page keeps the limits.']),
  ].join('\n');
}

function renderSpeed(findings: readonly Finding[]): string {
  const speeds = findings.flatMap(({ visits }) => visits.map(({ speed }) => speed));
  const { median, least, most } = toSpread(speeds);
  const slow = speeds.filter((speed) => speed < leastSpeed).length;
  const visits = `${String(slow)} of ${String(speeds.length)} visits`;
  return [
    `The speed of this machine was ${median.toFixed(0)} (${least.toFixed(0)}–${most.toFixed(0)}).`,
    ...(slow > 0 ? [`In ${visits} it was under ${String(leastSpeed)}, so that times are longer than on a phone.`] : []),
  ].join(' ');
}

function toRow({ page, visits, arrival }: Finding): string[] {
  const toMedian = (toFigure: (visit: Visit) => number) => toSpread(visits.map(toFigure)).median;
  const { median, least, most } = toSpread(visits.map(({ largestPaint }) => largestPaint));
  return [
    page,
    `${median.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`,
    toMedian(({ firstPaint }) => firstPaint).toFixed(2),
    toMedian(({ blocked }) => blocked).toFixed(0),
    toMedian(({ shift }) => shift).toFixed(3),
    ...[toMedian(({ bytes }) => bytes), toMedian(({ pageBytes }) => pageBytes)].map(String),
    `${String(Math.floor(arrival.share * 100))} %`,
    ...categoryNames.map((name) => String(Math.min(...visits.map(({ scores }) => scores[name])))),
  ];
}

/** What exceeds a limit, page by page, each with its causes. */
export function findFailures(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ limited }) => limited)
    .flatMap(({ page, visits, arrival }) => {
      const { median } = toSpread(visits.map(({ largestPaint }) => largestPaint));
      const largest = [...new Set(visits.map((visit) => visit.largest))].join(' or ');
      const low = categoryNames
        .map((name) => ({ name, least: Math.min(...visits.map(({ scores }) => scores[name])) }))
        .filter(({ least }) => least < limits.score)
        .map(({ name, least }) => `${page}: ${name} is ${String(least)}, not ${String(limits.score)}.`);
      const causes = [...new Set(visits.flatMap(({ faults }) => faults))].map((fault) => `  ${fault}`);
      return [
        ...(median > limits.largestPaint
          ? [`${page}: LCP is ${median.toFixed(3)} s, over ${String(limits.largestPaint)} s, for ${largest}.`]
          : []),
        ...(arrival.target ? [] : [`${page}: what the address leads to needs a second round trip.`]),
        ...low,
        ...causes,
      ];
    });
}
