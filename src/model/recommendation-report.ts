// Also in the browser of a reader, so it is small and imports nothing but the rule and its words.
import { mapSides, type Side, sides, toOther } from '../schemas/sides.ts';
import { findFlip } from './flip.ts';
import {
  decide,
  met,
  recommend,
  toTotals,
  type Choices,
  type JudgedNeed,
  type Recommendation,
} from './recommendation.ts';
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
  /** The musts that what is recommended misses, and those of which nothing is established: they are said before anything else. */
  saidFirst: string[];
  reasons: Record<Side, ReportLine[]>;
  /** The needs that a side misses or serves at a price only, what must be had first. */
  lacks: Record<Side, string[]>;
  /** What makes no difference, what is not established, what would change the answer. */
  notes: string[];
  /** What would change the answer, and what it would be without the head start, which the notes say too. */
  flip: string;
}

/** What the rule recommends to a team, in words. */
export function toReport(needs: readonly NamedNeed[], choices: Choices, names: Record<Side, string>): Report {
  const found = recommend(needs, choices);
  const chosen = needs.filter(({ id }) => choices.levels.has(id));
  const known = new Map(needs.map(({ id, name }) => [id, name]));
  const getName = (id: string) => known.get(id) ?? id;
  const toNote = (words: string, ids: readonly string[]) =>
    ids.length > 0 ? [`${words}: ${ids.map(getName).join('; ')}.`] : [];
  const toReasons = (side: Side): ReportLine[] => {
    const start = renderHeadStart(choices, side, found.headStart[side]);
    const reasons = found.reasons.filter((reason) => reason.side === side);
    return [
      ...(start ? [{ text: start, need: undefined }] : []),
      ...reasons.map((reason) => ({ text: `${getName(reason.id)} (${renderWeight(reason, names)})`, need: reason.id })),
    ];
  };
  const toLacks = (side: Side) => {
    const worse = chosen.flatMap(({ id, fits }) => (fits && fits[side] < met ? [id] : []));
    // The musts come first.
    return [...new Set([...found.missed[side], ...found.priced[side], ...worse])];
  };
  // A must that one side alone misses is a reason; what both miss is among those of the first.
  const concerned = new Set([...found.reasons.map(({ id }) => id), ...found.missed.nodejs, ...found.notEstablished]);
  const idle = chosen.map(({ id }) => id).filter((id) => !concerned.has(id));
  const headline = renderOutcome(found, names);
  const without = renderOutcome(decide(toTotals(needs, { levels: choices.levels }), undefined), names);
  const flips = [
    renderFlip(findFlip(needs, choices), getName, names),
    ...(without === headline ? [] : [`Without what the team knows and runs, the answer would be: ${without}.`]),
  ];
  const isAsked = chosen.length > 0 || found.points.nodejs !== found.points.django;
  return {
    recommendation: found,
    flip: flips.join(' '),
    headline,
    meaning: isAsked ? renderMeaning(found, names) : 'Nothing is asked yet.',
    // A side that is not taken since the other is may miss what it will.
    saidFirst: [
      ...sides
        .filter((side) => found.choice !== toOther(side))
        .flatMap((side) => found.missed[side].map((id) => `${names[side]} misses: ${getName(id)}.`)),
      ...found.notEstablished
        .filter((id) => choices.levels.get(id) === 'must')
        .map((id) => `Whether this must is met is not established: ${getName(id)}.`),
    ],
    reasons: mapSides(toReasons),
    lacks: mapSides(toLacks),
    notes: isAsked
      ? [
          ...toNote('Weighs nothing', idle),
          ...toNote('Not established, so it counts for neither', found.notEstablished),
          ...flips,
        ]
      : [],
  };
}
