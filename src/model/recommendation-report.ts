// Also in the browser of a reader, so it is small and imports nothing but the rule and its words.
import type { Side } from '../schemas/primitives.ts';
import { both, toBoth, toOther } from './both.ts';
import { findFlip } from './flip.ts';
import { decide, recommend, toTotals, type Choices, type JudgedNeed, type Recommendation } from './recommendation.ts';
import { renderFlip, renderHeadStart, renderMeaning, renderOutcome, renderWeight } from './recommendation-words.ts';

/** A need with the words that a reader knows it by. */
export interface NamedNeed extends JudgedNeed {
  name: string;
}

/** Something that speaks for a side: its head start, or a need, whose row then says more. */
export interface ReportLine {
  text: string;
  need: string | undefined;
}

/** A recommendation in words, in the order in which a reader is told. */
export interface Report {
  recommendation: Recommendation;
  /** What is recommended, and what that means. */
  headline: string;
  meaning: string;
  /** The musts that what is recommended misses: they are said before anything else. */
  saidFirst: string[];
  reasons: Record<Side, ReportLine[]>;
  /** The needs that a side misses or serves at a price only, what must be had first. */
  lacks: Record<Side, string[]>;
  /** What makes no difference, what is not established, what would change the answer. */
  notes: string[];
  /** What would change the answer, which the notes say too. */
  flip: string;
}

/** From this fit on a side serves a need without a price. */
const served = 2;

/** What the rule recommends to a team, in words. */
export function toReport(needs: readonly NamedNeed[], choices: Choices, names: Record<Side, string>): Report {
  const found = recommend(needs, choices);
  const chosen = needs.filter(({ id }) => choices.levels.has(id));
  const nameOf = new Map(needs.map(({ id, name }) => [id, name]));
  const getName = (id: string) => nameOf.get(id) ?? id;
  const list = (ids: readonly string[]) => ids.map(getName).join('; ');
  const toReasons = (side: Side): ReportLine[] => {
    const start = renderHeadStart(choices, side, found.headStart[side]);
    const reasons = found.reasons.filter((reason) => reason.side === side);
    return [
      ...(start ? [{ text: start, need: undefined }] : []),
      ...reasons.map((reason) => ({ text: `${getName(reason.id)} (${renderWeight(reason, names)})`, need: reason.id })),
    ];
  };
  const toLacks = (side: Side) => {
    const priced = chosen.flatMap(({ id, fits }) => (fits && fits[side] < served ? [id] : []));
    // The musts come first.
    return [...new Set([...found.missed[side], ...found.priced[side], ...priced])];
  };
  const concerned = new Set([...found.reasons.map(({ id }) => id), ...found.missed.nodejs]);
  const idle = chosen.filter(({ id, fits }) => fits && !concerned.has(id));
  const flip = renderFlip(findFlip(needs, choices), getName, names);
  const without = decide(toTotals(needs, { levels: choices.levels }), undefined);
  const [headline, otherwise] = [renderOutcome(found, names), renderOutcome(without, names)];
  const recommended = both.filter((side) => found.choice !== toOther(side));
  return {
    recommendation: found,
    flip,
    headline,
    meaning: renderMeaning(found, names),
    saidFirst: recommended.flatMap((side) => found.missed[side].map((id) => `${names[side]} misses: ${getName(id)}.`)),
    reasons: toBoth(toReasons),
    lacks: toBoth(toLacks),
    notes: [
      ...(idle.length > 0 ? [`Makes no difference: ${list(idle.map(({ id }) => id))}.`] : []),
      ...(found.notEstablished.length > 0
        ? [`Not established, so it counts for neither: ${list(found.notEstablished)}.`]
        : []),
      flip,
      ...(otherwise !== headline ? [`Without what the team knows and runs, the answer would be: ${otherwise}.`] : []),
    ],
  };
}
