// Also in the browser of a reader, so it is small and imports nothing.

/** Where a day lies on an axis between two days, from 0 to 1; undefined outside of it, and for what is no day. */
export function toAxisShare(day: string, from: string, until: string): number | undefined {
  const share = (Date.parse(day) - Date.parse(from)) / (Date.parse(until) - Date.parse(from));
  return share >= 0 && share <= 1 ? share : undefined;
}

/** A place on an axis as SVG writes it: `0.25` becomes "25%". */
export const toPercent = (share: number): string => `${String(Math.round(share * 10_000) / 100)}%`;
