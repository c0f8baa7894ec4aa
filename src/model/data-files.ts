import { criterionAddress, rowAddress } from './links.ts';

/** The folders of data that hold files of single entries, and the address of the entry that has an id there. */
export const dataOwners = { criteria: criterionAddress, groups: rowAddress } as const;

export type DataFolder = keyof typeof dataOwners;

/** The entry that a file of data belongs to, and its name beside those of other entries; undefined for any other address. */
export function findDataOwner(
  file: string,
): { folder: DataFolder; owner: string; toFile: (id: string) => string } | undefined {
  const [, folder, id = '', ending = ''] = /^\/data\/(criteria|groups)\/([^/.#]+)\.([^/#]+)$/.exec(file) ?? [];
  if (folder !== 'criteria' && folder !== 'groups') return undefined;
  return { folder, owner: dataOwners[folder](id), toFile: (other) => `/data/${folder}/${other}.${ending}` };
}

/** The id by which an entry's files of data are named; undefined for an entry of another kind. */
export function findDataId(folder: DataFolder, owner: string): string | undefined {
  const id = /([^/#]+)\/?$/.exec(owner)?.[1];
  return id !== undefined && dataOwners[folder](id) === owner ? id : undefined;
}
