/** The files that hold all data. */
export const dataAddresses = [
  '/data/comparison.json',
  '/data/comparison.schema.json',
  '/data/comparison.csv',
  '/data/comparison.md',
] as const;

/** The files of data that each criterion has, by what follows its id. */
export const criterionEndings = ['json', 'md', 'confluence.txt', 'mediawiki.txt', 'citation.txt'] as const;

/** The same for each group. */
export const groupEndings = ['md', 'csv', 'confluence.txt', 'mediawiki.txt'] as const;

export type CriterionEnding = (typeof criterionEndings)[number];
export type GroupEnding = (typeof groupEndings)[number];

/** The address of a file with the data of one criterion. */
export const criterionFile = (id: string, ending: CriterionEnding) => `/data/criteria/${id}.${ending}`;

/** The address of a file with the table of one group. */
export const groupFile = (id: string, ending: GroupEnding) => `/data/groups/${id}.${ending}`;
