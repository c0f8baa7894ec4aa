import { z } from 'astro/zod';
import { id, isUnique, text } from './primitives.ts';
import { sides } from './sides.ts';

/** How many requests arrive at once in the picture: ten rows of ten. */
export const requestCount = 100;

/** Where a request can be at a moment, from its arrival to its answer. */
export const states = ['queued', 'inHand', 'waiting', 'answered'] as const;

const count = z
  .int()
  .min(0, 'Write 0 or more.')
  .max(requestCount, `Only ${String(requestCount)} requests arrive.`);

const size = z.int().min(1, 'Write 1 or more.').max(requestCount, 'More than one for each.');

/** Where all the requests are. */
const places = {
  /** Not begun. */
  queued: count,
  /** A thread works on it, or waits with it. */
  inHand: count,
  /** An event loop will resume it. */
  waiting: count,
  answered: count,
};

/** Threads that take one request each until it is answered. */
const threads = z.strictObject({ workers: size, each: size }).optional();

/** Has the rules between numbers run wherever these are numbers, so that one run tells everything. */
const whenValid = (numbers: z.ZodType) => ({
  when: ({ value }: { value: unknown }) => numbers.safeParse(value).success,
});

/** A moment, with where all the requests are. */
const step = z
  .strictObject({
    /** The moment in a few words. */
    name: text(24, 'it stands in a third of the page'),
    /** What happens then. */
    happens: text(140, 'it stands beside a small picture'),
    ...places,
    /** The claim of the same file that carries it. */
    claim: id,
  })
  .superRefine(
    (each, context) => {
      const sum = states.reduce((total, state) => total + each[state], 0);
      if (sum === requestCount) return;
      const message = `The four numbers make ${String(sum)}: they must add up to ${String(requestCount)}.`;
      context.addIssue({ code: 'custom', message });
    },
    whenValid(z.object(places)),
  );

/** One way to serve the requests, from their arrival to the first answers; the rounds after that follow. */
const way = z
  .strictObject({
    of: z.enum(sides),
    /** What serves them, as `Django under WSGI`. */
    name: text(30, 'it heads a third of the page'),
    /** How it is set up. */
    setting: text(60, 'it stands under the name'),
    /** The claim of the same file that carries the setting. */
    claim: id,
    /** Without them an event loop takes all. */
    threads,
    /** Whether a request that waits on an event loop keeps a thread all the same. */
    keepsThread: z.literal(true).optional(),
    /** The same three moments of each way stand beside each other. */
    steps: z.array(step).length(3, 'Show three moments: they arrive, they wait, the service answers.'),
  })
  .superRefine(
    ({ threads, keepsThread, steps }, context) => {
      const refuse = (path: PropertyKey[], message: string) => {
        context.addIssue({ code: 'custom', path, message });
      };
      const most = threads ? threads.workers * threads.each : requestCount;
      if (threads && keepsThread) refuse(['keepsThread'], 'Each of its requests has a thread: remove this field.');
      steps.forEach(({ queued, inHand, waiting, answered }, index) => {
        const before = steps[index - 1]?.answered ?? 0;
        const queuedBefore = steps[index - 1]?.queued ?? requestCount;
        if (queued > queuedBefore) {
          refuse(['steps', index, 'queued'], `At the moment before, only ${String(queuedBefore)} were queued still.`);
        }
        if (inHand > most) {
          refuse(['steps', index, 'inHand'], `There are ${String(most)} threads, and each takes one request.`);
        }
        if (threads && waiting > 0) {
          refuse(['steps', index, 'waiting'], 'A thread waits with its request: count it as inHand.');
        }
        if (index === 0 && answered > 0) refuse(['steps', 0, 'answered'], 'When they arrive, none is answered.');
        else if (answered < before) {
          refuse(['steps', index, 'answered'], `At the moment before, ${String(before)} were answered already.`);
        } else if (answered % most !== 0 && answered !== requestCount) {
          refuse(['steps', index, 'answered'], `Answers come in rounds of ${String(most)}.`);
        }
      });
      const last = steps.at(-1);
      if (last?.answered === 0) refuse(['steps', steps.length - 1, 'answered'], 'End with the first answers.');
    },
    whenValid(z.object({ threads, steps: z.array(z.object(places)) })),
  );

/** How each side serves requests that wait, drawn moment by moment. */
export const waiting = z.strictObject({
  /** What the arithmetic takes for granted. */
  assumes: z.array(text(240, 'two sentences at most')).min(1, 'Say what the figures take for granted.'),
  ways: z
    .array(way)
    .refine((ways) => sides.every((side) => ways.some(({ of }) => of === side)), 'Show a way of each side.')
    .refine((ways) => isUnique(ways.map(({ name }) => name)), 'Two ways have one name: give each its own.'),
});

export type AuthoredWaiting = z.infer<typeof waiting>;
export type AuthoredWay = z.infer<typeof way>;
export type State = (typeof states)[number];
