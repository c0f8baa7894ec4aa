import type { Comparison } from './comparison.ts';
import type { Criterion } from './criterion.ts';
import { renderDay } from './dates.ts';
import { toAnswer, type Moves } from './moves.ts';

/** Says where a row went that other sites still frame. */
export interface EmbedNotice {
  /** What the row was called, with the word for what became of it. */
  title: string;
  /** Since when it is gone and why, or that it stands elsewhere. */
  text: string;
  /** The addresses that say now what it said. */
  to: readonly string[];
}

/** What stands at the address of a row to embed. */
export interface EmbedPage {
  id: string;
  shown: Criterion | EmbedNotice;
}

/** The rows as other sites frame them: each at its own address and at its old ones, with a notice where a row is gone. */
export function toEmbeds({ criteria }: Pick<Comparison, 'criteria'>, { moves, tombstones }: Moves): EmbedPage[] {
  const moved = toFormer(
    moves,
    ({ from }) => from,
    ({ to }): EmbedPage['shown'] => {
      const now = criteria.get(findCriterionId(to) ?? '');
      return now ?? { title: 'This row has moved', text: 'What it said stands here now:', to: [to] };
    },
  );
  const retired = toFormer(
    tombstones,
    ({ address }) => address,
    ({ was, date, reason, successors }) => ({
      title: `${was} (retired)`,
      text: `Retired on ${renderDay(date)}. ${reason}`,
      to: successors.map((successor) => toAnswer(successor, moves)),
    }),
  );
  return [...[...criteria.values()].map((criterion) => ({ id: criterion.id, shown: criterion })), ...moved, ...retired];
}

/** Whether a row stands there, and no notice. */
export const isRow = (shown: EmbedPage['shown']): shown is Criterion => 'answers' in shown;

/** Those of some entries that were pages of criteria, with what is shown there now. */
const toFormer = <Entry>(
  entries: readonly Entry[],
  toAddress: (entry: Entry) => string,
  toShown: (entry: Entry) => EmbedPage['shown'],
): EmbedPage[] =>
  entries.flatMap((entry) => {
    const id = findCriterionId(toAddress(entry));
    return id === undefined ? [] : [{ id, shown: toShown(entry) }];
  });

const findCriterionId = (address: string) => /^\/compare\/([^/#]+)\/$/.exec(address)?.[1];
