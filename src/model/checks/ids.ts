import { idPattern, sides } from '../../schemas/primitives.ts';
import { fixedAddresses, reservedAnchors, toParents } from '../links.ts';
import type { Problem } from '../problem.ts';
import { find, findAll, findArguments, ofCollection, type Authored, type Found } from './authored.ts';

/** File names, files that must be there, and ids given twice, also where only the case differs. */
export function checkIds(files: readonly Authored[]): Problem[] {
  return [
    ...checkFileNames(files),
    ...checkMissingFiles(files),
    ...checkTwins(files),
    ...checkReserved(files),
    ...checkNeutral(files),
  ];
}

function checkFileNames(files: readonly Authored[]): Problem[] {
  return files
    .filter(({ id }) => !id.split('/').every((name) => idPattern.test(name)))
    .map(({ file, id }) => ({
      file,
      path: [],
      value: id,
      remedy: 'Name the file with small letters, digits and single hyphens: its name is its address.',
    }));
}

/** The files that the site cannot do without. */
const required = [
  'site.yaml',
  'comparison.yaml',
  'verdict.yaml',
  'article.yaml',
  ...sides.map((side) => `technologies/${side}.mdx`),
  ...sides.map((side) => `arguments/${side}.yaml`),
  'pages/about.mdx',
  'pages/conclusion.mdx',
  'pages/link-policy.mdx',
  'retired.yaml',
];

function checkMissingFiles(files: readonly Authored[]): Problem[] {
  const present = new Set(files.map(({ file }) => file));
  const missing = required
    .map((name) => `content/${name}`)
    .filter((file) => !present.has(file))
    .map((file) => ({ file, path: [], remedy: 'This file is missing: write it.' }));
  const strangers = [...ofCollection(files, 'technologies'), ...ofCollection(files, 'arguments')]
    .filter(({ id }) => !(sides as readonly string[]).includes(id))
    .map(({ file, id }) => ({
      file,
      path: [],
      value: id,
      remedy: `The site compares ${sides.join(' and ')}: name the file after one of them.`,
    }));
  return [...missing, ...strangers, ...checkTaken(files), ...checkParents(files)];
}

/** A page of prose may not take the address of a page that is made from data, or one below it. */
function checkTaken(files: readonly Authored[]): Problem[] {
  return ofCollection(files, 'pages')
    .filter(({ id }) => fixedAddresses.includes(`/${id.replace(/\/.*/, '')}/`) || /(^|\/)(404|index)$/.test(id))
    .map(({ file, id }) => ({
      file,
      path: [],
      value: id,
      remedy: 'The site makes the page of this address from data: take another name.',
    }));
}

/** A page in a folder stands below the page of that name, to which its trail leads. */
function checkParents(files: readonly Authored[]): Problem[] {
  const pages = ofCollection(files, 'pages');
  const ids = new Set(pages.map(({ id }) => id));
  return pages.flatMap(({ file, id }) => {
    const missing = toParents(id).find((parent) => !ids.has(parent));
    if (missing === undefined || fixedAddresses.includes(`/${missing}/`)) return [];
    return [
      { file, path: [], value: id, remedy: `It stands below a page that is missing: content/pages/${missing}.mdx.` },
    ];
  });
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
