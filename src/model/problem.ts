import { closestMatch } from 'leven';

/** Something that an author has to mend before the site can be built. */
export interface Problem {
  /** The file, from the project's root, or the environment. */
  file: string;
  /** The way to the field in the file's data; empty for the file as a whole. */
  path: PropertyKey[];
  /** The line, where the field does not give it, as in prose. */
  line?: number;
  /** What stands there now, as the author wrote it. */
  value?: string;
  /** What to do about it. */
  remedy: string;
}

/** Half of a word may be wrong before another one is no longer its likely meaning. */
const tolerance = (word: string) => Math.max(2, Math.ceil(word.length / 2));

/** A sentence that names the valid id nearest to `value`, or the empty text when none is near. */
export function suggest(value: string, valid: Iterable<string>): string {
  const nearest = closestMatch(value.toLowerCase(), [...valid], { maxDistance: tolerance(value) });
  return nearest === undefined ? '' : ` Did you mean ${nearest}?`;
}
