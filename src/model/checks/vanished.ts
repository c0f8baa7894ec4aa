import { findFileOwner } from '../entry-files.ts';
import { splitAddress } from '../links.ts';
import { findTwin } from '../moves.ts';
import { suggest, type Problem } from '../problem.ts';
import { findAnswer, type Known } from './known.ts';

/** Every address that was ever published, one a line. */
export const registryFile = 'tests/permalinks.txt';

/** Published addresses that nothing answers any more, of a page that is gone only its own. */
export function checkVanished(registry: ReadonlyMap<string, number>, known: Known): Problem[] {
  const vanished = new Map([...registry].filter(([address]) => findAnswer(address, known) === undefined));
  const live = [...known.pages].flatMap(([page, ids]) => [page, ...[...ids].map((id) => `${page}#${id}`)]);
  const twins = new Set([...vanished.keys()].map(findTwin));
  return [...vanished]
    .filter(([address]) => !twins.has(address) && !toOwners(address).some((owner) => vanished.has(owner)))
    .map(([address, line]) => ({
      file: registryFile,
      path: [],
      line,
      value: address,
      remedy: `Nothing answers this published address any more: write it into the aliases of the entry that says it now, or retire it in content/retired.yaml.${suggest(address, toNear(address, live))}`,
    }));
}

/** What answers an address too, when it moves or is retired: the page of a place, the entry of a file of data. */
function toOwners(address: string): string[] {
  const { page, id } = splitAddress(address);
  return id === undefined ? [findFileOwner(address)?.owner ?? ''] : [page];
}

/** The addresses of the same kind: pages for a page, places on the same page for a place, else places of that name. */
export function toNear(address: string, all: Iterable<string>): string[] {
  const { page, id } = splitAddress(address);
  const others = [...all].map((each) => ({ each, ...splitAddress(each) }));
  if (id === undefined) return others.filter((other) => other.id === undefined).map(({ each }) => each);
  const same = others.filter((other) => other.id === id);
  return (same.length > 0 ? same : others.filter((other) => other.page === page)).map(({ each }) => each);
}
