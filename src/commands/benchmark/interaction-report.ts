import { toSpread } from '../statistics.ts';
import { renderTable } from '../table.ts';

/** What one interaction took, in milliseconds. */
export interface InteractionTime {
  script: number;
  /** Styles and layout, which follow from it. */
  layout: number;
}

/** What a reader does on a page, as often as it was measured. */
export interface Interaction {
  page: string;
  /** How much the page lists, as `26 needs`. */
  size: string;
  does: string;
  times: InteractionTime[];
}

/** All that was measured, and where. */
export interface InteractionTimes {
  machine: string;
  interactions: Interaction[];
}

/** So many times slower than it is the machine runs while interactions are measured: a cheap phone. */
export const slowdown = 4;

/** From one picture to the next on a screen that shows 60 a second, in milliseconds. */
export const frame = 16.7;

/** The times in plain words and a table. */
export function renderInteractionTimes({ machine, interactions }: InteractionTimes): string {
  const rows = interactions.map(({ page, size, does, times }) => {
    const script = toSpread(times.map((time) => time.script));
    const layout = toSpread(times.map((time) => time.layout));
    return [
      ...[`${page}, ${size}: ${does}`, String(times.length)],
      ...[script.median, script.most, layout.median].map((time) => time.toFixed(1)),
      script.median <= frame ? 'yes' : 'no',
    ];
  });
  return [
    `Milliseconds of script for one interaction, on ${machine}, at ${String(slowdown)} times slowdown.`,
    'What the browser counts as script on the main thread, of the key and all that follows until the next picture; styles and layout apart.',
    '',
    renderTable([['', 'times', 'script, median', 'worst', 'layout, median', `within ${String(frame)}`], ...rows]),
  ].join('\n');
}
