// Also in the browser of a reader, so it is small and imports nothing but the rule.
import { levels, type Level } from '../schemas/choices.ts';
import {
  addNeed,
  decide,
  toTotals,
  type Choices,
  type JudgedNeed,
  type Outcome,
  type Totals,
} from './recommendation.ts';

/** A need at another level than the team gave it; undefined is left out. */
export interface Step {
  id: string;
  from: Level | undefined;
  to: Level | undefined;
}

/** The fewest needs whose level must change so that another choice is recommended, and what is recommended then. */
export interface Flip extends Outcome {
  steps: Step[];
}

/** How much farther it is to ask for a need at all than to ask more or less of one that the team has named. */
const newNeedDistance = 3;

/** A step with what it adds to the sums, and how far it goes. */
interface Move extends Step {
  need: JudgedNeed;
  distance: number;
}

const ranks: readonly (Level | undefined)[] = [undefined, ...levels.toReversed()];

/** Every change of one need: those of needs that the team has named, then the smallest, then in the order of the list. */
function toMoves(needs: readonly JudgedNeed[], choices: Choices): Move[] {
  const moves = needs
    .filter(({ fits }) => fits)
    .flatMap((need) => {
      const from = choices.levels.get(need.id);
      return ranks
        .filter((to) => to !== from)
        .map((to) => {
          const way = Math.abs(ranks.indexOf(from) - ranks.indexOf(to));
          return { id: need.id, need, from, to, distance: way + (from ? 0 : newNeedDistance) };
        });
    });
  return moves.sort((a, b) => a.distance - b.distance);
}

/** Of the moves that change the sums alike, each of another need, the first two: no pair needs more. */
function toRepresentatives(moves: readonly Move[]): Move[] {
  const counts = new Map<string, number>();
  return moves.filter(({ need, from, to }) => {
    const key = [need.fits?.nodejs, need.fits?.django, from, to].join();
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count < 2;
  });
}

/**
 * What would change the recommendation: one need at another level, else two; among as many those that the team has
 * named, then the least change, then the order of the list. Undefined when no change of two needs does.
 */
export function findFlip(needs: readonly JudgedNeed[], choices: Choices): Flip | undefined {
  const totals = toTotals(needs, choices);
  const { choice } = decide(totals, choices.runs);
  const moves = toRepresentatives(toMoves(needs, choices));
  const after = (taken: readonly Move[]): Outcome => {
    for (const { need, from, to } of taken) change(totals, need, from, to);
    const outcome = decide(totals, choices.runs);
    for (const { need, from, to } of taken) change(totals, need, to, from);
    return outcome;
  };
  for (const move of moves) {
    const outcome = after([move]);
    if (outcome.choice !== choice) return { ...outcome, steps: [move] };
  }
  let best: { pair: Move[]; distance: number; outcome: Outcome } | undefined;
  for (const [index, one] of moves.entries()) {
    for (const other of moves.slice(index + 1)) {
      const distance = one.distance + other.distance;
      // They come by their distance: what follows goes no shorter way.
      if (best && distance >= best.distance) break;
      if (one.id === other.id) continue;
      const outcome = after([one, other]);
      if (outcome.choice !== choice) best = { pair: [one, other], distance, outcome };
    }
  }
  return best && { ...best.outcome, steps: best.pair };
}

function change(totals: Totals, need: JudgedNeed, from: Level | undefined, to: Level | undefined): void {
  addNeed(totals, need, from, -1);
  addNeed(totals, need, to);
}
