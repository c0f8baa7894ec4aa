import type { Tombstone } from '../schemas/retired.ts';
import type { Criterion } from './criterion.ts';

/** Something that happened to an entry, as the page of changes tells it. */
export interface DatedEvent {
  /** Its day; it belongs to the first edition of that day or later. */
  date: string;
  kind: 'row changed' | 'retired';
  /** What it happened to. */
  title: string;
  /** What happened. */
  text: string;
  /** Where the entry stands, or its tombstone. */
  address: string;
  /** What stood there before, and whose word it was, as "Node.js said". */
  before?: { speaker: string; text: string };
}

/** What happened to the rows, row by row in the order of the table. */
export const toRowEvents = (criteria: Iterable<Criterion>): DatedEvent[] =>
  [...criteria].flatMap(({ name, address, changes }) =>
    changes.map(({ date, what, was, speaker }) => ({
      date,
      kind: 'row changed',
      title: name,
      text: what,
      address,
      before: { speaker, text: was },
    })),
  );

/** What was taken away. */
export const toRetirements = (tombstones: readonly Tombstone[]): DatedEvent[] =>
  tombstones.map(({ date, was, reason, address }) => ({ date, kind: 'retired', title: was, text: reason, address }));
