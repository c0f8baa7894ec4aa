import { ownAnchors } from '../anchors.ts';
import { findFileId, findFileOwner } from '../entry-files.ts';
import { splitAddress } from '../links.ts';
import { findMoves, findTwin, toDepartures, toLanding, type Move } from '../moves.ts';
import { findAll, ofCollection, type Authored, type Found } from './authored.ts';
import { toPages } from './links.ts';

/** A tombstone as the checks see it: its address, and where they are written the addresses that answer it. */
export interface Grave extends Found {
  successors: readonly Found[];
}

/** Every address that the content answers, and how. */
export interface Known {
  /** The pages, each with the ids on it. */
  pages: ReadonlyMap<string, ReadonlySet<string>>;
  moves: readonly Move[];
  graves: readonly Grave[];
  /** Where each old address leads. */
  moved: ReadonlyMap<string, string>;
  /** What was retired, with the second addresses of what it was. */
  retired: ReadonlyMap<string, Grave>;
}

/** Looks the content through for all its addresses. */
export function toKnown(files: readonly Authored[]): Known {
  const moves = findMoves(files);
  const graves = toGraves(files);
  const retired = graves.flatMap((grave) =>
    [grave.value, findTwin(grave.value)].flatMap((address) => (address ? [[address, grave] as const] : [])),
  );
  const gone = retired.map(([address]) => ({ address, was: '', date: '', reason: '', successors: [] }));
  const all = { moves, tombstones: gone };
  const pages = [...toPages(files)].map(([page, ids]): [string, Set<string>] => {
    const hasFoot = toDepartures(page, all).length > 0;
    return [page, new Set(hasFoot ? [...ids, ...ownAnchors.departures] : ids)];
  });
  return {
    pages: new Map(pages),
    moves,
    graves,
    moved: new Map(moves.map(({ from, to }) => [from, to])),
    retired: new Map(retired),
  };
}

/** Whether an entry, a page or a part of one has the address now. */
export function isLive(address: string, { pages }: Known): boolean {
  const { page, id } = splitAddress(address);
  return id === undefined ? pages.has(page) : (pages.get(page)?.has(id) ?? false);
}

/** What answers an address: itself, where it moved, or a tombstone, its own or its page's; undefined when nothing does. */
export function findAnswer(address: string, known: Known): string | undefined {
  if (isLive(address, known)) return address;
  const { page, id } = splitAddress(address);
  const moved = known.moved.get(address);
  if (moved !== undefined) return moved;
  if (known.retired.has(address)) return address;
  if (id === undefined) return findDataAnswer(address, known);
  if (known.moved.has(page)) return findAnswer(toLanding(address, known.moves), known);
  return known.retired.has(page) ? page : undefined;
}

/** A moved entry keeps the files of its data; a retired one leaves a notice there. */
function findDataAnswer(file: string, known: Known): string | undefined {
  const found = findFileOwner(file);
  if (!found) return undefined;
  if (known.retired.has(found.owner)) return file;
  const moved = known.moved.get(found.owner);
  if (moved === undefined) return undefined;
  const id = findFileId(found.folder, moved);
  const now = id === undefined ? file : found.toFile(id);
  return id === undefined || known.pages.has(now) ? now : undefined;
}

function toGraves(files: readonly Authored[]): Grave[] {
  const retired = ofCollection(files, 'retired');
  const successors = findAll(retired, 'tombstones.*.successors.*');
  return findAll(retired, 'tombstones.*.address').map((found) => ({
    ...found,
    successors: successors.filter(({ path }) => path[1] === found.path[1]),
  }));
}
