import { findAll, toBeside, type Authored } from './checks/authored.ts';
import { toLastDay } from './dates.ts';
import { toFreshness } from './freshness.ts';

/** Something in the content for which it is time, and where it stands. */
export interface Due {
  file: string;
  path: PropertyKey[];
  isOverdue: boolean;
  text: string;
}

/** How many days before its end a release line is named. */
const endsWithinDays = 90;

const toDays = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The claims and the terms that somebody has to check again, and the release lines that end soon or have ended; `today` is a day. */
export const toDue = (files: readonly Authored[], today: string): Due[] => [
  ...toDueChecks(files, today),
  ...toEndingLines(files, today),
];

function toDueChecks(files: readonly Authored[], today: string): Due[] {
  const findId = toBeside(files, 'id');
  return [...findAll(files, 'claims.*.checked'), ...findAll(files, 'terms.*.checked')].flatMap(
    ({ file, path, value }) => {
      const freshness = toFreshness(value, today);
      if (freshness === 'fresh') return [];
      const id = findId(file, path) ?? '';
      const text = `${freshness}: ${id} was checked on ${value}, ${String(toDays(value, today))} days ago`;
      return [{ file, path, isOverdue: freshness === 'overdue', text }];
    },
  );
}

function toEndingLines(files: readonly Authored[], today: string): Due[] {
  const findName = toBeside(files, 'releaseLines.*.name');
  return findAll(files, 'releaseLines.*.until').flatMap(({ file, path, value }) => {
    const days = toDays(today, toLastDay(value));
    if (days > endsWithinDays) return [];
    const line = `release line ${findName(file, path) ?? ''}`;
    const isOverdue = days < 0;
    const text = isOverdue
      ? `overdue: ${line} has ended, ${value}`
      : `due: ${line} ends in ${String(days)} days, ${value}`;
    return [{ file, path, isOverdue, text }];
  });
}
