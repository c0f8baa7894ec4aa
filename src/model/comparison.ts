import { mapSides, sides, type Side } from '../schemas/sides.ts';
import type { AuthoredArticle } from '../schemas/article.ts';
import type { AuthoredPage } from '../schemas/page.ts';
import type { AuthoredTechnology } from '../schemas/technology.ts';
import { toArguments, type Arguments } from './argument.ts';
import { toClaims, type Claim } from './citations.ts';
import type { Content } from './content.ts';
import { getClaims, toCriterion, type Criterion } from './criterion.ts';
import { getEdition, toEditions, type Edition } from './edition.ts';
import { toRetirements, toRowEvents } from './event.ts';
import { toExamples, type Example } from './example.ts';
import { toGlossary, type Term } from './glossary.ts';
import { pageAddress, technologyAddress } from './links.ts';
import { getNeeds, toNeedGroups, type NeedGroup } from './need.ts';
import { toRoom } from './room.ts';
import { toVerdict, type Verdict } from './verdict.ts';

export interface Group {
  id: string;
  name: string;
  criteria: Criterion[];
}

export interface Technology extends Omit<AuthoredTechnology, 'claims'> {
  side: Side;
  address: string;
  claims: Claim[];
}

/** A page of prose, which speaks of both. */
export interface Page extends Pick<AuthoredPage, 'title' | 'exchanges'> {
  id: string;
  address: string;
  /** Those that it gives itself; it cites others too. */
  claims: Claim[];
}

/** Everything that the pages show. */
export interface Comparison {
  /** The date of the newest edition. */
  edition: string;
  /** Every edition with what happened in it, the newest first. */
  editions: Edition[];
  groups: Group[];
  criteria: ReadonlyMap<string, Criterion>;
  technologies: Record<Side, Technology>;
  pages: ReadonlyMap<string, Page>;
  /** Those of the technologies, of the criteria and of the pages. */
  claims: ReadonlyMap<string, Claim>;
  verdict: Verdict;
  arguments: Arguments;
  /** What became of the article's assertions. */
  article: AuthoredArticle['assertions'];
  /** What a team can ask for, in groups. */
  needs: NeedGroup[];
  /** Teams and what is recommended to them. */
  examples: Example[];
  /** The words that prose explains, in the order of their names. */
  glossary: Term[];
  /** The words that each side gets over all answers and arguments. */
  room: Record<Side, number>;
}

/** Derives the comparison from content that passed the checks. Throws when it did not. */
export function toComparison(content: Content): Comparison {
  const technologies = mapSides((side) => toTechnology(side, content));
  const names = mapSides((side) => technologies[side].name);
  const groups = content.comparison.groups.map(({ id, name, criteria }) => ({
    id,
    name,
    criteria: criteria.map((criterion) =>
      toCriterion(criterion, getEntry(content.criteria, criterion, 'criterion'), { id, name }, names, content.sources),
    ),
  }));
  const criteria = new Map(groups.flatMap((group) => group.criteria).map((criterion) => [criterion.id, criterion]));
  const pages = new Map([...content.pages].map(([id, page]) => [id, toPage(id, page, content)]));
  const inOrder = [
    ...sides.flatMap((side) => technologies[side].claims),
    ...[...criteria.values()].flatMap(getClaims),
    ...[...pages.values()].flatMap((page) => page.claims),
  ];
  const claims = new Map(inOrder.map((claim) => [claim.id, claim]));
  const getCriterion = (id: string) => getEntry(criteria, id, 'criterion');
  const needs = toNeedGroups(content.needs, getCriterion, names);
  return {
    edition: getEdition(content.comparison),
    editions: toEditions(content.comparison.editions, [
      ...toRowEvents(criteria.values()),
      ...toRetirements(content.retired.tombstones),
    ]),
    groups,
    criteria,
    technologies,
    pages,
    claims,
    verdict: toVerdict(content.verdict, getCriterion),
    arguments: toArguments(content.arguments, getCriterion, (id) => getEntry(claims, id, 'claim')),
    article: content.article.assertions,
    needs,
    examples: toExamples(content.examples, getNeeds(needs), names),
    glossary: toGlossary(content.glossary, content.usages, content.sources),
    room: mapSides((side) =>
      toRoom(
        [...content.criteria].map(([id, data]) => ({ data, words: getEntry(content.words, id, 'explanation') })),
        [content.arguments[side]],
        side,
      ),
    ),
  };
}

function toTechnology(side: Side, content: Content): Technology {
  const { claims, ...authored } = content.technologies[side];
  const address = technologyAddress(side);
  return {
    ...authored,
    side,
    address,
    claims: toClaims(claims, { name: authored.name, address }, content.sources),
  };
}

function toPage(id: string, { title, exchanges, claims = [] }: AuthoredPage, { sources }: Content): Page {
  const address = pageAddress({ collection: 'pages', id });
  return { id, title, address, exchanges, claims: toClaims(claims, { name: title, address }, sources) };
}

function getEntry<Value>(entries: ReadonlyMap<string, Value>, id: string, noun: string): Value {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`There is no ${noun} ${id}.`);
  return entry;
}
