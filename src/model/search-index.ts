import type { ownAnchors } from './anchors.ts';
import type { SearchEntry, SearchKind } from './search-entries.ts';
import { compareText } from './text.ts';

/** A line of the page of all entries. */
export interface IndexLine {
  name: string;
  /** Where it is; a package is where it is named. */
  address?: string;
  /** Other words for it, or what it is. */
  note?: string;
  /** What belongs to it. */
  links?: readonly { address: string; name: string }[];
}

/** A part of the page of all entries. */
export interface IndexPart {
  id: (typeof ownAnchors.search)[number];
  title: string;
  lines: IndexLine[];
}

/** All entries by kind and name, for readers who look a word up themselves; a part without any is left out. */
export function toIndex(entries: readonly SearchEntry[]): IndexPart[] {
  const ofKind = (kind: SearchKind) => entries.filter((entry) => entry.kind === kind);
  const byName = (kind: SearchKind) => ofKind(kind).sort((a, b) => compareText(a.name, b.name));
  const toLine = ({ address, name, synonyms = [] }: SearchEntry): IndexLine => ({
    ...{ address, name },
    ...(synonyms.length > 0 && { note: synonyms.join(', ') }),
  });
  const headings = ofKind('heading');
  const parts: IndexPart[] = [
    { id: 'all-criteria', title: 'Criteria', lines: byName('criterion').map(toLine) },
    { id: 'all-packages', title: 'Packages and products', lines: toPackages(entries) },
    {
      ...{ id: 'all-arguments', title: 'Pros and cons' },
      lines: ofKind('argument').map(({ address, name, where }) => ({ address, name, note: where })),
    },
    {
      ...{ id: 'all-pages', title: 'Pages and their parts' },
      lines: byName('page').map((page) => ({
        ...toLine(page),
        links: headings.filter((heading) => heading.address.startsWith(`${page.address}#`)),
      })),
    },
    { id: 'all-terms', title: 'Glossary', lines: byName('term').map(toLine) },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

/** Each package and product with the entries that name it. */
function toPackages(entries: readonly SearchEntry[]): IndexLine[] {
  const names = [...new Set(entries.flatMap(({ products = [] }) => products))].sort(compareText);
  return names.map((name) => ({ name, links: entries.filter(({ products }) => products?.includes(name)) }));
}
