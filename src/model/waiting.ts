import { requestCount, states, type AuthoredWaiting, type AuthoredWay, type State } from '../schemas/waiting.ts';
import { renderCount } from './text.ts';

/** Where the requests are at a moment. */
export type Places = Record<State, number>;

/** A moment that follows from the one before it, by arithmetic. */
export interface Round {
  name: string;
  places: Places;
}

/** A moment that an author describes, with the claim that carries it. */
export interface Moment extends Round {
  happens: string;
  claim: string;
}

/** One way to serve the requests, with what follows from its setting. */
export interface Way extends Pick<AuthoredWay, 'name' | 'setting' | 'claim'> {
  side: AuthoredWay['of'];
  /** How the number of threads comes about, as `4 workers × 4 threads = 16 at once`. */
  sum: string | undefined;
  keepsThread: boolean;
  moments: Moment[];
  /** What comes after the last described moment, until all are answered. */
  rounds: Round[];
  /** After how many seconds all are answered; each round takes one. */
  seconds: number;
  /** How many threads the requests hold while they wait. */
  threads: number;
}

/** The picture of requests that wait. */
export interface Waiting {
  assumes: string[];
  ways: Way[];
}

/** Derives the rounds and totals from what authors wrote. */
export function toWaiting({ assumes, ways }: AuthoredWaiting): Waiting {
  return { assumes, ways: ways.map(toWay) };
}

function toWay({ of: side, name, setting, claim, threads, keepsThread, steps }: AuthoredWay): Way {
  const atOnce = threads ? threads.workers * threads.each : requestCount;
  const moments = steps.map((step) => ({
    name: step.name,
    happens: step.happens,
    claim: step.claim,
    places: { queued: step.queued, inHand: step.inHand, waiting: step.waiting, answered: step.answered },
  }));
  const last = moments.at(-1);
  return {
    ...{ side, name, setting, claim, moments },
    keepsThread: keepsThread ?? false,
    sum:
      threads &&
      `${renderCount(threads.workers, 'worker')} × ${renderCount(threads.each, 'thread')} = ${String(atOnce)} at once`,
    rounds: last ? toRounds(last.places, atOnce) : [],
    seconds: Math.ceil(requestCount / atOnce),
    threads: threads ? atOnce : keepsThread ? requestCount : 0,
  };
}

/** Second by second, those in hand are answered and the next are taken, as many as there are threads. */
function toRounds(from: Places, atOnce: number): Round[] {
  if (from.answered === requestCount) return [];
  const answered = from.answered + from.inHand + from.waiting;
  const inHand = Math.min(atOnce, from.queued);
  const places = { queued: from.queued - inHand, inHand, waiting: 0, answered };
  const name = `After ${renderCount(Math.ceil(answered / atOnce), 'second')}`;
  return [{ name, places }, ...toRounds(places, atOnce)];
}

const labels = { queued: 'queued', inHand: 'in hand', waiting: 'waiting', answered: 'answered' } as const;

/** The places in words, as `16 in hand` and `84 queued`; where nobody is stays unsaid. */
export const renderPlaces = (places: Places, keepsThread = false): string[] =>
  farthestFirst
    .filter((state) => places[state] > 0)
    .map((state) => {
      const threads = state === 'waiting' && keepsThread ? ', each with a thread' : '';
      return `${String(places[state])} ${labels[state]}${threads}`;
    });

/** The states from the last to the first: those who came farthest are named, and drawn, first. */
export const farthestFirst = states.toReversed();
