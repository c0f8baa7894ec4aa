import { reservedAnchors } from '../anchors.ts';
import type { Problem } from '../problem.ts';
import { find, findAll, findArguments, findChoosing, ofCollection, type Authored, type Found } from './authored.ts';

/** Ids given twice, also where only the case differs, ids that the pages need, and ids that are one side's words. */
export function checkIds(files: readonly Authored[]): Problem[] {
  return [...checkTwins(files), ...checkReserved(files), ...checkNeutral(files)];
}

/** Words that belong to one side and would date a row's address. */
const sideWords = /(^|-)(node|nodejs|js|django|python)(-|$)/;

/** A criterion is one question put to both, so its id is nobody's word. */
function checkNeutral(files: readonly Authored[]): Problem[] {
  return ofCollection(files, 'criteria')
    .filter(({ id }) => sideWords.test(id))
    .map(({ file, id }) => ({
      file,
      path: [],
      value: id,
      remedy: 'Name the criterion without a technology, as concurrency-model instead of node-event-loop.',
    }));
}

function checkTwins(files: readonly Authored[]): Problem[] {
  const names = (collection: 'criteria' | 'sources' | 'pages') =>
    ofCollection(files, collection).map(({ file, id }) => ({ file, path: [], value: id }));
  const claims = findAll(files, 'claims.*.id');
  const groups = findAll(ofCollection(files, 'comparison'), 'groups.*.id');
  return [
    ...toTwins(claims, 'claims'),
    ...toTwins(findArguments(files), 'arguments'),
    ...toTwins(findAll(files, 'assertions.*.id'), 'assertions'),
    ...toTwins(findChoosing(files), 'needs, their groups and examples'),
    ...toTwins(findAll(ofCollection(files, 'needs'), 'needs.*.name'), 'needs'),
    ...toTwins(findAll(ofCollection(files, 'examples'), 'examples.*.name'), 'examples'),
    ...toTwins([...names('criteria'), ...groups], 'rows and groups'),
    ...toTwins(names('sources'), 'sources'),
    ...toTwins(names('pages'), 'pages'),
    ...toTwins(findAll(ofCollection(files, 'sources'), 'address'), 'addresses of sources', withoutPlace),
    ...files.flatMap(checkAnchors),
  ];
}

/** On one page, headings and claims share the anchors. */
function checkAnchors(entry: Authored): Problem[] {
  const headings = entry.mentions.filter(({ kind }) => kind === 'heading');
  const anchors = [
    ...find(entry, 'claims.*.id'),
    ...headings.map(({ id, line }) => ({ file: entry.file, path: [], value: id, line })),
  ];
  return headings.length > 0 ? toTwins(anchors, 'anchors of this page') : [];
}

function checkReserved(files: readonly Authored[]): Problem[] {
  const given = [
    ...findAll(files, 'claims.*.id'),
    ...findArguments(files),
    ...findAll(files, 'assertions.*.id'),
    ...findAll(files, 'terms.*.id'),
    ...findChoosing(files),
    ...findAll(ofCollection(files, 'comparison'), 'groups.*.id'),
    ...[...ofCollection(files, 'criteria'), ...ofCollection(files, 'sources')].map(({ file, id }) => ({
      file,
      path: [],
      value: id,
    })),
    ...files.flatMap(({ file, mentions }) =>
      mentions.filter(({ kind }) => kind === 'heading').map(({ id, line }) => ({ file, path: [], value: id, line })),
    ),
  ];
  return given
    .filter(({ value }) => reservedAnchors.includes(value))
    .map((each) => ({ ...each, remedy: 'The pages need this id for a part of their own: take another.' }));
}

/** Addresses that lead to one document: a place in it or the last slash makes no other. */
const withoutPlace = (address: string) => address.replace(/#.*$/, '').replace(/\/$/, '');

function toTwins(found: readonly Found[], noun: string, toKey = (value: string) => value): Problem[] {
  const first = new Map<string, string>();
  return found.flatMap((each) => {
    const key = toKey(each.value).toLowerCase();
    const before = first.get(key);
    if (before !== undefined) {
      return [
        { ...each, remedy: `Two ${noun} have this name, the other in ${before}: give this one a name of its own.` },
      ];
    }
    first.set(key, each.file);
    return [];
  });
}
