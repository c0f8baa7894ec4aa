import type { ArgumentKind } from '../schemas/argument.ts';
import { mapSides, sides, type Side } from '../schemas/sides.ts';
import { tiers, type Tier } from '../schemas/source.ts';
import { toSources, type Claim } from './citations.ts';
import type { Comparison } from './comparison.ts';
import { renderLeaning, type Leaning } from './leaning.ts';

/** What each side has got, and how the criteria lean: the figures by which readers can judge the fairness. */
export interface Counts {
  /** Criteria by their leaning in words, from one side over the middle to the other; a leaning that none has is left out. */
  leanings: { text: string; count: number }[];
  sides: Record<
    Side,
    {
      arguments: Record<ArgumentKind, number>;
      /** Words of all answers and arguments. */
      words: number;
      /** Claims of its answers and its page. */
      claims: number;
      /** Sources of those claims; one that both cite counts for both. */
      sources: Record<Tier, number>;
    }
  >;
  /** All criteria, those of them that ask whether something is there, and all claims. */
  criteria: number;
  capabilities: number;
  claims: number;
  /** Claims of the pages that speak of both, which count for neither side. */
  shared: number;
  /** Claims that rest on a primary source. */
  primary: number;
  /** Claims that somebody else opened again in their sources, and those of them that were changed. */
  reviewed: number;
  changed: number;
}

/** Counts what the comparison holds. */
export function toCounts(comparison: Comparison): Counts {
  const claims = [...comparison.claims.values()];
  const reviewed = claims.filter((claim) => claim.reviewed && claim.reviewed.method !== 'not-opened');
  return {
    leanings: toLeanings(comparison),
    sides: mapSides((side) => {
      const own = [...comparison.technologies[side].claims, ...getAnswerClaims(comparison, side)];
      return {
        arguments: { pros: comparison.arguments[side].pros.length, cons: comparison.arguments[side].cons.length },
        words: comparison.room[side],
        claims: own.length,
        sources: toTierCounts(own),
      };
    }),
    criteria: comparison.criteria.size,
    capabilities: [...comparison.criteria.values()].filter(({ kind }) => kind === 'capability').length,
    claims: claims.length,
    shared: [...comparison.pages.values()].flatMap((page) => page.claims).length,
    primary: claims.filter(({ citations }) => citations.some(({ source }) => source.tier === 'primary')).length,
    reviewed: reviewed.length,
    changed: reviewed.filter((claim) => claim.reviewed?.outcome === 'changed').length,
  };
}

const getAnswerClaims = ({ criteria }: Comparison, side: Side) =>
  [...criteria.values()].flatMap(({ answers }) => answers[side].claims);

const toTierCounts = (claims: readonly Claim[]) =>
  Object.fromEntries(
    tiers.map((tier) => [tier, toSources(claims).filter((source) => source.tier === tier).length]),
  ) as Record<Tier, number>;

/** From one side over the middle to the other; then what leans nowhere, at last the facts. */
const leanings: readonly (Leaning | undefined)[] = [
  { side: sides[0], strength: 'clear' },
  { side: sides[0], strength: 'slight' },
  { side: 'neither', strength: 'even' },
  { side: sides[1], strength: 'slight' },
  { side: sides[1], strength: 'clear' },
  { side: 'neither', strength: 'not established' },
  undefined,
];

function toLeanings({ criteria, technologies }: Comparison): Counts['leanings'] {
  const names = mapSides((side) => technologies[side].name);
  const found = [...criteria.values()].map(({ leaning }) => leaning);
  return leanings
    .map((wanted) => ({
      text: wanted ? renderLeaning(wanted, names) : 'a fact',
      count: found.filter((each) => each?.side === wanted?.side && each?.strength === wanted?.strength).length,
    }))
    .filter(({ count }) => count > 0);
}
