// Also in the browser of a reader: the schemas have the same, with a library that no browser needs.
import type { Side } from '../schemas/primitives.ts';

/** Both sides in their order. */
export const both: readonly Side[] = ['nodejs', 'django'];

/** A value for each side. */
export const toBoth = <Value>(toValue: (side: Side) => Value): Record<Side, Value> => ({
  nodejs: toValue('nodejs'),
  django: toValue('django'),
});

/** The side that another is compared with. */
export const toOther = (side: Side): Side => (side === 'nodejs' ? 'django' : 'nodejs');
