import { z } from 'astro/zod';
import { claim } from './claim.ts';
import { aliases, always, day, isNewestFirst, ownAddress, perSide, plainText, synonyms, text } from './primitives.ts';
import { sides } from './sides.ts';
import { waiting } from './waiting.ts';

/** Where a capability comes from, counted from the technology itself; the first is the nearest. */
export const provisions = ['built in', 'official add-on', 'package', 'own code', 'none'] as const;

/** The three kinds of criterion: is it there, how well does it serve, what is the fact. */
export const kinds = ['capability', 'quality', 'fact'] as const;

/** The longest answer of the table: about ten lines of half a phone. */
const answerLimit = 160;

/** At least one claim; the first is the sentence in the table. */
const claims = z
  .array(claim)
  .min(1, 'Give at least one claim; the first is the sentence in the table.')
  .refine((list) => (list[0]?.statement.length ?? 0) <= answerLimit, {
    path: [0, 'statement'],
    error: `The first claim is the table's sentence: say it in at most ${String(answerLimit)} characters, ten lines of half a phone.`,
  });

/** From 3, the expected way, to 0, not a thing to do with it; or not established. */
export const fit = z.union([z.literal(3), z.literal(2), z.literal(1), z.literal(0), z.literal('not established')], {
  error: 'Write 3, 2, 1, 0 or not established.',
});

const judged = {
  fit,
  /** Why this fit and not another. */
  because: text(200, 'one sentence gives the reason, the explanation gives the rest'),
  /** What would settle a fit that is not established. */
  wouldSettle: text(200, 'one sentence names the missing evidence').optional(),
  claims,
};

const settles = ({ fit, wouldSettle }: { fit?: unknown; wouldSettle?: unknown }) =>
  (fit === 'not established') === (wouldSettle !== undefined);

const settlesRule = {
  path: ['wouldSettle'],
  error: 'A fit that is not established, and no other, says in wouldSettle what evidence would settle it.',
  when: always,
};

/** Provisions that somebody provides. */
const provided: readonly unknown[] = ['built in', 'official add-on', 'package'];

const capabilityAnswer = z
  .strictObject({
    provision: z.enum(provisions),
    /** The module or packages that provide it. */
    by: text(60, 'it stands on one line beside the provision').optional(),
    ...judged,
  })
  .refine(settles, settlesRule)
  .refine(({ provision, by }) => !['own code', 'none'].includes(provision) || by === undefined, {
    path: ['by'],
    error: 'Own code and none come from nobody: remove this field, or change the provision.',
    when: always,
  })
  .refine(({ provision, by }) => !provided.includes(provision) || by !== undefined, {
    path: ['by'],
    error: 'Name the module or packages that provide it.',
    when: always,
  });

const qualityAnswer = z.strictObject(judged).refine(settles, settlesRule);

/** What can change in a row: the answer of a side, or the question that is put to both. */
export const changeable = [...sides, 'question'] as const;

/** Something that a row said before an edition. */
export const change = z.strictObject({
  /** The date of the edition that changed it. */
  date: day,
  /** Whose answer it was, or the question. */
  of: z.enum(changeable),
  /** What changed, and why. */
  what: text(160, 'one sentence'),
  /** What stood there. */
  was: text(240, 'it is the former statement, or the former fit with its reason'),
});

const common = {
  /** A noun phrase; the table and the page print it. */
  name: plainText(90, 'the table shows it in three lines of a phone'),
  /** What a team wants to know. */
  question: plainText(120, 'the table shows it in four lines of a phone'),
  /** What readers call it too, so that search finds the row. */
  synonyms,
  /** The place of this site that draws what the row says; a capability is drawn with all others. */
  picture: ownAddress.optional(),
  /** What an answer said before, newest first. */
  changes: z.array(change).refine(isNewestFirst, 'Put the newest change first.').optional(),
  /** A picture of requests that wait, where the question is about them. */
  waiting: waiting.optional(),
  aliases,
};

/** One question that is put to both technologies. */
export const criterion = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('capability'), ...common, answers: perSide(capabilityAnswer) }),
    z.strictObject({ kind: z.literal('quality'), ...common, answers: perSide(qualityAnswer) }),
    z.strictObject({ kind: z.literal('fact'), ...common, answers: perSide(z.strictObject({ claims })) }),
  ],
  { error: `Write one of: ${kinds.join(', ')}.` },
);

export type AuthoredCriterion = z.infer<typeof criterion>;
export type AuthoredChange = z.infer<typeof change>;
export type Fit = z.infer<typeof fit>;
export type Provision = (typeof provisions)[number];
