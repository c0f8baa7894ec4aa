import { z } from 'astro/zod';
import { claim } from './claim.ts';
import { aliases, date, headings, id, isUnique, plainText, text } from './primitives.ts';

const fact = z.strictObject({
  /** The fact in a few words. */
  value: text(60, 'the home page shows it in half a phone'),
  /** The claim of the same file that carries it. */
  claim: id,
});

/** A place that a request passes. */
const station = z.strictObject({
  /** Its name in the picture. */
  name: text(20, 'it stands in a box of half a phone'),
  /** What happens there. */
  does: text(170, 'it stands in a list beside the picture'),
  /** The claim of the same file that carries it. */
  claim: id,
  /** Whether the station before it asks it for help, so that it stands beside the way. */
  beside: z.literal(true).optional(),
  /** The name of an earlier station to which the way leads back from here. */
  back: text(20, 'it is the name of a station').optional(),
});

/** The way of a request, which begins on the line and may lead back to a station that was passed. */
const requestPath = z
  .array(station)
  .min(3, 'A way has at least three stations.')
  .max(10, 'Draw at most ten stations: more do not fit a phone.')
  .superRefine((stations, context) => {
    stations.forEach(({ name, back, beside }, index) => {
      const refuse = (field: string, message: string) => {
        context.addIssue({ code: 'custom', path: [index, field], message });
      };
      const earlier = stations.slice(0, index);
      if (earlier.some((each) => each.name === name)) {
        refuse('name', 'Two stations have this name: give this one a name of its own.');
      }
      if (index === 0 && beside) refuse('beside', 'The first station stands on the way: remove this field.');
      if (back === undefined) return;
      const passed = earlier.filter((each) => !each.beside).map((each) => each.name);
      if (beside) refuse('back', 'Only a station on the way leads back: remove this field.');
      else if (!passed.includes(back)) {
        refuse('back', `The way leads back only to a station that was passed, here: ${passed.join(', ') || 'none'}.`);
      }
    });
  });

/** A release line and how long it is supported. */
const releaseLine = z
  .strictObject({
    /** Its number, as `26`. */
    name: text(12, 'it is a number'),
    kind: z.enum(['long-term support', 'standard', 'planned']),
    /** Its first release. */
    from: date,
    /** The end of its security fixes. */
    until: date,
    /** The claim of the same file that carries both dates. */
    claim: id,
  })
  .refine(({ from, until }) => from < until, {
    path: ['until'],
    error: 'The support ends before the line begins: correct one of the dates.',
  });

/** One of the two compared technologies. */
export const technology = z.strictObject({
  /** As the project writes itself. */
  name: plainText(20, 'it heads a column'),
  /** What it is: the words after "is". */
  tagline: plainText(40, 'it stands under the name'),
  /** What the name stands for in this comparison. */
  standsFor: text(280, 'readers see it before they compare'),
  /** Facts at a glance, the same for both. */
  facts: z.strictObject({
    what: fact,
    language: fact,
    firstRelease: fact,
    licence: fact,
    governance: fact,
    currentRelease: fact,
    supportedUntil: fact,
  }),
  /** The way of a request, station by station; the page draws it. */
  requestPath,
  /** What happened when, the oldest first. */
  milestones: z
    .array(z.strictObject({ date, what: text(110, 'it stands beside its date'), claim: id }))
    .min(2, 'Name at least two events.')
    .refine((list) => list.every(({ date: day }, index) => index === 0 || day >= (list[index - 1]?.date ?? day)), {
      error: 'Put the oldest event first.',
    }),
  /** The release lines that a team may choose from, the newest first. */
  releaseLines: z
    .array(releaseLine)
    .min(1, 'Name at least one release line.')
    .refine((list) => isUnique(list.map(({ name }) => name)), 'A release line is named twice: keep one.')
    .refine((list) => list.every(({ from }, index) => index === 0 || from <= (list[index - 1]?.from ?? from)), {
      error: 'Put the newest release line first.',
    }),
  claims: z.array(claim).min(1, 'Give at least one claim.'),
  aliases,
  headings,
});

export type AuthoredTechnology = z.infer<typeof technology>;
