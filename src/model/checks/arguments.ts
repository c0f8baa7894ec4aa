import { argumentKinds, type ArgumentKind, type AuthoredArgument } from '../../schemas/argument.ts';
import type { AuthoredCriterion } from '../../schemas/criterion.ts';
import { sides, type Side } from '../../schemas/sides.ts';
import { findLeaning, renderLeaning, type Leaning } from '../leaning.ts';
import type { Problem } from '../problem.ts';
import type { Fair } from './fairness.ts';

/** Both technologies get as many pros as cons, and each argument follows from the rows that it names. */
export function checkArguments(fair: Fair): Problem[] {
  return [...checkNumbers(fair), ...toPlaces(fair).flatMap((place) => checkArgument(place, fair))];
}

/** An argument with where it stands. */
interface Place {
  file: string;
  path: PropertyKey[];
  side: Side;
  kind: ArgumentKind;
  argument: AuthoredArgument;
}

function toPlaces({ arguments: lists }: Fair): Place[] {
  return lists.flatMap(({ file, side, data }) =>
    argumentKinds.flatMap((kind) =>
      data[kind].map((argument, index) => ({ file, path: [kind, index], side, kind, argument })),
    ),
  );
}

function checkNumbers({ arguments: lists }: Fair): Problem[] {
  if (lists.length < sides.length) return [];
  const counts = lists.flatMap(({ file, side, data }) =>
    argumentKinds.map((kind) => ({ file, side, kind, count: data[kind].length })),
  );
  const most = Math.max(...counts.map(({ count }) => count));
  const all = counts.map(({ side, kind, count }) => `${side} ${String(count)} ${kind}`).join(', ');
  const remedy = `Both technologies have as many pros as cons, here ${all}: add what can be proven, or take away elsewhere.`;
  return counts
    .filter(({ count }) => count < most)
    .map(({ file, kind, count }) => ({ file, path: [kind], value: String(count), remedy }));
}

function checkArgument(place: Place, fair: Fair): Problem[] {
  const ground = isKnown(place, fair) ? [...checkGround(place, fair), ...checkRows(place, fair)] : [];
  return [...ground, ...checkLeanings(place, fair)];
}

/** A row or claim that is unknown or invalid has been told already; what it should be may mend the rest. */
function isKnown({ argument }: Place, { criteria, technologies, pages }: Fair): boolean {
  const ownClaims = [...technologies, ...pages].flatMap(({ claims = [] }) => claims.map(({ id }) => id));
  const hasRow = (claim: string) => [...criteria.values()].some(({ data }) => hasClaim(data, claim));
  return (
    argument.criteria.every((row) => criteria.has(row)) &&
    argument.claims.every((claim) => hasRow(claim) || ownClaims.includes(claim))
  );
}

/** Each claim stands on a row that the argument names, or on a page of its own. */
function checkGround({ file, path, argument }: Place, { criteria }: Fair): Problem[] {
  return argument.claims.flatMap((claim, index) => {
    const row = [...criteria].find(([, { data }]) => hasClaim(data, claim))?.[0];
    if (row === undefined || argument.criteria.includes(row)) return [];
    const remedy = `This claim stands on the row ${row}, which the argument does not name: add the row, or take another claim.`;
    return [{ file, path: [...path, 'claims', index], value: claim, remedy }];
  });
}

/** Each row that the argument names proves it with a claim. */
function checkRows({ file, path, argument }: Place, { criteria }: Fair): Problem[] {
  return argument.criteria.flatMap((row, index) => {
    const data = criteria.get(row)?.data;
    if (!data || argument.claims.some((claim) => hasClaim(data, claim))) return [];
    const remedy = 'The argument names no claim of this row: add the claim that proves it, or take the row away.';
    return [{ file, path: [...path, 'criteria', index], value: row, remedy }];
  });
}

/** A pro does not rest only on rows that speak clearly for the other side, nor a con only on rows that do so for its own. */
function checkLeanings({ file, path, side, kind, argument }: Place, { criteria }: Fair): Problem[] {
  const against = (leaning: Leaning) => leaning.strength === 'clear' && (kind === 'pros') !== (leaning.side === side);
  const leanings = argument.criteria.map((row) => {
    const data = criteria.get(row)?.data;
    return data && findLeaning(data);
  });
  const first = leanings[0];
  if (!first || !leanings.every((leaning) => leaning !== undefined && against(leaning))) return [];
  const found = renderLeaning(first, { nodejs: 'nodejs', django: 'django' });
  const noun = kind === 'pros' ? 'a pro' : 'a con';
  const remedy = `Every row that it names speaks clearly against it (${found}), so it does not bear out ${noun} of ${side}: name another row or change the argument.`;
  return [{ file, path: [...path, 'criteria'], value: argument.criteria.join(', '), remedy }];
}

const hasClaim = ({ answers }: AuthoredCriterion, id: string) =>
  sides.some((side) => answers[side].claims.some((claim) => claim.id === id));
