import type { z } from 'astro/zod';
import type { Choosing } from '../model/checks/choosing.ts';
import type { Fair } from '../model/checks/fairness.ts';
import { countPartWords } from '../model/explanation.ts';
import { collections } from '../schemas/collections.ts';
import { mapSides, sides } from '../schemas/sides.ts';
import type { Entry } from './folder.ts';
import type { Read } from './read.ts';

/** What the rules of fairness look at: the entries that are valid by themselves. */
export function toFair(files: readonly Read[]): Fair & Choosing {
  const parsed = <Schema extends z.ZodType>(collection: Entry['collection'], schema: Schema) =>
    files.flatMap((each) => {
      const result = each.readable && each.collection === collection ? schema.safeParse(each.data) : undefined;
      return result?.success ? [{ ...each, data: result.data }] : [];
    });
  const criteria = parsed('criteria', collections.criteria.schema);
  const lists = parsed('arguments', collections.arguments.schema);
  return {
    criteria: new Map(
      criteria.map(({ id, file, data, body }) => [
        id,
        { file, data, words: mapSides((side) => countPartWords(body?.text ?? '', side)) },
      ]),
    ),
    technologies: parsed('technologies', collections.technologies.schema).map(({ data }) => data),
    pages: parsed('pages', collections.pages.schema).map(({ data }) => data),
    arguments: sides.flatMap((side) => lists.filter(({ id }) => id === side).map((list) => ({ ...list, side }))),
    sources: new Map(parsed('sources', collections.sources.schema).map(({ id, data }) => [id, data])),
    needs: parsed('needs', collections.needs.schema)[0],
    examples: parsed('examples', collections.examples.schema)[0],
    verdict: parsed('verdict', collections.verdict.schema)[0],
  };
}
