import { getArguments } from './argument.ts';
import { toSources } from './citations.ts';
import type { Comparison } from './comparison.ts';
import { articleAddress, glossaryAddress, menu, needAddress, pictures, rowAddress, splitAddress } from './links.ts';
import type { Departure, NamedDeparture } from './moves.ts';
import { capitalize } from './text.ts';

/** A page of prose with the headings that can be linked. */
export interface Text {
  address: string;
  name: string;
  headings: { id: string; text: string }[];
}

/** A page of prose as the parser of its text gives it. */
export const toText = (
  address: string,
  name: string,
  { headings }: { headings: { slug: string; text: string }[] },
): Text => ({ address, name, headings: headings.map(({ slug, text }) => ({ id: slug, text })) });

/** What stands at the addresses that content links to, in the words of a link. */
export function toPlaceNames(comparison: Comparison, texts: readonly Text[]): Map<string, string> {
  const { article, claims, criteria, examples, glossary, groups, needs, technologies, arguments: all } = comparison;
  const kinds = { pros: 'a pro', cons: 'a con' };
  return new Map([
    ...[...menu, ...pictures].map(({ address, name }) => [address, name] as const),
    ...[...claims.values()].map(
      ({ address, page, number }) => [address, `${page}, evidence ${String(number)}`] as const,
    ),
    ...[...criteria.values()].flatMap(({ id, address, name }) => [
      [address, name] as const,
      [rowAddress(id), `${name}, in the table`] as const,
    ]),
    ...groups.map(({ id, name }) => [rowAddress(id), `Compare: ${name}`] as const),
    ...needs.flatMap((group) =>
      [{ ...group, address: needAddress(group.id) }, ...group.needs].map(
        ({ address, name }) => [address, `Choose: ${name}`] as const,
      ),
    ),
    ...examples.map(({ address, name }) => [address, `Choose: ${name}`] as const),
    ...article.map(({ id, says }) => [articleAddress(id), `The article: ${says}`] as const),
    [glossaryAddress, 'Glossary'] as const,
    ...glossary.map(({ address, name }) => [address, `Glossary: ${name}`] as const),
    ...toSources([...claims.values(), ...glossary]).map(({ page, title }) => [page, `Source: ${title}`] as const),
    ...getArguments(all).map(
      ({ address, side, kind, statement }) =>
        [address, `${capitalize(kinds[kind])} of ${technologies[side].name}: ${statement.replace(/\.$/, '')}`] as const,
    ),
    ...texts.flatMap(({ address, name, headings }) => [
      [address, name] as const,
      ...headings.map(({ id, text }) => [`${address}#${id}`, `${name}: ${text}`] as const),
    ]),
  ]);
}

/** The name of what stands at an address, else of its page, else the address. */
export const getPlaceName = (names: ReadonlyMap<string, string>, address: string): string =>
  names.get(address) ?? names.get(splitAddress(address).page) ?? address;

/** Departures with the names of the places that they lead to. */
export const toNamedDepartures = (
  departures: readonly Departure[],
  names: ReadonlyMap<string, string>,
): NamedDeparture[] =>
  departures.map((departure) => ({
    ...departure,
    to: departure.to.map((address) => ({ address, name: getPlaceName(names, address) })),
  }));
