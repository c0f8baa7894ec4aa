import { getArguments } from './argument.ts';
import { toSources } from './citations.ts';
import type { Comparison } from './comparison.ts';
import { menu } from './links.ts';
import { capitalize } from './text.ts';

/** A page of prose with the headings that can be linked. */
export interface Text {
  address: string;
  name: string;
  headings: { id: string; text: string }[];
}

/** What stands at the addresses that content links to, in the words of a link. */
export function toPlaceNames(comparison: Comparison, texts: readonly Text[]): Map<string, string> {
  const { claims, criteria, technologies, arguments: all } = comparison;
  const kinds = { pros: 'a pro', cons: 'a con' };
  return new Map([
    ...menu.map(({ address, name }) => [address, name] as const),
    ...[...claims.values()].map(
      ({ address, page, number }) => [address, `${page}, evidence ${String(number)}`] as const,
    ),
    ...[...criteria.values()].map(({ address, name }) => [address, name] as const),
    ...toSources([...claims.values()]).map(({ page, title }) => [page, `Source: ${title}`] as const),
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
