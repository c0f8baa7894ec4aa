import type { Tombstone } from '../schemas/retired.ts';
import { find, type Authored } from './checks/authored.ts';
import { balanceAnchor, pageAddress, splitAddress } from './links.ts';

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

/** Where the page of an address is now, with the place on it kept. */
export function toLanding(address: string, moves: readonly Move[]): string {
  const { page, id } = splitAddress(address);
  const moved = moves.find(({ from }) => from === page);
  if (!moved) return address;
  return id === undefined ? moved.to : `${splitAddress(moved.to).page}#${id}`;
}

/** What answers an address now: where it moved to, else itself on its page. */
export const toAnswer = (address: string, moves: readonly Move[]): string =>
  moves.find(({ from }) => from === address)?.to ?? toLanding(address, moves);

/** The old ids on a page, each with the id of the entry on the same page that answers it; none where the page itself does. */
export function toFormerIds(page: string, moves: readonly Move[]): { id: string; of: string | undefined }[] {
  return moves.flatMap(({ from, to }) => {
    const landing = splitAddress(toLanding(from, moves));
    const target = splitAddress(to);
    if (splitAddress(from).id === undefined || landing.page !== page || target.page !== page) return [];
    return landing.id === undefined ? [] : [{ id: landing.id, of: target.id }];
  });
}

/** What left a page, for the part at its foot. */
export function toDepartures(page: string, { moves, tombstones }: Moves): Departure[] {
  const gone = moves.map(({ from, to }) => ({ from, to: [to] }));
  const retired = tombstones.map((tombstone) => ({
    from: tombstone.address,
    to: tombstone.successors.map((successor) => toAnswer(successor, moves)),
    tombstone,
  }));
  return [...gone, ...retired].flatMap(({ from, ...departure }) => {
    const { id } = splitAddress(from);
    if (id === undefined || splitAddress(toLanding(from, moves)).page !== page) return [];
    if (!('tombstone' in departure) && departure.to.some((to) => splitAddress(to).page === page)) return [];
    return [{ id, ...departure }];
  });
}

/** The id of the entry at a path; a file as a whole, which its address names, has none. */
function findId(data: unknown, path: readonly PropertyKey[]): string | undefined {
  let part = data;
  for (const step of path) part = (part as Record<PropertyKey, unknown> | null | undefined)?.[step];
  const id = path.length > 0 && typeof part === 'object' && part !== null && 'id' in part ? part.id : undefined;
  return typeof id === 'string' ? id : undefined;
}
