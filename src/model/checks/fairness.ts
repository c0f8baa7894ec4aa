import type { AuthoredArguments } from '../../schemas/argument.ts';
import type { AuthoredCriterion } from '../../schemas/criterion.ts';
import { mapSides, sides, type Side } from '../../schemas/sides.ts';
import type { AuthoredPage } from '../../schemas/page.ts';
import type { AuthoredSource } from '../../schemas/source.ts';
import type { AuthoredTechnology } from '../../schemas/technology.ts';
import type { AuthoredVerdict } from '../../schemas/comparison.ts';
import { findLeaning, renderLeaning, supports } from '../leaning.ts';
import type { Problem } from '../problem.ts';
import { toRoom, type ExplainedCriterion } from '../room.ts';
import { checkArguments } from './arguments.ts';

/** What the rules of fairness look at: only entries that are valid by themselves. */
export interface Fair {
  criteria: ReadonlyMap<string, ExplainedCriterion & { file: string }>;
  technologies: readonly AuthoredTechnology[];
  pages: readonly AuthoredPage[];
  arguments: readonly { side: Side; file: string; data: AuthoredArguments }[];
  sources: ReadonlyMap<string, AuthoredSource>;
  verdict: { file: string; data: AuthoredVerdict } | undefined;
}

/** By how many percent the words of one side may exceed those of the other over all answers and arguments. */
const wordTolerance = 15;

/** The verdict follows from the rows, leanings rest on primary sources, and both sides get the same room. */
export function checkFairness(fair: Fair): Problem[] {
  const criteria = [...fair.criteria.values()];
  return [
    ...checkVerdict(fair),
    ...checkArguments(fair),
    ...criteria.flatMap(({ file, data }) => checkTier(file, data, fair.sources)),
    ...checkRoom(fair),
    ...checkPrimary(fair),
  ];
}

function checkVerdict({ verdict, criteria }: Fair): Problem[] {
  if (!verdict) return [];
  const { file, data } = verdict;
  const unproven = data.lines.flatMap((line, index) =>
    line.criteria.flatMap((id, place) => {
      const criterion = criteria.get(id)?.data;
      const leaning = criterion && findLeaning(criterion);
      if (!criterion || supports(leaning, line.side)) return [];
      const found = leaning
        ? renderLeaning(leaning, { nodejs: 'nodejs', django: 'django' })
        : 'a fact, which leans nowhere';
      const remedy = `This row is ${found}, so it does not bear out a line for ${line.side}: name another row or change the line.`;
      return [{ file, path: ['lines', index, 'criteria', place], value: id, remedy }];
    }),
  );
  const [nodejs, django] = sides.map((side) => data.lines.filter((line) => line.side === side).length) as [
    number,
    number,
  ];
  if (Math.abs(nodejs - django) <= 1) return unproven;
  const remedy = 'No side may have more than one line more than the other: add one or take one away.';
  return [...unproven, { file, path: ['lines'], value: `nodejs ${String(nodejs)}, django ${String(django)}`, remedy }];
}

/** What makes a row lean is said by the projects themselves. */
function checkTier(file: string, criterion: AuthoredCriterion, sources: Fair['sources']): Problem[] {
  if (findLeaning(criterion)?.side === 'neither' || criterion.kind === 'fact') return [];
  return sides.flatMap((side) => {
    const [first] = criterion.answers[side].claims;
    const cited = first?.citations.map(({ source }) => sources.get(source)?.tier) ?? [];
    const tiers = cited.filter((tier) => tier !== undefined);
    // A source that is unknown or invalid has been told already.
    if (tiers.length < cited.length || tiers.includes('primary')) return [];
    const path = ['answers', side, 'claims', 0, 'citations'];
    return [
      {
        file,
        path,
        value: tiers.join(', '),
        remedy: 'This row leans, so its answers need a primary source: cite one.',
      },
    ];
  });
}

/** The share of all claims that must rest on a primary source. */
const primaryShare = 0.8;

function checkPrimary({ criteria, technologies, pages, sources }: Fair): Problem[] {
  const answers = [...criteria.values()].flatMap(({ data }) => sides.flatMap((side) => data.answers[side].claims));
  const claims = [...answers, ...[...technologies, ...pages].flatMap((page) => page.claims ?? [])];
  if (claims.some(({ citations }) => citations.some(({ source }) => !sources.has(source)))) return [];
  const primary = claims.filter((claim) =>
    claim.citations.some(({ source }) => sources.get(source)?.tier === 'primary'),
  );
  if (primary.length >= claims.length * primaryShare) return [];
  const value = `${String(primary.length)} of ${String(claims.length)} claims`;
  const remedy =
    'At least four fifths of all claims rest on a primary source: find the projects’ own documents for more of them.';
  return [{ file: 'content/sources', path: [], value, remedy }];
}

function checkRoom(fair: Fair): Problem[] {
  const lists = mapSides((side) => fair.arguments.filter((list) => list.side === side).map(({ data }) => data));
  // The words of arguments that cannot be read are not known.
  if (lists.nodejs.length !== lists.django.length) return [];
  const { nodejs, django } = mapSides((side) => toRoom(fair.criteria.values(), lists[side], side));
  if (Math.max(nodejs, django) * 100 <= Math.min(nodejs, django) * (100 + wordTolerance)) return [];
  const remedy =
    'Over all answers and arguments, one side may have at most 15 % more words than the other: shorten one or say more of the other.';
  return [
    { file: 'content/criteria', path: [], value: `nodejs ${String(nodejs)} words, django ${String(django)}`, remedy },
  ];
}
