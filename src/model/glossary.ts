import type { AuthoredGlossary } from '../schemas/glossary.ts';
import type { AuthoredSource } from '../schemas/source.ts';
import type { Authored } from './checks/authored.ts';
import { toCitations, type Citation } from './citations.ts';
import { pageAddress, termAddress } from './links.ts';
import { compareText } from './text.ts';

/** A word that the glossary explains. */
export interface Term extends Omit<AuthoredGlossary['terms'][number], 'synonyms' | 'citations' | 'aliases'> {
  synonyms: string[];
  /** Its entry on the page of the glossary. */
  address: string;
  citations: Citation[];
  /** The pages whose prose uses it, by their names. */
  usedIn: { address: string; name: string }[];
}

/** A page of prose with the ids of the terms in it. */
export interface Usage {
  address: string;
  name: string;
  terms: string[];
}

/** The terms in the prose of some content files; `body` is valid MDX without its front matter. */
export function toUsages(
  files: readonly (Pick<Authored, 'id' | 'collection' | 'data'> & { body?: string })[],
): Usage[] {
  return files.flatMap(({ id, collection, data, body = '' }) => {
    const terms = [...body.matchAll(/<Term\s+id\s*=\s*["']([^"']+)["']/g)].map(([, term = '']) => term);
    const { name, title } = data as { name?: string; title?: string };
    return terms.length > 0 ? [{ address: pageAddress({ collection, id }), name: name ?? title ?? id, terms }] : [];
  });
}

/** The entries of the glossary, each with where it is used. Throws when one cites an unknown source. */
export function toGlossary(
  { terms }: AuthoredGlossary,
  usages: readonly Usage[],
  sources: ReadonlyMap<string, AuthoredSource>,
): Term[] {
  return terms.map(({ id, name, synonyms = [], meaning, citations, checked, reviewed }) => ({
    ...{ id, name, synonyms, meaning, checked },
    ...(reviewed && { reviewed }),
    address: termAddress(id),
    citations: toCitations(citations, `Term ${id}`, sources),
    usedIn: usages
      .filter((usage) => usage.terms.includes(id))
      .map(({ address, name: page }) => ({ address, name: page }))
      .sort((a, b) => compareText(a.name, b.name)),
  }));
}
