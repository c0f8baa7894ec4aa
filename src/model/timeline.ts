import { mapSides, sides, type Side } from '../schemas/sides.ts';
import { toAxisShare } from './axis.ts';
import type { Technology } from './comparison.ts';
import { toFirstDay, toLastDay } from './dates.ts';

type Milestone = Technology['milestones'][number];
type ReleaseLine = Technology['releaseLines'][number];

/** A year with what happened in it on each side; in some years nothing did. */
export interface Year {
  year: number;
  events: Record<Side, Milestone[]>;
}

/** How long a release line is supported, as a bar: its begin and its end from 0 to 1 along the years of support. */
export interface Bar extends ReleaseLine {
  /** Its place across its half of the picture, from 0 at the axis to 1. */
  across: number;
  begin: number;
  end: number;
}

/** The years in which the listed release lines are supported, drawn to scale, from the first day of one to that of another. */
export interface Support {
  from: string;
  until: string;
  years: Year[];
  bars: Record<Side, Bar[]>;
}

/** All years on one axis, the oldest first, for time runs down. */
export interface Timeline {
  /** From the first event to the last year before the support: a year is a step, and a longer one where its events need the room. */
  earlier: Year[];
  support: Support;
}

type Technologies = Record<Side, Pick<Technology, 'milestones' | 'releaseLines'>>;

const getYear = (date: string) => Number(date.slice(0, 4));

const toRange = (first: number, end: number) =>
  Array.from({ length: Math.max(end - first, 0) }, (_, index) => first + index);

/** Events and release lines of both on one axis, on which the years of support are to scale. */
export function toTimeline(technologies: Technologies): Timeline {
  const dates = sides.flatMap((side) => technologies[side].milestones.map(({ date }) => getYear(date)));
  const lines = sides.flatMap((side) => technologies[side].releaseLines);
  const first = Math.min(...lines.map(({ from }) => getYear(from)));
  const end = Math.max(...lines.map(({ until }) => getYear(until)), ...dates) + 1;
  const toYear = (year: number): Year => ({
    year,
    events: mapSides((side) => technologies[side].milestones.filter(({ date }) => getYear(date) === year)),
  });
  const [from, until] = [toFirstDay(String(first)), toFirstDay(String(end))];
  return {
    earlier: toRange(Math.min(...dates, first), first).map(toYear),
    support: { from, until, years: toRange(first, end).map(toYear), bars: toBars(technologies, from, until) },
  };
}

/** How much of its room a side's bars leave free at each end, for half a name. */
const margin = 0.12;

/** The bars between two days, the oldest line of a side nearest to the axis, in as many lanes as the fuller side needs. */
function toBars(technologies: Technologies, from: string, until: string): Record<Side, Bar[]> {
  const lanes = Math.max(...sides.map((side) => technologies[side].releaseLines.length));
  const place = (day: string) => toAxisShare(day, from, until) ?? 0;
  return mapSides((side) =>
    technologies[side].releaseLines.toReversed().map((line, lane) => ({
      ...line,
      across: margin + ((1 - 2 * margin) * (lane + 0.5)) / lanes,
      begin: place(toFirstDay(line.from)),
      end: place(toLastDay(line.until)),
    })),
  );
}
