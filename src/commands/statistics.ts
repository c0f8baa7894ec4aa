/** The middle of some figures and how far they lie apart. */
export interface Spread {
  median: number;
  least: number;
  most: number;
}

/** Sums up what was measured several times. Throws when nothing was. */
export function toSpread(figures: readonly number[]): Spread {
  const sorted = figures.toSorted((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  if (least === undefined || most === undefined || low === undefined || high === undefined) {
    throw new Error('There is no figure.');
  }
  return { median: (low + high) / 2, least, most };
}

/** The straight line that lies nearest to some points, and how far the worst of them lies beside it. */
export interface Line {
  /** What stands at 0. */
  base: number;
  /** What each step adds. */
  slope: number;
  /** The greatest distance of a point from the line, as a share of the point's own height. */
  residual: number;
}

/** Fits a line by least squares. Throws when all points stand at one place, or there is none. */
export function toLine(points: readonly { x: number; y: number }[]): Line {
  const toMean = (figures: number[]) => figures.reduce((sum, each) => sum + each, 0) / figures.length;
  const [x, y] = [toMean(points.map((point) => point.x)), toMean(points.map((point) => point.y))];
  const spread = points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
  if (!(spread > 0)) throw new Error('A line needs points at two places.');
  const slope = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0) / spread;
  const base = y - slope * x;
  const residual = Math.max(...points.map((point) => Math.abs(point.y - base - slope * point.x) / point.y));
  return { base, slope, residual };
}
