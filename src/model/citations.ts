import type { Citation as AuthoredCitation, Claim as AuthoredClaim } from '../schemas/claim.ts';
import type { AuthoredSource, Tier } from '../schemas/source.ts';
import type { Term } from './glossary.ts';
import { citationAddress, sourceAddress } from './links.ts';
import { compareText } from './text.ts';

/** A source as pages show it. */
export interface Source extends AuthoredSource {
  id: string;
  /** Its page on this site; `address` is where the document itself lies. */
  page: string;
}

/** A place in a source. */
export interface Citation {
  source: Source;
  /** The place: a fragment or words. */
  at: string | undefined;
  /** Where the reader is sent. */
  address: string;
}

/** A claim with its number on its page, its address and its sources looked up. */
export interface Claim extends Omit<AuthoredClaim, 'citations'> {
  /** Its place in the evidence of its page, from 1. */
  number: number;
  /** The name of the page that it stands on. */
  page: string;
  /** The address of that page. */
  pageAddress: string;
  /** The claim's own address: its page and its id. */
  address: string;
  citations: Citation[];
}

/** The claims of one page, numbered in order from `first`. Throws when one cites an unknown source. */
export function toClaims(
  authored: readonly AuthoredClaim[],
  page: { name: string; address: string },
  sources: ReadonlyMap<string, AuthoredSource>,
  first = 1,
): Claim[] {
  return authored.map((claim, index) => ({
    ...claim,
    number: first + index,
    page: page.name,
    pageAddress: page.address,
    address: `${page.address}#${claim.id}`,
    citations: toCitations(claim.citations, `Claim ${claim.id}`, sources),
  }));
}

/** Citations with their sources looked up. Throws when there is no such source; `who` cites it. */
export function toCitations(
  authored: readonly AuthoredCitation[],
  who: string,
  sources: ReadonlyMap<string, AuthoredSource>,
): Citation[] {
  return authored.map(({ source: id, at }) => {
    const source = sources.get(id);
    if (!source) throw new Error(`${who} cites the unknown source ${id}.`);
    return { source: { ...source, id, page: sourceAddress(id) }, at, address: citationAddress(source.address, at) };
  });
}

/** The sources of some claims or terms, each once, in the order of their first mention. */
export function toSources(entries: readonly Pick<Claim, 'citations'>[]): Source[] {
  const byId = new Map(entries.flatMap((entry) => entry.citations.map(({ source }) => [source.id, source] as const)));
  return [...byId.values()];
}

/** Who answers for a source, and its version or date: "Node.js project, version 26.10.0". */
export function renderImprint({ publisher, version, published }: Source): string {
  return [publisher, version && `version ${version}`, published].filter(Boolean).join(', ');
}

/** What each tier means to a reader. */
export const tierMeanings: Record<Tier, string> = {
  primary:
    'A project about itself, in its documents, source, releases or blog; a standard; a survey by those who made it.',
  vendor: 'A company about its own use of a technology, or about its business.',
  secondary: 'Somebody else, independent and reliable.',
};

/** A source with the claims and the terms that rest on it. */
export interface Rest {
  source: Source;
  claims: Claim[];
  terms: Term[];
}

/** Every source of some claims and terms, with those that rest on it. */
export function toRests(claims: readonly Claim[], terms: readonly Term[] = []): Rest[] {
  const rests = new Map(toSources([...claims, ...terms]).map((source) => [source.id, toRest(source)]));
  const getEach = ({ citations }: Pick<Claim, 'citations'>) =>
    [...new Set(citations.map(({ source }) => source.id))].flatMap((id) => rests.get(id) ?? []);
  for (const claim of claims) for (const rest of getEach(claim)) rest.claims.push(claim);
  for (const term of terms) for (const rest of getEach(term)) rest.terms.push(term);
  return [...rests.values()];
}

const toRest = (source: Source): Rest => ({ source, claims: [], terms: [] });

/** A publisher with its sources. */
export interface Publisher {
  name: string;
  sources: Rest[];
}

/** The publishers of one tier by their names, each with its sources by their titles. */
export function toPublishers(tier: Tier, claims: readonly Claim[], terms: readonly Term[] = []): Publisher[] {
  const rests = toRests(claims, terms).filter(({ source }) => source.tier === tier);
  return [...Map.groupBy(rests, ({ source }) => source.publisher)]
    .map(([name, sources]) => ({
      name,
      sources: sources.sort(({ source: a }, { source: b }) => compareText(a.title, b.title)),
    }))
    .sort((a, b) => compareText(a.name, b.name));
}
