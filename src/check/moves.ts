import { findMoves, withTwins, type Moves } from '../model/moves.ts';
import { retired } from '../schemas/retired.ts';
import { readContent } from './folder.ts';

/** What the valid content of a checkout moved and retired, for steps that run outside of pages. */
export async function readMoves(root: string): Promise<Moves> {
  const { entries } = await readContent(root);
  const data = entries.find(({ collection }) => collection === 'retired')?.data;
  return { moves: findMoves(entries), tombstones: withTwins(retired.parse(data).tombstones) };
}
