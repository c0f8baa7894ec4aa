import type { AuthoredComparison, AuthoredEdition } from '../schemas/comparison.ts';
import { renderDay } from './dates.ts';
import type { DatedEvent } from './event.ts';
import { editionAnchor } from './anchors.ts';
import { changesAddress } from './links.ts';

/** An edition with what happened in it. */
export interface Edition extends AuthoredEdition {
  /** As "Edition of 22 November 2026". */
  title: string;
  /** Its id on the page of all editions, and its address there. */
  anchor: string;
  address: string;
  events: DatedEvent[];
}

/** The date of the newest edition. Throws when there is none. */
export function getEdition({ editions: [newest] }: AuthoredComparison): string {
  if (!newest) throw new Error('There is no edition.');
  return newest.date;
}

/** What an edition is called. */
export const toEditionTitle = (date: string): string => `Edition of ${renderDay(date)}`;

/** Each edition with the events of its day and of the days before it that no earlier edition has, the newest first. */
export function toEditions(editions: readonly AuthoredEdition[], events: readonly DatedEvent[]): Edition[] {
  return editions.map((edition, index) => {
    const since = editions[index + 1]?.date ?? '';
    return {
      ...edition,
      title: toEditionTitle(edition.date),
      anchor: editionAnchor(edition.date),
      address: `${changesAddress}#${editionAnchor(edition.date)}`,
      events: events.filter(({ date }) => date > since && date <= edition.date),
    };
  });
}
