import { criterionAddress, fixedAddresses, reservedAnchors } from '../links.ts';
import { suggest, type Problem } from '../problem.ts';
import { find, findAll, ofCollection, type Authored } from './authored.ts';

/** Links in prose lead to a page of this site, and their fragments to a place on it. */
export function checkLinks(files: readonly Authored[]): Problem[] {
  const pages = toPages(files);
  return files.flatMap((entry) =>
    entry.mentions.flatMap(({ kind, id, line }) => {
      if (kind !== 'link' || !/^[/#]/.test(id)) return [];
      const [, path = '', fragment] = /^([^?#]*)[^#]*(?:#(.*))?$/s.exec(id) ?? [];
      const problem = (remedy: string) => [{ file: entry.file, path: [], line, value: id, remedy }];
      const address = path === '' ? toAddress(entry) : path;
      const anchors = pages.get(address);
      if (!anchors) return problem(`There is no page at this address.${suggest(path, pages.keys())}`);
      if (fragment === undefined || anchors.includes(fragment)) return [];
      return problem(`There is no such place on that page.${suggest(fragment, anchors)}`);
    }),
  );
}

/** Every address of the site with the ids that can be linked on its page. */
function toPages(files: readonly Authored[]): Map<string, string[]> {
  const comparison = ofCollection(files, 'comparison');
  const rows = [...findAll(comparison, 'groups.*.id'), ...findAll(comparison, 'criteria.*')].map(({ value }) => value);
  const sources = ofCollection(files, 'sources').map(({ id }) => id);
  const withText = files.filter(({ collection }) => ['criteria', 'technologies', 'pages'].includes(collection));
  return new Map([
    ...fixedAddresses.map((address): [string, string[]] => [address, []]),
    ...withText.map((entry): [string, string[]] => [toAddress(entry), toAnchors(entry)]),
    ['/compare/', rows],
    ['/sources/', [...sources, ...reservedAnchors]],
  ]);
}

function toAnchors(entry: Authored): string[] {
  const headings = entry.mentions.filter(({ kind }) => kind === 'heading').map(({ id }) => id);
  const claims = find(entry, 'claims.*.id').map(({ value }) => value);
  return [...headings, ...claims, ...(entry.collection === 'pages' ? [] : reservedAnchors)];
}

const toAddress = ({ id, collection }: Authored) => (collection === 'criteria' ? criterionAddress(id) : `/${id}/`);
