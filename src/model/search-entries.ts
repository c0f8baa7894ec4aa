import { getArguments } from './argument.ts';
import type { Comparison } from './comparison.ts';
import { changesAddress, glossaryAddress, menu, pictures, rowAddress } from './links.ts';
import { getNeeds } from './need.ts';
import type { Text } from './places.ts';
import { toProducts, toProviders } from './products.ts';
import { compareText } from './text.ts';
import { sides } from '../schemas/sides.ts';

/** What a reader can find. */
export type SearchKind = 'criterion' | 'argument' | 'page' | 'heading' | 'term';

/** Something that a reader can find, with the words that lead to it. */
export interface SearchEntry {
  kind: SearchKind;
  address: string;
  name: string;
  /** What it is, and of what: "Criterion, In the box". */
  where: string;
  /** Other words for it. */
  synonyms?: readonly string[];
  /** What provides it, as both answers say. */
  by?: readonly string[];
  /** The packages and products that it names. */
  products?: readonly string[];
  /** A text that mentions more. */
  says?: string;
}

/** Every entry: criteria, arguments, pages with their headings, needs and examples, the words of the glossary. */
export function toSearchEntries(comparison: Comparison, texts: readonly Text[]): SearchEntry[] {
  const { criteria, examples, glossary, groups, needs, technologies } = comparison;
  const products = toProductsOfPages(comparison);
  const known = new Set(texts.map(({ address }) => address));
  const others = [
    ...[...menu, ...pictures, { address: glossaryAddress, name: 'Glossary' }],
    ...[
      { address: changesAddress, name: 'Changes' },
      { address: '/article/', name: 'The article' },
    ],
  ];
  const pages = [...texts, ...others.filter(({ address }) => !known.has(address))];
  const synonyms = new Map<string, readonly string[]>(
    others.flatMap((page) => ('synonyms' in page ? [[page.address, page.synonyms]] : [])),
  );
  const sidesOf = { pros: 'A pro', cons: 'A con' };
  return [
    ...[...criteria.values()].map(({ address, name, question, synonyms, group, answers }) => ({
      ...{ kind: 'criterion' as const, address, name, where: `Criterion, ${group.name}` },
      ...{ synonyms, by: sides.flatMap((side) => answers[side].by ?? []), products: products.get(address) ?? [] },
      says: question,
    })),
    ...getArguments(comparison.arguments).map(({ address, statement, side, kind }) => ({
      ...{ kind: 'argument' as const, address, name: statement.replace(/\.$/, '') },
      where: `${sidesOf[kind]} of ${technologies[side].name}`,
    })),
    ...pages.map(({ address, name }) => ({
      ...{ kind: 'page' as const, address, name, where: 'Page', products: products.get(address) ?? [] },
      synonyms: synonyms.get(address) ?? [],
    })),
    ...groups.map(({ id, name }) => ({ kind: 'heading' as const, address: rowAddress(id), name, where: 'Compare' })),
    ...texts.flatMap(({ address, name: page, headings }) =>
      headings.map(({ id, text }) => ({
        ...{ kind: 'heading' as const, address: `${address}#${id}`, name: text, where: page },
      })),
    ),
    ...[...getNeeds(needs), ...examples].map(({ address, name }) => ({
      ...{ kind: 'heading' as const, address, name, where: 'Choose' },
    })),
    ...glossary.map(({ address, name, synonyms, meaning }) => ({
      ...{ kind: 'term' as const, address, name, where: 'Glossary', synonyms, says: meaning },
    })),
  ];
}

/** The packages and products that each page names, by its address, but not the compared technologies, which all pages name. */
function toProductsOfPages({ claims, criteria, technologies }: Comparison): Map<string, string[]> {
  const names = new Map<string, Set<string>>();
  const add = (page: string, found: readonly string[]) => {
    names.set(page, new Set([...(names.get(page) ?? []), ...found]));
  };
  for (const { address, answers } of criteria.values()) {
    for (const side of sides) add(address, toProviders(answers[side].by ?? ''));
  }
  for (const { pageAddress, holdsFor } of claims.values()) add(pageAddress, toProducts(holdsFor));
  const compared = new Set(sides.map((side) => technologies[side].name));
  const toList = (found: ReadonlySet<string>) =>
    [...found].filter((name) => name !== '' && !compared.has(name)).sort(compareText);
  return new Map([...names].map(([page, found]) => [page, toList(found)]));
}
