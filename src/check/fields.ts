import { z } from 'astro/zod';
import { suggest, type Problem } from '../model/problem.ts';
import type { ContentFile } from './file.ts';

/** The problems of a file's fields, by its schema, each with what stands there and what to do. */
export function checkFields(entry: ContentFile, schema: z.ZodType): Problem[] {
  const result = schema.safeParse(entry.data ?? {}, { reportInput: true });
  if (result.success) return [];
  const issues = [...result.error.issues, ...findSharedIssues(result.error.issues, entry.data, schema)];
  return issues.filter(isFirstOfItsField).flatMap((issue) => toProblems(issue, entry, schema));
}

/** Where nobody knows of which kind a file is, what is wrong with it as every kind: else one wrong word would hide the rest. */
function findSharedIssues(found: readonly z.core.$ZodIssue[], data: unknown, schema: z.ZodType): z.core.$ZodIssue[] {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return [];
  const isOfKind = ({ path }: z.core.$ZodIssue) => path[0] === schema.def.discriminator;
  if (!found.some((issue) => issue.code === 'invalid_union' && isOfKind(issue))) return [];
  const [first = [], ...others] = schema.options.map(
    (option) => z.safeParse(option, data, { reportInput: true }).error?.issues ?? [],
  );
  const toKey = ({ code, path, message }: z.core.$ZodIssue) => JSON.stringify([code, path, message]);
  const known = others.map((issues) => new Set(issues.map(toKey)));
  return first.filter((issue) => !isOfKind(issue) && known.every((keys) => keys.has(toKey(issue))));
}

/** One field, one problem: mending the first often mends the others, and what is of a wrong type has no right length. */
const isFirstOfItsField = (issue: z.core.$ZodIssue, index: number, all: z.core.$ZodIssue[]) =>
  all.findIndex(
    ({ path, code }) => path.join('.') === issue.path.join('.') && (code === issue.code || code === 'invalid_type'),
  ) === index;

function toProblems(issue: z.core.$ZodIssue, entry: ContentFile, schema: z.ZodType): Problem[] {
  const at = (path: PropertyKey[], remedy: string): Problem => {
    const value = entry.findText(path);
    return { file: entry.file, path, remedy, ...(value !== undefined && { value }) };
  };
  if (issue.code === 'unrecognized_keys') {
    const names = toFieldNames(schema);
    return issue.keys.map((key) =>
      at(
        [...issue.path, key],
        names.includes(key)
          ? 'This field does not belong here: remove it.'
          : `No field has this name: remove it or correct it.${suggest(key, names)}`,
      ),
    );
  }
  return [at(issue.path, toRemedy(issue))];
}

function toRemedy(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'custom' && issue.input === undefined) return 'This field is missing: add it.';
  if (issue.code !== 'custom' && issue.input === null)
    return 'This field is empty: give it a value; one that begins with # needs quotation marks.';
  if (issue.code === 'invalid_type' && issue.expected === 'string') {
    return typeof issue.input === 'object'
      ? 'A text belongs here, not a list or a group of fields.'
      : 'A text belongs here: put it in quotation marks, so that 3.10 does not become 3.1.';
  }
  if (issue.code === 'invalid_type') return `Here belongs ${nouns[issue.expected] ?? issue.expected}.`;
  if (issue.code === 'invalid_value') return `Write one of: ${issue.values.map(String).join(', ')}.`;
  return issue.message;
}

const nouns: Partial<Record<string, string>> = {
  array: 'a list',
  object: 'a group of fields',
  number: 'a number',
  int: 'a whole number',
};

/** Every field name that the schema knows, to find the one that an author meant. */
function toFieldNames(schema: z.ZodType): string[] {
  const names = new Set<string>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('properties' in part && typeof part.properties === 'object' && part.properties !== null) {
      for (const name of Object.keys(part.properties)) names.add(name);
    }
    Object.values(part).forEach(visit);
  };
  visit(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  return [...names];
}
