// THIS FILE RUNS IN THE BROWSER.
import { mapSides } from '../schemas/sides.ts';
import type { JudgedNeed, Reason } from '../model/recommendation.ts';

/** A row of the list of needs. */
export interface NeedRow extends JudgedNeed {
  name: string;
  /** What a side has to say: how well it serves the need, where that stands, and why. */
  served: Record<Reason['side'], HTMLElement | null>;
}

/** The needs as the page tells them. */
export function readNeeds(form: HTMLElement): NeedRow[] {
  return [...form.querySelectorAll<HTMLElement>('[data-need]')].map((row) => {
    const [nodejs = 0, django = 0] = row.dataset.fits?.split(' ').map(Number) ?? [];
    return {
      ...{ id: row.id, name: row.querySelector('.asked')?.textContent ?? '' },
      served: mapSides((side) => row.querySelector<HTMLElement>(`.served[data-side=${side}]`)),
      fits: row.dataset.fits ? { nodejs, django } : undefined,
    };
  });
}

/** The need that an id stands for, also one that it had before. */
export function findNeed(id: string): string | undefined {
  return document.getElementById(id)?.closest('[data-need]')?.id;
}

/** What the page says of an id that it had and has no more. */
export function findDeparture(id: string): Element | null | undefined {
  return document.getElementById(id)?.closest('.departures li');
}
