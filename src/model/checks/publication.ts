import type { Publication } from '../../schemas/publication.ts';
import type { Problem } from '../problem.ts';
import { findAll, findArguments, type Authored, type Found } from './authored.ts';
import { checkSilentChanges } from './silent-changes.ts';

/** What was published stays what it was, or says what it was: no answer changes in silence, no id becomes another thing. */
export function checkPublication(before: Publication, now: Publication, files: readonly Authored[]): Problem[] {
  return [
    ...checkEditions(before, now),
    ...checkFormer(before, now),
    ...checkSilentChanges(before, now),
    ...checkIdentity(before, now, files),
  ];
}

function checkEditions(before: Publication, now: Publication): Problem[] {
  return before.editions
    .filter((date) => !now.editions.includes(date))
    .map((value) => ({
      ...{ file: 'content/comparison.yaml', path: ['editions'], value },
      remedy: 'This edition was published, and links name it: put it back.',
    }));
}

/** An old address stays one for ever: without its alias or tombstone, something else could take it. */
function checkFormer(before: Publication, now: Publication): Problem[] {
  return before.former
    .filter((address) => !now.former.includes(address))
    .map((value) => ({
      ...{ file: 'content/retired.yaml', path: [], value },
      remedy: 'This old address was published with an answer: put its alias or its tombstone back.',
    }));
}

/** A criterion keeps its kind, an argument its side and kind, a claim its side: what is another thing has another id. */
function checkIdentity(before: Publication, now: Publication, files: readonly Authored[]): Problem[] {
  const toPlace = ({ side, kind }: Publication['arguments'][string]) => `one of the ${kind} of ${side}`;
  const criteria = toOthers(before.criteria, now.criteria, ({ kind }) => `a ${kind}`).map(({ id, remedy }) => ({
    ...{ file: `content/criteria/${id}.mdx`, path: ['kind'], value: now.criteria[id]?.kind ?? '', remedy },
  }));
  const find = (found: readonly Found[], others: readonly Other[]) =>
    others.flatMap(({ id, remedy }) => found.filter(({ value }) => value === id).map((each) => ({ ...each, remedy })));
  return [
    ...criteria,
    ...find(findArguments(files), toOthers(before.arguments, now.arguments, toPlace)),
    ...find(
      findAll(files, 'claims.*.id'),
      toOthers(before.claims, now.claims, (side) => `a claim about ${side}`),
    ),
  ];
}

/** An id that stands for another thing than before. */
interface Other {
  id: string;
  remedy: string;
}

/** The ids of which the thing, in the words of `toNoun`, is another one now; one that is gone stands for nothing. */
function toOthers<Value>(
  before: Record<string, Value>,
  now: Record<string, Value>,
  toNoun: (value: Value) => string,
): Other[] {
  return Object.entries(before).flatMap(([id, old]) => {
    const current = now[id];
    if (current === undefined || toNoun(current) === toNoun(old)) return [];
    const remedy = `This id was published as ${toNoun(old)}, and links mean that: give what is now ${toNoun(current)} an id of its own.`;
    return [{ id, remedy }];
  });
}
