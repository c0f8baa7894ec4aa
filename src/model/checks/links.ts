import { criterionEndings, criterionFile, dataAddresses, groupEndings, groupFile } from '../data-files.ts';
import { balanceAnchor, editionAnchor, homeAnchors, ownAnchors, shelfAnchors, timelineAnchors } from '../anchors.ts';
import {
  cardAddress,
  cardPages,
  changesAddress,
  chooseAddress,
  criterionAddress,
  embedAddress,
  feedAddress,
  fileAddresses,
  fixedAddresses,
  glossaryAddress,
  oembedAddress,
  pageAddress,
  searchAddress,
  sourceAddress,
} from '../links.ts';
import { suggest, type Problem } from '../problem.ts';
import { find, findAll, findArguments, findChoosing, hasField, ofCollection, type Authored } from './authored.ts';

/** Links in prose and targets in data lead to a page of this site, and their fragments to a place on it. */
export function checkLinks(files: readonly Authored[]): Problem[] {
  const pages = toPages(files);
  const inProse = files.flatMap((entry) =>
    entry.mentions
      .filter(({ kind, id }) => kind === 'link' && /^[/#]/.test(id))
      .map(({ id, line }) => ({ file: entry.file, path: [], line, value: id, page: pageAddress(entry) })),
  );
  const inData = [
    ...findAll(ofCollection(files, 'article'), 'targets.*'),
    ...findAll(ofCollection(files, 'criteria'), 'picture'),
  ].map((found) => ({ ...found, page: undefined }));
  return [...inProse, ...inData].flatMap(({ page, ...found }) => {
    const remedy = findFault(found.value, page, pages);
    return remedy === undefined ? [] : [{ ...found, remedy }];
  });
}

/** What is wrong with a link that stands on `page`; a link from data stands on none and needs the whole address. */
function findFault(link: string, page: string | undefined, pages: ReadonlyMap<string, string[]>): string | undefined {
  const [, path = '', fragment] = /^([^?#]*)[^#]*(?:#(.*))?$/s.exec(link) ?? [];
  const anchors = pages.get(path === '' && page !== undefined ? page : path);
  if (!anchors) return `There is no page at this address.${suggest(path, pages.keys())}`;
  if (fragment === undefined || anchors.includes(fragment)) return undefined;
  return `There is no such place on that page.${suggest(fragment, anchors)}`;
}

/** Every address of the site with the ids that can be linked on its page. */
export function toPages(files: readonly Authored[]): Map<string, string[]> {
  const comparison = ofCollection(files, 'comparison');
  const groups = findAll(comparison, 'groups.*.id').map(({ value }) => value);
  const rows = [...groups, ...findAll(comparison, 'criteria.*').map(({ value }) => value)];
  const sources = ofCollection(files, 'sources').map(({ id }) => id);
  const tiers = new Set(findAll(ofCollection(files, 'sources'), 'tier').map(({ value }) => value));
  const withText = (collection: 'criteria' | 'technologies', own: readonly string[]) =>
    ofCollection(files, collection).map((entry): [string, string[]] => [
      pageAddress(entry),
      [...toAnchors(entry), ...own, ...(hasField(entry.data, 'waiting') ? ownAnchors.waiting : [])],
    ]);
  return new Map([
    ...[...fixedAddresses, ...fileAddresses].map((address): [string, string[]] => [address, []]),
    ...withText('criteria', ownAnchors.criterion),
    ...withText('technologies', ownAnchors.technology),
    ...ofCollection(files, 'pages').map((entry): [string, string[]] => [
      pageAddress(entry),
      [...toAnchors(entry), ...(find(entry, 'claims.*.id').length > 0 ? ownAnchors.page : [])],
    ]),
    ['/', [...homeAnchors, ...groups.map(balanceAnchor)]],
    ['/compare/', rows],
    ['/pros-and-cons/', [...ownAnchors.arguments, ...findArguments(files).map(({ value }) => value)]],
    ['/article/', findAll(files, 'assertions.*.id').map(({ value }) => value)],
    [chooseAddress, [...ownAnchors.choose, ...findChoosing(files).map(({ value }) => value)]],
    [glossaryAddress, findAll(files, 'terms.*.id').map(({ value }) => value)],
    [searchAddress, [...ownAnchors.search]],
    ['/timeline/', [...timelineAnchors]],
    ['/in-the-box/', shelfAnchors],
    [changesAddress, findAll(comparison, 'editions.*.date').map(({ value }) => editionAnchor(value))],
    ['/sources/', [...sources, ...ownAnchors.sources.filter((tier) => tiers.has(tier))]],
    ...sources.map((id): [string, string[]] => [sourceAddress(id), [...ownAnchors.source]]),
    ...toFiles(files).map((address): [string, string[]] => [address, []]),
  ]);
}

/** The files of data, the cards and the rows to embed, in which nothing can be linked. */
function toFiles(files: readonly Authored[]): string[] {
  const criteria = ofCollection(files, 'criteria').map(({ id }) => id);
  const groups = findAll(ofCollection(files, 'comparison'), 'groups.*.id').map(({ value }) => value);
  return [
    ...dataAddresses,
    '/llms.txt',
    feedAddress,
    ...criteria.flatMap((id) => criterionEndings.map((ending) => criterionFile(id, ending))),
    ...groups.flatMap((id) => groupEndings.map((ending) => groupFile(id, ending))),
    ...[...cardPages, ...criteria.map(criterionAddress)].map(cardAddress),
    ...criteria.flatMap((id) => [embedAddress(id), oembedAddress(id)]),
  ];
}

/** The ids that content gives on a page. */
function toAnchors(entry: Authored): string[] {
  const headings = entry.mentions.filter(({ kind }) => kind === 'heading').map(({ id }) => id);
  const claims = find(entry, 'claims.*.id').map(({ value }) => value);
  return [...headings, ...claims];
}
