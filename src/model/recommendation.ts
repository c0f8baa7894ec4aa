// Also in the browser of a reader, so it is small and imports nothing but words.
import type { Level, Stack, Team, recommendations } from '../schemas/choices.ts';
import { mapSides, type Side, sides, toOther } from '../schemas/sides.ts';

/** A need as the rule sees it. */
export interface JudgedNeed {
  id: string;
  /** The fit of each side, 0 to 3: that of its weakest row. Undefined when none of its rows is established. */
  fits: Readonly<Record<Side, number>> | undefined;
}

/** What a team asks of the needs, what it knows and what it runs. A need that is not named is left out. */
export interface Choices {
  levels: ReadonlyMap<string, Level>;
  team?: Team | undefined;
  runs?: Stack | undefined;
}

/** What is recommended; only a side is recommended clearly or slightly. */
export interface Outcome {
  choice: (typeof recommendations)[number];
  strength?: 'clear' | 'slight';
}

/** What a need contributes: points for a side, or a must that the other side misses or meets at a price only. */
export interface Reason {
  id: string;
  level: Level;
  /** The side that it speaks for. */
  side: Side;
  effect: 'missed' | 'at a price' | 'weighs';
  points: number;
}

/** The outcome with everything that led to it. */
export interface Recommendation extends Outcome {
  /** The weightiest first; needs of the same weight in the order of the list. */
  reasons: Reason[];
  /** The points that each side has before any need is looked at. */
  headStart: Record<Side, number>;
  /** All points of each side, those of the head start included. */
  points: Record<Side, number>;
  /** The musts that each side misses. */
  missed: Record<Side, string[]>;
  /** The musts that each side meets at a price only. */
  priced: Record<Side, string[]>;
  /** The chosen needs of which nothing is established. */
  notEstablished: string[];
}

/** What all needs together come to; sums, so that one need more or less is one addition. */
export interface Totals {
  points: Record<Side, number>;
  /** Musts that this side misses and the other does not. */
  missedAlone: Record<Side, number>;
  missedByBoth: number;
  /** Musts that this side meets at a price and the other meets. */
  pricedAlone: Record<Side, number>;
}

/** Points for each step of fit by which one side serves a need better. */
const weights = { matters: 2, nice: 1 } as const;

/** Points for a must that the other side meets at a price only: as much as two steps of what matters. */
const pricePoints = 4;

/** Points for the side whose language is the only one that the team knows, and for the side that alone runs already. */
const headStartPoints = { team: 6, runs: 4 } as const;

/** From which lead on a side is recommended, and clearly so; there it also has to be half of all points. */
const leads = { slight: 2, clear: 8, clearShare: 0.5 } as const;

/** The least fit at which a need is met, and at which it is met at a price. */
export const met = 2;
const metAtAPrice = 1;

const noTotals = (): Totals => ({
  points: mapSides(() => 0),
  missedAlone: mapSides(() => 0),
  missedByBoth: 0,
  pricedAlone: mapSides(() => 0),
});

/** Adds what a need contributes at a level, or with -1 takes it away; left out, it contributes nothing. */
export function addNeed(totals: Totals, { fits }: JudgedNeed, level: Level | undefined, sign = 1): void {
  if (!fits || !level) return;
  const { nodejs, django } = fits;
  const worse = nodejs < django ? 'nodejs' : 'django';
  const better = toOther(worse);
  if (level !== 'must') {
    totals.points[better] += sign * weights[level] * Math.abs(nodejs - django);
  } else if (fits[better] < metAtAPrice) totals.missedByBoth += sign;
  else if (fits[worse] < metAtAPrice) totals.missedAlone[worse] += sign;
  else if (fits[worse] < met && fits[better] >= met) {
    totals.pricedAlone[worse] += sign;
    totals.points[better] += sign * pricePoints;
  }
}

/** What a team has to know of a side. */
export const languages = { nodejs: 'javascript', django: 'python' } as const;

/** The points that a side has because of what the team knows and runs. */
export function toHeadStart({ team, runs }: Choices): Record<Side, number> {
  return mapSides(
    (side) => (team === languages[side] ? headStartPoints.team : 0) + (runs === side ? headStartPoints.runs : 0),
  );
}

/**
 * The rule, over sums.
 *
 * 1. Each side misses a must that the other meets: *both*.
 * 2. One side misses fewer musts: that side, *clear* when it misses none, else *slight*.
 * 3. Both miss the same musts: *neither*.
 * 4. Else the points decide. With `lead = |nodejs − django|` the side that is ahead is recommended *clear* when
 *    `lead ≥ 8` and `lead ≥ ½ (nodejs + django)`, *slight* when `lead ≥ 2`; else the answer is *open*.
 * 5. What is open is *both* for a team that runs both already, if each side meets a must at a price only that the other
 *    meets: the second stack costs this team nothing new.
 *
 * A need's points are `weight × |difference of fits|` for the better side, weight 2 for *matters* and 1 for *nice*. A must
 * is a gate: it weighs nothing, but 4 points go to a side that meets it where the other does so at a price only. The head
 * start is 6 points for the only language that the team knows, and 4 for what alone it runs already.
 */
export function decide({ points, missedAlone, missedByBoth, pricedAlone }: Totals, runs: Stack | undefined): Outcome {
  if (isOfBoth(missedAlone)) return { choice: 'both' };
  if (missedAlone.nodejs !== missedAlone.django) {
    const choice = missedAlone.nodejs < missedAlone.django ? 'nodejs' : 'django';
    return { choice, strength: missedByBoth === 0 ? 'clear' : 'slight' };
  }
  if (missedByBoth > 0) return { choice: 'neither' };
  const lead = Math.abs(points.nodejs - points.django);
  if (lead < leads.slight) {
    return { choice: runs === 'both' && isOfBoth(pricedAlone) ? 'both' : 'open' };
  }
  const isClear = lead >= leads.clear && lead >= leads.clearShare * (points.nodejs + points.django);
  return { choice: points.nodejs > points.django ? 'nodejs' : 'django', strength: isClear ? 'clear' : 'slight' };
}

const isOfBoth = ({ nodejs, django }: Record<Side, number>) => nodejs > 0 && django > 0;

/** The sums over all chosen needs, with the head start. */
export function toTotals(needs: readonly JudgedNeed[], choices: Choices): Totals {
  const totals = noTotals();
  totals.points = toHeadStart(choices);
  for (const need of needs) addNeed(totals, need, choices.levels.get(need.id));
  return totals;
}

/** What the rule recommends to a team, and why. */
export function recommend(needs: readonly JudgedNeed[], choices: Choices): Recommendation {
  const totals = toTotals(needs, choices);
  const chosen = needs.flatMap((need) => {
    const level = choices.levels.get(need.id);
    return level ? [{ ...need, level }] : [];
  });
  const musts = chosen.filter(({ level }) => level === 'must');
  const toIds = (isWanted: (fit: number) => boolean) =>
    mapSides((side) => musts.flatMap(({ id, fits }) => (fits && isWanted(fits[side]) ? [id] : [])));
  return {
    ...decide(totals, choices.runs),
    reasons: chosen.flatMap(toReason).sort((a, b) => toRank(b) - toRank(a)),
    headStart: toHeadStart(choices),
    points: totals.points,
    missed: toIds((fit) => fit < metAtAPrice),
    priced: toIds((fit) => fit >= metAtAPrice && fit < met),
    notEstablished: chosen.flatMap(({ id, fits }) => (fits ? [] : [id])),
  };
}

/** A must that one side misses comes before all points. */
const toRank = ({ effect, points }: Reason) => (effect === 'missed' ? Infinity : points);

/** What a chosen need contributes; nothing where both sides serve it as well, or meet it. */
function toReason(need: JudgedNeed & { level: Level }): Reason[] {
  const totals = noTotals();
  addNeed(totals, need, need.level);
  return sides.flatMap((side) => {
    const other = toOther(side);
    const effect = totals.missedAlone[other] > 0 ? 'missed' : totals.pricedAlone[other] > 0 ? 'at a price' : 'weighs';
    const points = totals.points[side];
    return points > 0 || effect === 'missed' ? [{ id: need.id, level: need.level, side, effect, points }] : [];
  });
}
