import {
  argumentKinds,
  type ArgumentKind,
  type AuthoredArgument,
  type AuthoredArguments,
} from '../schemas/argument.ts';
import { sides, type Side } from '../schemas/sides.ts';
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

/** A page that an argument rests on, with its claims that prove it. */
export interface Ground {
  address: string;
  name: string;
  /** Whom the row speaks for; undefined for a fact and for the page of a technology. */
  leaning: string | undefined;
  claims: Claim[];
}

/** What an argument rests on: its rows, then other pages, each with the claims there in the order of the reason. */
export function toGrounds({ criteria, claims }: Pick<Argument, 'criteria' | 'claims'>): Ground[] {
  const rows = criteria.map(({ address, name, leaning }) => ({ address, name, leaning: leaning?.text }));
  const others = claims
    .filter(({ pageAddress }) => criteria.every(({ address }) => address !== pageAddress))
    .map(({ page, pageAddress }) => ({ address: pageAddress, name: page, leaning: undefined }));
  const pages = new Map([...rows, ...others].map((ground) => [ground.address, ground]));
  return [...pages.values()].map((ground) => ({
    ...ground,
    claims: claims.filter(({ pageAddress }) => pageAddress === ground.address),
  }));
}
