import type { AuthoredTechnology } from '../schemas/technology.ts';

type Station = AuthoredTechnology['requestPath'][number];

/** A station with its number and its place in the picture, in units of the picture. */
export interface PlacedStation extends Station {
  number: number;
  x: number;
  y: number;
}

/** The picture of a request's way: its stations and the lines between them, as data of SVG paths. */
export interface RequestPicture {
  width: number;
  height: number;
  stations: PlacedStation[];
  /** The way itself, from the first station to the last one on it. */
  way: string;
  /** From a station to those beside the way that it asks for help. */
  branches: string[];
  /** From a station back to an earlier one; it ends where the head of the arrow begins. */
  returns: { path: string; x: number; y: number }[];
}

/** The unit is a pixel at the normal size of text; 320 of them are the narrowest phone. */
const sizes = { width: 320, row: 54, top: 22, way: 76, beside: 132, arc: 30, station: 13 };

/** Draws the way of a request from top to bottom, a row for each station, with those beside it to the right. Throws when none stands on it. */
export function toRequestPicture(path: readonly Station[]): RequestPicture {
  const stations = path.map((station, index) => ({
    ...station,
    number: index + 1,
    x: station.beside ? sizes.beside : sizes.way,
    y: sizes.top + index * sizes.row,
  }));
  const onWay = stations.filter(({ beside }) => !beside);
  const [first] = onWay;
  const last = onWay.at(-1);
  if (!first || !last) throw new Error('A way has stations.');
  return {
    width: sizes.width,
    height: sizes.top * 2 + (path.length - 1) * sizes.row,
    stations,
    way: `M${at(first)}V${String(last.y)}`,
    branches: stations.flatMap((station, index) => {
      const from = stations.slice(0, index).findLast(({ beside }) => !beside);
      return station.beside && from ? [toBranch(from, station)] : [];
    }),
    returns: onWay.flatMap((from) => {
      const to = onWay.find(({ name }) => name === from.back);
      return to ? [toReturn(from, to)] : [];
    }),
  };
}

const at = ({ x, y }: { x: number; y: number }) => `${String(x)} ${String(y)}`;

/** Down beside the way, then to the right, as a branch line leaves a main line. */
const toBranch = (from: PlacedStation, to: PlacedStation) =>
  `M${at(from)}C${String(from.x)} ${String(from.y + sizes.row * 0.6)} ${String(to.x)} ${String(from.y + sizes.row * 0.4)} ${String(to.x)} ${String(from.y + sizes.row)}V${String(to.y)}`;

/** An arc left of the way, up to the earlier station. */
function toReturn(from: PlacedStation, to: PlacedStation) {
  const end = { x: to.x - sizes.station - 8, y: to.y };
  const radius = 16;
  const path =
    `M${at(from)}H${String(sizes.arc + radius)}q-${String(radius)} 0-${String(radius)}-${String(radius)}` +
    `V${String(end.y + radius)}q0-${String(radius)} ${String(radius)}-${String(radius)}H${String(end.x)}`;
  return { path, ...end };
}
