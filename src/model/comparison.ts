import { mapSides, sides, type Side } from '../schemas/primitives.ts';
import type { AuthoredTechnology } from '../schemas/technology.ts';
import { toClaims, type Claim } from './citations.ts';
import type { Content } from './content.ts';
import { getClaims, toCriterion, type Criterion } from './criterion.ts';
import { technologyAddress } from './links.ts';

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

/** A line of the home page with the rows that prove it. */
export interface VerdictLine {
  side: Side | 'both';
  text: string;
  criteria: Criterion[];
}

/** Everything that the pages show. */
export interface Comparison {
  edition: string;
  groups: Group[];
  criteria: ReadonlyMap<string, Criterion>;
  technologies: Record<Side, Technology>;
  claims: ReadonlyMap<string, Claim>;
  verdict: { headlines: Record<Side, string>; lines: VerdictLine[] };
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
  const claims = [...sides.flatMap((side) => technologies[side].claims), ...[...criteria.values()].flatMap(getClaims)];
  return {
    edition: content.comparison.edition,
    groups,
    criteria,
    technologies,
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    verdict: {
      headlines: content.verdict.headlines,
      lines: content.verdict.lines.map((line) => ({
        ...line,
        criteria: line.criteria.map((id) => getEntry(criteria, id, 'criterion')),
      })),
    },
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

function getEntry<Value>(entries: ReadonlyMap<string, Value>, id: string, noun: string): Value {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`There is no ${noun} ${id}.`);
  return entry;
}
