// Also in the browser of a reader, so it is small and imports nothing.

/** How much a team asks of a need; the first asks most. */
export const levels = ['must', 'matters', 'nice'] as const;

export type Level = (typeof levels)[number];

/** The languages that a team knows. */
export const teams = ['javascript', 'python', 'both', 'neither'] as const;

export type Team = (typeof teams)[number];

/** What a team runs already. */
export const stacks = ['nodejs', 'django', 'both', 'neither'] as const;

export type Stack = (typeof stacks)[number];

/** What the rule can answer. */
export const recommendations = ['nodejs', 'django', 'both', 'neither', 'open'] as const;
