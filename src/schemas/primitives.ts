import { z } from 'astro/zod';

/** What an id looks like everywhere: file name, address segment and anchor. */
export const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** An id, as `password-reset`. */
export const id = z
  .string()
  .regex(idPattern, 'An id has small letters, digits and single hyphens, and begins with a letter.');

/** An address of this site from its root, with the slash of a page, perhaps with a place on it: `/compare/orm/#evidence`. */
export const ownAddress = z
  .string()
  .regex(
    /^\/([a-z][a-z0-9]*(-[a-z0-9]+)*\/)*(#[a-z][a-z0-9]*(-[a-z0-9]+)*)?$/,
    'Write a whole address from the root of the site, as /compare/orm/ or /compare/#orm.',
  );

/** The old addresses that an entry answers now; each has been published once and leads nowhere else. */
export const aliases = z.array(ownAddress).optional();

/** The headings of a page's text that answer old addresses. */
export const headings = z.array(z.strictObject({ id, aliases: z.array(ownAddress) })).optional();

/** The build's own YAML reader makes a `Date` of an unquoted day; the content check, which runs first, reads texts. */
const fromDate = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);

/**
 * Characters that hide, turn or replace others: of control and of format, without a meaning of their own, empty in spite of being
 * letters, and the one for bytes that are no text. The joiner within an emoji is none of them.
 */
const strange =
  /(?!(?<=\p{Extended_Pictographic}[\p{Emoji_Modifier}\uFE0F]?)\u200D(?=\p{Extended_Pictographic}))[\p{C}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0\uFFFD]/u;

/** What to do about a character that a text may not hold, with its number; undefined for a text without one. */
export function findStrange(text: string): string | undefined {
  const [character] = strange.exec(text.replace(/[\n\r]/g, ' ')) ?? [];
  if (character === undefined) return undefined;
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `Remove the character U+${number}, which nobody sees or can read.`;
}

/** A text on one line of at most `limit` characters; `why` is told to an author who needs more. */
export const text = (limit: number, why: string) =>
  z.preprocess(
    fromDate,
    z
      .string()
      .regex(/[^\s`]/, 'Say something here: the text is empty.')
      .refine((value) => findStrange(value) === undefined, {
        error: ({ input }) => findStrange(String(input)) ?? '',
      })
      .regex(/^[^\n\r]*$/, 'Write it on one line; in YAML, >- folds several lines into one.')
      .max(limit, `Say it in at most ${String(limit)} characters: ${why}.`)
      .refine(
        (value) => value.split('`').length % 2 === 1,
        'Code begins and ends with a backtick: one of them is missing.',
      ),
  );

/** The same without code: it stands in titles, which cannot show any. */
export const plainText = (limit: number, why: string) =>
  text(limit, why).refine((value) => !value.includes('`'), 'Write it without backticks: a title shows no code.');

/** A calendar day as `2026-11-22`. */
export const day = z.preprocess(fromDate, z.iso.date('Write a day that the calendar has, as 2026-11-22.'));

/** A year, a month or a day, as exactly as a source knows it. */
export const date = z.preprocess(
  fromDate,
  z.union([z.iso.date(), z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)], 'Write a year, month or day, as "2026-05".'),
);

/** A public address over https, as a reader can open it. */
export const webAddress = z
  .url({
    protocol: /^https$/,
    hostname: z.regexes.domain,
    error: 'Write a whole address that begins with https://.',
    abort: true,
  })
  .regex(
    /^https:\/\/[^\s/?#@\\]+([/?#]\S*)?$/,
    'Write a whole address that begins with https:// and has no password or space.',
  );

/** Whether nothing stands in a list twice. */
export const isUnique = (list: readonly string[]) => new Set(list).size === list.length;

/** Whether a list of dated entries begins with the newest. */
export const isNewestFirst = (list: readonly { date: string }[]) =>
  list.every(({ date: each }, index) => index === 0 || each <= (list[index - 1]?.date ?? each));

/** Has a rule between fields run even where a field by itself is wrong, so that one run tells everything. */
export const always = ({ value }: { value: unknown }) => typeof value === 'object' && value !== null;

/** The same schema for each side, as an object with exactly these keys. */
export const perSide = <Schema extends z.ZodType>(schema: Schema) => z.strictObject({ nodejs: schema, django: schema });

/** The id of a content file: its name without folder and ending; a page of prose keeps the folders below `pages/`. */
export const toId = (file: string) => file.replace(/^(?:(?:content\/)?pages\/|.*\/)/, '').replace(/\.[^.]*$/, '');

/** Words by which readers look for an entry, besides its name; two entries may share one. */
export const synonyms = z
  .array(
    text(40, 'it is a word or two that readers type').refine(
      (value) => value === value.toLowerCase(),
      'Write it in small letters, as readers type it.',
    ),
  )
  .max(12, 'Name at most 12: more words lead to the wrong entry more often than to this one.')
  .refine(isUnique, 'A word is named twice: keep one.')
  .optional();
