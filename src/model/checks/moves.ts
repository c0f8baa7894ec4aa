import { idPattern, ownAddress } from '../../schemas/primitives.ts';
import { pageAddress, splitAddress } from '../links.ts';
import { findTwin, toLanding } from '../moves.ts';
import { suggest, type Problem } from '../problem.ts';
import { find, type Authored, type Found } from './authored.ts';
import { findAnswer, isLive, toKnown, type Grave, type Known } from './known.ts';
import { checkVanished, toNear } from './vanished.ts';

/**
 * Aliases and tombstones answer addresses that were published and that nothing has now, each once, and lead to something that stands.
 *
 * @param registry every address ever published, with its line; undefined when it cannot be read
 */
export function checkMoves(files: readonly Authored[], registry: ReadonlyMap<string, number> | undefined): Problem[] {
  const known = toKnown(files);
  const headings = files.flatMap(checkHeadings);
  return [
    ...headings,
    ...toOld(known).flatMap((old, index, all) => checkOld(old, index, all, known, registry)),
    ...known.graves.flatMap((grave) => checkSuccessors(grave, known)),
    // What a file that cannot be read still holds is not known, so nothing can be called vanished for its sake.
    ...(registry && files.every(({ readable }) => readable) ? checkVanished(registry, known) : []),
  ];
}

/** An address that an author calls old; `to` is what answers it, unless it was retired. */
interface Old extends Found {
  to?: string;
}

/** The old addresses as they are written, without the second addresses that they stand for. */
function toOld({ moves, graves }: Known): Old[] {
  const aliases = moves
    .filter(({ from }, index) => findTwin(moves[index - 1]?.from ?? '') !== from)
    .map(({ from, to, file, path }) => ({ file, path, value: from, to }));
  return [...aliases, ...graves.map(({ file, path, value }) => ({ file, path, value }))];
}

function checkOld(
  old: Old,
  index: number,
  all: readonly Old[],
  known: Known,
  registry: ReadonlyMap<string, number> | undefined,
): Problem[] {
  // What is no address at all is told by the fields' own rules.
  if (!ownAddress.safeParse(old.value).success) return [];
  const remedy = findFault(old, all.slice(0, index), all, known) ?? findUnpublished(old.value, registry);
  const { file, path, value } = old;
  return remedy === undefined ? [] : [{ file, path, value, remedy }];
}

function findFault(old: Old, before: readonly Old[], all: readonly Old[], known: Known): string | undefined {
  const { value, to } = old;
  const twin = findTwin(value);
  if (isLive(value, known) || (twin !== undefined && isLive(twin, known))) {
    return to === undefined
      ? 'This address is in use: take away what stands there, or this tombstone.'
      : 'This address is in use: an alias is an address that nothing has any more.';
  }
  const other = before.find((each) => [value, twin].includes(each.value) || findTwin(each.value) === value);
  if (other) return `This address is answered already, by ${other.value} in ${other.file}: keep one.`;
  return splitAddress(value).id === undefined ? undefined : findClash(old, all, known);
}

/** What is wrong with a place whose page moved: it goes along, so that the page that it comes to must have room for its id. */
function findClash({ value, to }: Old, all: readonly Old[], known: Known): string | undefined {
  const landing = toLanding(value, known.moves);
  if (landing === value) return undefined;
  const rivals = all.filter((each) => each.value !== value && toLanding(each.value, known.moves) === landing);
  if (landing === to || rivals.some((rival) => rival.to === to))
    return 'Its page moved and takes this place along: remove it here.';
  if (rivals.length === 0 && !isLive(landing, known)) return undefined;
  return `Its page moved to where ${landing} is another place: retire that page instead of moving it.`;
}

function findUnpublished(value: string, registry: ReadonlyMap<string, number> | undefined): string | undefined {
  if (!registry || registry.has(value)) return undefined;
  return `tests/permalinks.txt does not hold this address, so nobody can have linked to it: remove it.${suggest(value, toNear(value, registry.keys()))}`;
}

function checkSuccessors(grave: Grave, known: Known): Problem[] {
  return grave.successors.flatMap(({ file, path, value }) => {
    if (!ownAddress.safeParse(value).success) return [];
    const answer = findAnswer(value, known);
    const remedy =
      answer === undefined
        ? `Nothing stands at this address.${suggest(value, known.pages.keys())}`
        : leadsBack(answer, grave, known, new Set())
          ? 'This successor leads back to its own tombstone: name one that stands, or none.'
          : undefined;
    return remedy === undefined ? [] : [{ file, path, value, remedy }];
  });
}

/** Whether a way over tombstones ends where it began. */
function leadsBack(address: string, grave: Grave, known: Known, seen: Set<Grave>): boolean {
  const next = known.retired.get(address);
  if (next === grave) return true;
  if (!next || seen.has(next)) return false;
  seen.add(next);
  return next.successors.some(({ value }) => leadsBack(findAnswer(value, known) ?? value, grave, known, seen));
}

/** The headings that answer old addresses stand in the text. */
function checkHeadings(entry: Authored): Problem[] {
  const ids = entry.mentions.filter(({ kind }) => kind === 'heading').map(({ id }) => id);
  return find(entry, 'headings.*.id')
    .filter(({ value }) => entry.readable && idPattern.test(value) && !ids.includes(value))
    .map((found) => ({
      ...found,
      remedy: `No heading on ${pageAddress(entry)} has this id.${suggest(found.value, ids)}`,
    }));
}
