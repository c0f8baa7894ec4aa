import { mapSides, sides, type Side } from '../schemas/primitives.ts';
import { toAxisShare } from './axis.ts';
import type { Technology } from './comparison.ts';
import { toFirstDay, toLastDay } from './dates.ts';

type Milestone = Technology['milestones'][number];
type ReleaseLine = Technology['releaseLines'][number];

/** A year of the history with what happened in it on each side; in some years nothing did. */
export interface Year {
  year: number;
  events: Record<Side, Milestone[]>;
}

/** How long a release line is supported, as a bar: its begin and its end from 0 to 1 along the axis. */
export interface Bar extends ReleaseLine {
  /** Its place across the picture, from 0 to 1. */
  across: number;
  begin: number;
  end: number;
}

/** The axis of the support, from the first day of a year to that of another, with all bars beside it. */
export interface Support {
  from: string;
  until: string;
  /** The years that begin on the axis, each with its place from 0 to 1; at the end that of the first one after it. */
  years: { year: number; at: number }[];
  bars: Record<Side, Bar[]>;
}

type Technologies = Record<Side, Pick<Technology, 'milestones' | 'releaseLines'>>;

const getYear = (date: string) => Number(date.slice(0, 4));

const toRange = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Beside the axis, which stands in the middle, is room for its years; the bars share what is left, but for a margin. */
const room = { years: 0.07, margin: 0.01 };

/** The middle of a bar's lane, of as many as the fuller side has. */
function toAcross(side: Side, lane: number, lanes: number): number {
  const distance = room.years + ((lane + 0.5) * (0.5 - room.years - room.margin)) / lanes;
  return side === 'nodejs' ? 0.5 - distance : 0.5 + distance;
}

/** Every year from the first event of either side to the last, the oldest first, for time runs down. */
export function toHistory(technologies: Technologies): Year[] {
  const years = sides.flatMap((side) => technologies[side].milestones.map(({ date }) => getYear(date)));
  return toRange(Math.min(...years), Math.max(...years)).map((year) => ({
    year,
    events: mapSides((side) => technologies[side].milestones.filter(({ date }) => getYear(date) === year)),
  }));
}

/** The support of all release lines on one axis of whole years, the oldest line nearest to the axis. */
export function toSupport(technologies: Technologies): Support {
  const lanes = Math.max(...sides.map((side) => technologies[side].releaseLines.length));
  const lines = sides.flatMap((side) => technologies[side].releaseLines);
  const first = Math.min(...lines.map(({ from }) => getYear(from)));
  const last = Math.max(...lines.map(({ until }) => getYear(until))) + 1;
  const from = toFirstDay(String(first));
  const until = toFirstDay(String(last));
  const place = (day: string) => toAxisShare(day, from, until) ?? 0;
  return {
    from,
    until,
    years: toRange(first, last).map((year) => ({ year, at: place(toFirstDay(String(year))) })),
    bars: mapSides((side) =>
      technologies[side].releaseLines.toReversed().map((line, lane) => ({
        ...line,
        across: toAcross(side, lane, lanes),
        begin: place(toFirstDay(line.from)),
        end: place(toLastDay(line.until)),
      })),
    ),
  };
}
