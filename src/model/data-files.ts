import { criterionAddress, rowAddress } from './links.ts';

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

/** The folders that hold files of single entries, data or cards, and the address of the entry that has an id there. */
export const dataOwners = {
  'data/criteria': criterionAddress,
  'data/groups': rowAddress,
  'og/compare': criterionAddress,
} as const;

export type DataFolder = keyof typeof dataOwners;

const isDataFolder = (folder: string): folder is DataFolder => Object.hasOwn(dataOwners, folder);

/** The entry that a file belongs to, and its name beside those of other entries; undefined for any other address. */
export function findDataOwner(
  file: string,
): { folder: DataFolder; owner: string; toFile: (id: string) => string } | undefined {
  // What shows a row elsewhere has its id too.
  const [, kind = '', embedded, rest = ''] = /^\/(o?embed)\/([^/.#]+)(\/|\.json)$/.exec(file) ?? [];
  if (embedded !== undefined) {
    return {
      folder: 'data/criteria',
      owner: criterionAddress(embedded),
      toFile: (other) => `/${kind}/${other}${rest}`,
    };
  }
  const [, folder = '', id = '', ending = ''] = /^\/([a-z]+\/[a-z]+)\/([^/.#]+)\.([^/#]+)$/.exec(file) ?? [];
  if (!isDataFolder(folder)) return undefined;
  return { folder, owner: dataOwners[folder](id), toFile: (other) => `/${folder}/${other}.${ending}` };
}

/** The id by which an entry's files are named; undefined for an entry of another kind. */
export function findDataId(folder: DataFolder, owner: string): string | undefined {
  const id = /([^/#]+)\/?$/.exec(owner)?.[1];
  return id !== undefined && dataOwners[folder](id) === owner ? id : undefined;
}
