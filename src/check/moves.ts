import { findMoves, withTwins, type Moves } from '../model/moves.ts';
import { retired } from '../schemas/retired.ts';
import { readContent } from './folder.ts';

/** What the valid content of a checkout moved and retired, for steps that run outside of pages. */
export async function readMoves(root: string): Promise<Moves> {
  // Few files tell of old addresses, and to parse one takes many times as long as to look for the word.
  const { entries } = await readContent(root, (text) => /\b(aliases|tombstones)\b/.test(text));
  const data = entries.find(({ collection }) => collection === 'retired')?.data;
  return { moves: findMoves(entries), tombstones: withTwins(retired.parse(data).tombstones) };
}
