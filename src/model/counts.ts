import type { ArgumentKind } from '../schemas/argument.ts';
import { mapSides, sides, type Side } from '../schemas/primitives.ts';
import { tiers, type Tier } from '../schemas/source.ts';
import { toSources, type Claim } from './citations.ts';
import type { Comparison } from './comparison.ts';

/** What each side has got, and how the criteria lean: the figures by which readers can judge the fairness. */
export interface Counts {
  /** Criteria by their leaning in words, from one side over the middle to the other. */
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
  criteria: number;
  claims: number;
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
    claims: claims.length,
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

/** Clear to one side, slight, even, slight to the other, clear; then what leans nowhere. */
function toLeanings({ criteria, technologies }: Comparison): Counts['leanings'] {
  const [left, right] = sides.map((side) => technologies[side].name) as [string, string];
  const order = [
    ...[`${left}, clearly`, `${left}, slightly`, 'even', `${right}, slightly`, `${right}, clearly`],
    ...['not established', 'a fact'],
  ];
  const found = [...criteria.values()].map(({ leaning }) => leaning?.text ?? 'a fact');
  return order
    .map((text) => ({ text, count: found.filter((each) => each === text).length }))
    .filter(({ count }) => count > 0);
}
