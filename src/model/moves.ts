import type { Tombstone } from '../schemas/retired.ts';
import { find, type Authored } from './checks/authored.ts';
import { balanceAnchor } from './anchors.ts';
import { pageAddress, splitAddress } from './links.ts';
import { once } from './once.ts';

/** An old address, the one that answers it now, and where its author wrote it. */
export interface Move {
  from: string;
  to: string;
  file: string;
  path: PropertyKey[];
}

/** What stood at a place of a page and stands there no more: it went to another page, or it was retired. */
export interface Departure {
  /** The id that it had, which its notice takes over. */
  id: string;
  /** Where it went, or what answers it now. */
  to: readonly string[];
  tombstone?: Tombstone;
}

/** A departure with the names of the places that it leads to. */
export interface NamedDeparture extends Omit<Departure, 'to'> {
  to: { address: string; name: string }[];
}

/** All that old links need: what moved, and what was retired. */
export interface Moves {
  moves: readonly Move[];
  tombstones: readonly Tombstone[];
}

/** The moves that the entries of some files tell in their `aliases`. */
export function findMoves(files: readonly Pick<Authored, 'file' | 'id' | 'collection' | 'data'>[]): Move[] {
  return files.flatMap((entry) =>
    find(entry, 'aliases.*').flatMap(({ file, path, value }) => {
      const id = findId(entry.data, path.slice(0, -2));
      const to = id === undefined ? pageAddress(entry) : `${pageAddress(entry)}#${id}`;
      const twin = findTwin(value);
      const move = { from: value, to, file, path };
      // A row that became part of a table has no second address there.
      const isAlike = value.endsWith('/') === to.endsWith('/');
      return twin === undefined
        ? [move]
        : [move, { ...move, from: twin, to: (isAlike ? findTwin(to) : undefined) ?? to }];
    }),
  );
}

/** Tombstones, each with one for the second address of what it names. */
export const withTwins = (tombstones: readonly Tombstone[]): Tombstone[] =>
  tombstones.flatMap((tombstone) => {
    const twin = findTwin(tombstone.address);
    return twin === undefined ? [tombstone] : [tombstone, { ...tombstone, address: twin }];
  });

/**
 * The second address of an entry, which moves and retires with the first: `/compare/#orm` of the page `/compare/orm/`,
 * `/#balance-security` of the table `/compare/#security`.
 */
export function findTwin(address: string): string | undefined {
  const [, list, row, table] = /^\/(compare|sources)\/(?:([^/#]+)\/|#(.+))$/.exec(address) ?? [];
  if (row !== undefined) return `/${list ?? ''}/#${row}`;
  return table !== undefined && list === 'compare' ? `/#${balanceAnchor(table)}` : undefined;
}

/** The pages that moved. */
export const toMovedPages = (moves: readonly Move[]): Move[] =>
  moves.filter(({ from }) => splitAddress(from).id === undefined);

/** The moves by their old addresses, of two from one address the first. */
const getIndex = once((moves: readonly Move[]) => new Map(moves.toReversed().map((move) => [move.from, move])));

/** Where the page of an address is now, with the place on it kept. */
export function toLanding(address: string, moves: readonly Move[]): string {
  const { page, id } = splitAddress(address);
  const moved = getIndex(moves).get(page);
  if (!moved) return address;
  return id === undefined ? moved.to : `${splitAddress(moved.to).page}#${id}`;
}

/** What answers an address now: where it moved to, else itself on its page. */
export const toAnswer = (address: string, moves: readonly Move[]): string =>
  getIndex(moves).get(address)?.to ?? toLanding(address, moves);

/** An old id on a page, and the id of the entry that answers it there; undefined for the page as a whole. */
export interface FormerId {
  id: string;
  of: string | undefined;
}

/** The old ids on a page, each with the entry on the same page that answers it. */
export const toFormerIds = (page: string, moves: readonly Move[]): FormerId[] => getFormerIds(moves).get(page) ?? [];

const getFormerIds = once((moves: readonly Move[]) =>
  toPages(
    moves.flatMap(({ from, to }) => {
      const { page, id } = splitAddress(toLanding(from, moves));
      const target = splitAddress(to);
      if (splitAddress(from).id === undefined || id === undefined || target.page !== page) return [];
      return [[page, { id, of: target.id }] as const];
    }),
  ),
);

/** What left a page, for the part at its foot. */
export const toDepartures = (page: string, moves: Moves): Departure[] => getDepartures(moves).get(page) ?? [];

const getDepartures = once(({ moves, tombstones }: Moves) => {
  const gone = moves.map(({ from, to }) => ({ from, to: [to] }));
  const retired = tombstones.map((tombstone) => ({
    from: tombstone.address,
    to: tombstone.successors.map((successor) => toAnswer(successor, moves)),
    tombstone,
  }));
  return toPages(
    [...gone, ...retired].flatMap(({ from, ...departure }) => {
      const { id } = splitAddress(from);
      const { page } = splitAddress(toLanding(from, moves));
      if (id === undefined) return [];
      if (!('tombstone' in departure) && departure.to.some((to) => splitAddress(to).page === page)) return [];
      return [[page, { id, ...departure }] as const];
    }),
  );
});

/** Entries by the pages that they belong to, in their order. */
function toPages<Entry>(entries: readonly (readonly [page: string, entry: Entry])[]): Map<string, Entry[]> {
  const pages = new Map<string, Entry[]>();
  for (const [page, entry] of entries) {
    const others = pages.get(page);
    if (others) others.push(entry);
    else pages.set(page, [entry]);
  }
  return pages;
}

/** The id of the entry at a path; a file as a whole, which its address names, has none. */
function findId(data: unknown, path: readonly PropertyKey[]): string | undefined {
  let part = data;
  for (const step of path) part = (part as Record<PropertyKey, unknown> | null | undefined)?.[step];
  const id = path.length > 0 && typeof part === 'object' && part !== null && 'id' in part ? part.id : undefined;
  return typeof id === 'string' ? id : undefined;
}
