import type { AuthoredChange, AuthoredCriterion, Fit, Provision } from '../schemas/criterion.ts';
import { mapSides, sides, type Side } from '../schemas/sides.ts';
import type { AuthoredSource } from '../schemas/source.ts';
import { toClaims, toSources, type Citation, type Claim } from './citations.ts';
import { findLeaning, renderLeaning, type Leaning } from './leaning.ts';
import { criterionAddress, findPicture } from './links.ts';
import { toWaiting, type Waiting } from './waiting.ts';

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

/** Something that the row said before, and who said it, as "Node.js said". */
export interface Change extends AuthoredChange {
  speaker: string;
}

/** One question with both answers and what follows from them. */
export interface Criterion {
  id: string;
  address: string;
  name: string;
  question: string;
  /** Other words by which readers look for it. */
  synonyms: readonly string[];
  kind: AuthoredCriterion['kind'];
  group: { id: string; name: string };
  /** Facts have none. */
  leaning: (Leaning & { text: string }) | undefined;
  answers: Record<Side, Answer>;
  /** Where it is drawn. */
  picture: { address: string; name: string } | undefined;
  /** The newest first. */
  changes: Change[];
  /** Few have this picture. */
  waiting: Waiting | undefined;
}

/** An authored criterion with what follows from it. Throws when an answer has no claim, or a claim an unknown source. */
export function toCriterion(
  id: string,
  authored: AuthoredCriterion,
  group: Criterion['group'],
  names: Record<Side, string>,
  sources: ReadonlyMap<string, AuthoredSource>,
): Criterion {
  const { name, question, kind, synonyms = [], changes = [], waiting } = authored;
  const { picture = kind === 'capability' ? '/in-the-box/' : undefined } = authored;
  const address = criterionAddress(id);
  const leaning = findLeaning(authored);
  const offset = authored.answers.nodejs.claims.length;
  return {
    id,
    address,
    name,
    question,
    synonyms,
    kind,
    group,
    leaning: leaning && { ...leaning, text: renderLeaning(leaning, names) },
    answers: mapSides((side) =>
      toAnswer(
        side,
        authored.answers[side],
        toClaims(authored.answers[side].claims, { name, address }, sources, side === 'nodejs' ? 1 : 1 + offset),
      ),
    ),
    picture: picture === undefined ? undefined : findPicture(picture),
    changes: changes.map((change) => ({ ...change, speaker: toSpeaker(change.of, names) })),
    waiting: waiting && toWaiting(waiting),
  };
}

const toSpeaker = (of: AuthoredChange['of'], names: Record<Side, string>) =>
  of === 'question' ? 'The question was' : `${names[of]} said`;

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

/** The fit in words. */
export const renderFit = (fit: Fit): string =>
  fit === 'not established' ? 'Fit not established.' : `Fit ${String(fit)} of 3.`;

/** The question and both answers in one plain text, as search results and previews print it. */
export function renderSummary({ question, answers }: Criterion, technologies: Record<Side, { name: string }>): string {
  const said = sides.map((side) => `${technologies[side].name}: ${answers[side].statement}`);
  return [question, ...said].join(' ').replaceAll('`', '');
}

/** Both answers' claims, in the order of their numbers. */
export function getClaims(criterion: Criterion): Claim[] {
  return sides.flatMap((side) => criterion.answers[side].claims);
}
