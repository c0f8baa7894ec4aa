import {
  argumentKinds,
  type ArgumentKind,
  type AuthoredArgument,
  type AuthoredArguments,
} from '../schemas/argument.ts';
import { sides, type Side } from '../schemas/primitives.ts';
import type { Claim } from './citations.ts';
import type { Criterion } from './criterion.ts';
import { argumentAddress } from './links.ts';

/** A pro or con with the rows and the claims that it names looked up. */
export interface Argument extends Omit<AuthoredArgument, 'claims' | 'criteria'> {
  side: Side;
  kind: ArgumentKind;
  address: string;
  criteria: Criterion[];
  claims: Claim[];
}

export type Arguments = Record<Side, Record<ArgumentKind, Argument[]>>;

/** All arguments with what they rest on. `getCriterion` and `getClaim` throw for an unknown id. */
export function toArguments(
  authored: Record<Side, AuthoredArguments>,
  getCriterion: (id: string) => Criterion,
  getClaim: (id: string) => Claim,
): Arguments {
  const toList = (side: Side, kind: ArgumentKind) =>
    authored[side][kind].map((argument) => ({
      ...argument,
      side,
      kind,
      address: argumentAddress(argument.id),
      criteria: argument.criteria.map(getCriterion),
      claims: argument.claims.map(getClaim),
    }));
  const toLists = (side: Side) => ({ pros: toList(side, 'pros'), cons: toList(side, 'cons') });
  return { nodejs: toLists('nodejs'), django: toLists('django') };
}

/** Every argument: the pros of both sides, then the cons. */
export const getArguments = (all: Arguments): Argument[] =>
  argumentKinds.flatMap((kind) => sides.flatMap((side) => all[side][kind]));
