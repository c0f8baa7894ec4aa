import { criterionAddress, rowAddress } from './links.ts';

/** The folders that hold something of single entries under their ids, and the address of the entry that has an id there. */
const owners = {
  'data/criteria': criterionAddress,
  'data/groups': rowAddress,
  'og/compare': criterionAddress,
  embed: criterionAddress,
  oembed: criterionAddress,
} as const;

export type EntryFolder = keyof typeof owners;

/** Those with files that stay at their old addresses as copies; frames and what tells of them are made for old addresses too. */
export const copiedFolders = ['data/criteria', 'data/groups', 'og/compare'] as const satisfies EntryFolder[];

const isEntryFolder = (folder: string): folder is EntryFolder => Object.hasOwn(owners, folder);

/** The entry that a file belongs to, and its name beside those of other entries; undefined for any other address. */
export function findFileOwner(
  file: string,
): { folder: EntryFolder; owner: string; toFile: (id: string) => string } | undefined {
  const [, folder = '', id = '', rest = ''] = /^\/([a-z]+(?:\/[a-z]+)?)\/([^/.#]+)(\.[^/#]+|\/)$/.exec(file) ?? [];
  if (!isEntryFolder(folder)) return undefined;
  return { folder, owner: owners[folder](id), toFile: (other) => `/${folder}/${other}${rest}` };
}

/** The id by which an entry's files are named; undefined for an entry of another kind. */
export function findFileId(folder: EntryFolder, owner: string): string | undefined {
  const id = /([^/#]+)\/?$/.exec(owner)?.[1];
  return id !== undefined && owners[folder](id) === owner ? id : undefined;
}
