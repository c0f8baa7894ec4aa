import type { AuthoredCriterion, Fit, Provision } from '../schemas/criterion.ts';
import { sides, type Side } from '../schemas/primitives.ts';
import type { AuthoredTechnology } from '../schemas/technology.ts';
import type { Content } from './content.ts';
import { toClaims, toSources, type Claim, type Citation } from './citations.ts';
import { findLeaning, renderLeaning, type Leaning } from './leaning.ts';
import { criterionAddress, technologyAddress } from './links.ts';

/** What a technology has to say to a criterion. */
export interface Answer {
  side: Side;
  /** The sentence in the table: the first claim's. */
  statement: string;
  provision: Provision | undefined;
  by: string | undefined;
  fit: Fit | undefined;
  because: string | undefined;
  wouldSettle: string | undefined;
  claims: Claim[];
  /** The first source of the statement, with the day on which it was checked. */
  proof: Citation & { checked: string };
  /** How many more sources the answer rests on. */
  moreSources: number;
}

/** One question with both answers and what follows from them. */
export interface Criterion {
  id: string;
  address: string;
  name: string;
  question: string;
  kind: AuthoredCriterion['kind'];
  group: { id: string; name: string };
  /** Facts have none. */
  leaning: (Leaning & { text: string }) | undefined;
  answers: Record<Side, Answer>;
  changes: NonNullable<AuthoredCriterion['changes']>;
}

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
    criteria: criteria.map((criterion) => toCriterion(criterion, { id, name }, names, content)),
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

/** Both answers' claims, in the order of their numbers. */
export function getClaims(criterion: Criterion): Claim[] {
  return sides.flatMap((side) => criterion.answers[side].claims);
}

/** The same value for each side. */
export function mapSides<Value>(toValue: (side: Side) => Value): Record<Side, Value> {
  return { nodejs: toValue('nodejs'), django: toValue('django') };
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

function toCriterion(id: string, group: Criterion['group'], names: Record<Side, string>, content: Content): Criterion {
  const authored = getEntry(content.criteria, id, 'criterion');
  const { name, question, kind, changes = [] } = authored;
  const address = criterionAddress(id);
  const leaning = findLeaning(authored);
  const offset = authored.answers.nodejs.claims.length;
  return {
    id,
    address,
    name,
    question,
    kind,
    group,
    leaning: leaning && { ...leaning, text: renderLeaning(leaning, names) },
    answers: mapSides((side) =>
      toAnswer(
        side,
        authored.answers[side],
        toClaims(authored.answers[side].claims, { name, address }, content.sources, side === 'nodejs' ? 1 : 1 + offset),
      ),
    ),
    changes,
  };
}

function toAnswer(side: Side, authored: AuthoredCriterion['answers'][Side], claims: Claim[]): Answer {
  const [first] = claims;
  const [citation] = first?.citations ?? [];
  if (!first || !citation) throw new Error('An answer has at least one claim with a citation.');
  return {
    side,
    statement: first.statement,
    provision: 'provision' in authored ? authored.provision : undefined,
    by: 'by' in authored ? authored.by : undefined,
    fit: 'fit' in authored ? authored.fit : undefined,
    because: 'because' in authored ? authored.because : undefined,
    wouldSettle: 'wouldSettle' in authored ? authored.wouldSettle : undefined,
    claims,
    proof: { ...citation, checked: first.checked },
    moreSources: toSources(claims).length - 1,
  };
}

function getEntry<Value>(entries: ReadonlyMap<string, Value>, id: string, noun: string): Value {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`There is no ${noun} ${id}.`);
  return entry;
}
