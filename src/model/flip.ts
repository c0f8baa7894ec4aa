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

/** Of things that come to the same, the first two of different needs: no pair of changes needs more. */
function toRepresentatives<Thing extends { id: string }>(
  things: readonly Thing[],
  toKey: (thing: Thing) => string,
): Thing[] {
  const known = new Map<string, Set<string>>();
  return things.filter((thing) => {
    const key = toKey(thing);
    const ids = known.get(key) ?? new Set();
    known.set(key, ids);
    return ids.size < 2 && ids.size < ids.add(thing.id).size;
  });
}

/** Every change of one need: those of needs that the team has named, then the smallest, then in the order of the list. */
function toMoves(needs: readonly JudgedNeed[], choices: Choices): Move[] {
  const { levels: chosen } = choices;
  const toKey = ({ id, fits }: JudgedNeed) => [fits?.nodejs, fits?.django, chosen.get(id)].join();
  const moves = toRepresentatives(needs, toKey).flatMap((need) => {
    const from = chosen.get(need.id);
    return ranks.flatMap((to, rank) => {
      const way = Math.abs(rank - ranks.indexOf(from));
      return way ? [{ id: need.id, need, from, to, distance: way + (from ? 0 : newNeedDistance) }] : [];
    });
  });
  return moves.sort((a, b) => a.distance - b.distance);
}

/**
 * What would change the recommendation: one need at another level, else two; among as many those that the team has
 * named, then the least change, then the order of the list. Undefined when no change of two needs does.
 */
export function findFlip(needs: readonly JudgedNeed[], choices: Choices): Flip | undefined {
  const totals = toTotals(needs, choices);
  const { choice } = decide(totals, choices.runs);
  const after = <Result>(move: Move, toResult: () => Result): Result => {
    apply(totals, move, 1);
    const result = toResult();
    apply(totals, move, -1);
    return result;
  };
  const toOutcome = () => decide(totals, choices.runs);
  const moves = toRepresentatives(toMoves(needs, choices), (move) => after(move, () => JSON.stringify(totals)));
  for (const move of moves) {
    const outcome = after(move, toOutcome);
    if (outcome.choice !== choice) return { ...outcome, steps: [move] };
  }
  let best: Flip | undefined;
  let least = Infinity;
  for (const [index, one] of moves.entries()) {
    after(one, () => {
      for (const other of moves.slice(index + 1)) {
        const distance = one.distance + other.distance;
        // They come by their distance: what follows goes no shorter way.
        if (distance >= least) break;
        const outcome = after(other, toOutcome);
        if (outcome.choice !== choice && one.id !== other.id) {
          least = distance;
          best = { ...outcome, steps: [one, other] };
        }
      }
    });
  }
  return best;
}

/** Puts a need at its new level, or with -1 back at the old one. */
function apply(totals: Totals, { need, from, to }: Move, sign: number): void {
  addNeed(totals, need, from, -sign);
  addNeed(totals, need, to, sign);
}
