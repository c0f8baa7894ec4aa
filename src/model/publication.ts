import { argumentKinds } from '../schemas/argument.ts';
import type { Claim } from '../schemas/claim.ts';
import type { AuthoredCriterion } from '../schemas/criterion.ts';
import { mapSides, sides, type Side } from '../schemas/sides.ts';
import type { Publication, PublishedAnswer, PublishedCriterion } from '../schemas/publication.ts';
import type { Content } from './content.ts';
import { compareText } from './text.ts';

/** The parts of the content that a publication is made of. */
export type Publishable = Pick<Content, 'comparison' | 'criteria' | 'technologies' | 'arguments' | 'pages'>;

/** What a publication holds besides: old addresses, and the registry of all addresses. */
export type Addresses = Pick<Publication, 'former' | 'registry'>;

/** What readers are given by this content, by id in the order of letters, so that two publications are easy to compare. */
export function toPublication(
  { comparison, criteria, technologies, arguments: lists, pages }: Publishable,
  addresses: Addresses,
): Publication {
  const ofSides = sides.flatMap((side) => [
    ...toSides(side, technologies[side].claims),
    ...[...criteria.values()].flatMap(({ answers }) => toSides(side, answers[side].claims)),
  ]);
  const ofBoth = [...pages.values()].flatMap((page) => toSides('both', page.claims ?? []));
  const places = sides.flatMap((side) =>
    argumentKinds.flatMap((kind) => lists[side][kind].map(({ id }) => [id, { side, kind }] as const)),
  );
  return {
    editions: comparison.editions.map(({ date }) => date),
    criteria: sort([...criteria].map(([id, criterion]) => [id, toCriterion(criterion)] as const)),
    arguments: sort(places),
    claims: sort([...ofSides, ...ofBoth]),
    ...addresses,
  };
}

function toCriterion({ kind, question, answers, changes = [], aliases }: AuthoredCriterion): PublishedCriterion {
  return { kind, question, answers: mapSides((side) => toAnswer(answers[side])), changes, ...(aliases && { aliases }) };
}

function toAnswer(answer: AuthoredCriterion['answers'][Side]): PublishedAnswer {
  return {
    statement: answer.claims[0]?.statement ?? '',
    ...('provision' in answer && { provision: answer.provision }),
    ...('by' in answer && answer.by !== undefined && { by: answer.by }),
    ...('fit' in answer && { fit: answer.fit, because: answer.because }),
  };
}

const toSides = (side: Side | 'both', claims: readonly Claim[]) => claims.map(({ id }) => [id, side] as const);

const sort = <Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> =>
  Object.fromEntries(entries.toSorted(([a], [b]) => compareText(a, b)));
