import type { State } from '../schemas/waiting.ts';
import { farthestFirst, type Places } from './waiting.ts';

/** The marks of one state in the field, as the data of an SVG path. */
export interface Marks {
  state: State;
  path: string;
}

/** Draws the requests row by row, ten in each, those of one state together; a unit is a tenth of a mark's room. */
export function toMarks(places: Places): Marks[] {
  let first = 0;
  return farthestFirst.flatMap((state) => {
    const start = first;
    first += places[state];
    return places[state] > 0 ? [{ state, path: toLines(start, first, state === 'answered' ? 2 : 5) }] : [];
  });
}

/** A line through each row of marks, to be dashed; it begins and ends `inset` units inside the room of the outer marks. */
function toLines(start: number, end: number, inset: number): string {
  const next = Math.min(end, start - (start % 10) + 10);
  const [x, y] = [(start % 10) * 10 + inset, Math.floor(start / 10) * 10 + 5];
  // A dash that would begin where the line ends is not drawn, so it ends a little later.
  const line = `M${String(x)} ${String(y)}h${String((next - start) * 10 - 2 * inset + 0.1)}`;
  return next < end ? line + toLines(next, end, inset) : line;
}
