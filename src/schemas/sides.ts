/** The two compared technologies, in the order in which every page shows them. */
export const sides = ['nodejs', 'django'] as const;

export type Side = (typeof sides)[number];

/** A value for each side. */
export const mapSides = <Value>(toValue: (side: Side) => Value): Record<Side, Value> => ({
  nodejs: toValue('nodejs'),
  django: toValue('django'),
});

/** The side that another is compared with. */
export const toOther = (side: Side): Side => (side === 'nodejs' ? 'django' : 'nodejs');
