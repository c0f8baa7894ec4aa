import { argumentKinds } from '../../schemas/argument.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { once } from '../once.ts';

/** A file as the checks across files see it: perhaps invalid, so its data are only looked through. */
export interface Authored {
  file: string;
  id: string;
  collection: CollectionName;
  data: unknown;
  /** False when its YAML or its markup is broken, so that what it says is not known. */
  readable: boolean;
  /** What its prose refers to, and the ids that it gives. */
  mentions: readonly Mention[];
}

/** A reference that prose makes, or the id that a heading gives. */
export interface Mention {
  kind: 'claim' | 'criterion' | 'group' | 'link' | 'heading' | 'term';
  id: string;
  line: number;
}

/** A text somewhere in a file's data. */
export interface Found {
  file: string;
  path: PropertyKey[];
  /** The line, where the field does not give it, as in prose. */
  line?: number;
  value: string;
}

type Text = Pick<Found, 'path' | 'value'>;

/** The texts in a file at every place that `pattern` names, as `claims.*.id` at any depth. */
export function find({ file, data }: Pick<Authored, 'file' | 'data'>, pattern: string): Found[] {
  const steps = pattern.split('.');
  const texts = typeof data === 'object' && data !== null ? getTexts(data).get(steps.at(-1) ?? '') : undefined;
  return (texts ?? []).flatMap(({ path, value }) => (endsWith(path, steps) ? [{ file, path, value }] : []));
}

/** The same over many files. */
export const findAll = (files: readonly Authored[], pattern: string) => files.flatMap((each) => find(each, pattern));

/** The ids of all pros and cons, which stand on one page. */
export const findArguments = (files: readonly Authored[]) =>
  argumentKinds.flatMap((kind) => findAll(files, `${kind}.*.id`));

/** The ids of all needs, of their groups and of the worked examples, which stand on one page. */
export const findChoosing = (files: readonly Authored[]) => [
  ...findAll(ofCollection(files, 'needs'), 'groups.*.id'),
  ...findAll(ofCollection(files, 'needs'), 'needs.*.id'),
  ...findAll(ofCollection(files, 'examples'), 'examples.*.id'),
];

/** Finds the text at the place that `pattern` names beside a field, given by its file and path. */
export function toBeside(files: readonly Authored[], pattern: string) {
  const toKey = (file: string, path: readonly PropertyKey[]) => [file, ...path.slice(0, -1).map(String)].join('\n');
  const values = new Map(findAll(files, pattern).map(({ file, path, value }) => [toKey(file, path), value]));
  return (file: string, path: readonly PropertyKey[]) => values.get(toKey(file, path));
}

/** The files of one collection. */
export const ofCollection = (files: readonly Authored[], collection: CollectionName) =>
  files.filter((each) => each.collection === collection);

/** Whether a file's data have a field, valid or not. */
export const hasField = (data: unknown, name: string): boolean =>
  typeof data === 'object' && data !== null && name in data;

/** All texts in the data of a file by the last step to them; each check asks for others of them. */
const getTexts = once((data: object) => Map.groupBy(flatten(data, []), ({ path }) => toStep(path.at(-1))));

/** A part of a path as a pattern writes it. */
const toStep = (part: PropertyKey | undefined) => (typeof part === 'number' ? '*' : String(part));

function flatten(data: unknown, path: PropertyKey[]): Text[] {
  if (typeof data === 'string') return [{ path, value: data }];
  if (Array.isArray(data)) return data.flatMap((item, index) => flatten(item, [...path, index]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => flatten(value, [...path, key]));
}

function endsWith(path: readonly PropertyKey[], steps: readonly string[]): boolean {
  const begin = path.length - steps.length;
  return begin >= 0 && steps.every((step, index) => toStep(path[begin + index]) === step);
}
