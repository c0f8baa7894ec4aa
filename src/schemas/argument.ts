import { z } from 'astro/zod';
import { aliases, id, isUnique, text } from './primitives.ts';

/** Reasons for a technology, and reasons against it. */
export const argumentKinds = ['pros', 'cons'] as const;

export type ArgumentKind = (typeof argumentKinds)[number];

const ids = (missing: string, twice: string) => z.array(id).min(1, missing).refine(isUnique, twice);

/**
 * One reason for or against a technology. It adds no fact of its own: it names the claims that prove it and the rows on which it
 * rests, so that it cannot say what they do not.
 */
const argument = z.strictObject({
  /** Unique over both technologies, for ever. */
  id,
  aliases,
  /** The argument in one sentence. */
  statement: text(110, 'it is read at a glance beside the others'),
  /** Why this speaks for the technology or against it. */
  reason: text(320, 'two or three sentences give the reason, the rows give the rest'),
  /** The rows that it rests on, the first one first. */
  criteria: ids('Name the criteria that it rests on.', 'A criterion is named twice: keep one.'),
  /** The claims that prove it, in the order of the reason. */
  claims: ids('Name the claims that prove it.', 'A claim is named twice: keep one.'),
});

/** As many as both technologies can prove: fewer say too little, more are not read. */
const list = z
  .array(argument)
  .min(7, 'Give at least seven: fewer do not show a technology fairly.')
  .max(10, 'Give at most ten: more are not read.');

/** The arguments of one technology, each list in the order of the page. */
export const technologyArguments = z.strictObject({ pros: list, cons: list });

export type AuthoredArgument = z.infer<typeof argument>;
export type AuthoredArguments = z.infer<typeof technologyArguments>;
