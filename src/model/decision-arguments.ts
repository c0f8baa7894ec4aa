// Also in the browser of a reader, so it is small and imports little.
import { type Side, sides, toOther } from '../schemas/sides.ts';
import type { Block, ChosenNeed, Decision, Part, Place } from './decision.ts';
import { languages } from './recommendation.ts';

/** What is said for or against an option: "Good, because …". */
type Argument = [kind: 'Good' | 'Neutral' | 'Bad', ...parts: Part[]];

/** The pros and cons of a side: its head start, and every chosen need with its reason, the good first. */
export const toArguments = (decision: Decision, side: Side): Block[] =>
  toItems([
    ...toHeadStart(decision, side),
    ...(decision.needs.length > 0
      ? decision.needs.map((need) => toArgument(need, side, decision, true))
      : [['Neutral', 'no need is named'] satisfies Argument]),
  ]);

/** The pros and cons of taking both. */
export const toSharedArguments = (decision: Decision): Block[] => toItems(listSharedArguments(decision));

/** What follows from the recommendation: what is better and what is worse with it, and the price of being wrong. */
export function toConsequences(decision: Decision): Block[] {
  const { choice } = decision.recommendation;
  const toPrice = (side: Side): Argument => {
    const { sentence, row } = decision.switching[side];
    return ['Bad', `leaving ${decision.names[side]} later has a price: ${sentence}`, ...toLink(row)];
  };
  if (choice === 'neither') return toItems([['Bad', 'we have to look for something else']]);
  const own =
    choice === 'open'
      ? []
      : choice === 'both'
        ? listSharedArguments(decision)
        : decision.needs.map((need) => toArgument(need, choice, decision, false));
  const prices = sides.filter((side) => choice !== toOther(side)).map(toPrice);
  return toItems([...own.filter(([kind]) => kind !== 'Neutral'), ...prices]);
}

/** What a team knows or runs already speaks for a side before any need does. */
function toHeadStart({ choices: { team, runs } }: Decision, side: Side): Argument[] {
  const causes = [
    ...(team === languages[side] ? ['we know only its language'] : []),
    ...(runs === side ? ['we run it already'] : []),
  ];
  return causes.length > 0 ? [['Good', causes.join(' and ')]] : [];
}

function listSharedArguments(decision: Decision): Argument[] {
  const { choice, reasons } = decision.recommendation;
  const filled = reasons.flatMap(({ id, side, effect }) =>
    decision.needs
      .filter((need) => need.id === id && effect !== 'weighs')
      .map((need) => toArgument(need, side, decision, false)),
  );
  return [
    ...(choice === 'both' ? filled : [['Bad', 'what we must have does not call for both'] satisfies Argument]),
    ['Bad', 'we build, test and deploy twice, and need both skills', ...toLink(decision.together)],
  ];
}

/**
 * How a side serves a need beside the other: good where it is ahead, neutral where both are as good or nothing is known, bad
 * where it is behind, and where neither does more than meet the need at a price.
 */
function toArgument(need: ChosenNeed, side: Side, { names }: Decision, withReason: boolean): Argument {
  const { level, name, judgements } = need;
  const subject = `${level === 'must' ? 'the must ' : ''}“${name}”`;
  if (!judgements) return ['Neutral', `nothing is established about ${subject}`, ...toLink(need)];
  const other = toOther(side);
  const { fit, because, row } = judgements[side];
  const lead = fit - judgements[other].fit;
  const beside = lead > 0 ? 'better than' : lead === 0 ? 'like' : fit > 0 ? 'less well than' : 'unlike';
  return [
    lead > 0 ? 'Good' : lead === 0 && fit > 1 ? 'Neutral' : 'Bad',
    `${names[side]} ${fit > 0 ? 'meets' : 'misses'} ${subject}${fit === 1 ? ' at a price' : ''}, ${beside} ${names[other]}`,
    withReason ? `: ${because}` : '',
    ...toLink(row),
  ];
}

const toLink = (place: Place): Part[] => [' (', place, ')'];

/** The arguments as items of a list, the good first. */
const toItems = (all: readonly Argument[]): Block[] =>
  (['Good', 'Neutral', 'Bad'] as const).flatMap((kind) =>
    all.filter((argument) => argument[0] === kind).map(([, ...parts]): Block => ['*', `${kind}, because `, ...parts]),
  );
