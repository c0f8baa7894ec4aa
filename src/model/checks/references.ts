import { suggest, type Problem } from '../problem.ts';
import { fixedAddresses } from '../links.ts';
import { find, findAll, ofCollection, type Authored, type Found, type Mention } from './authored.ts';

/** Every name that stands for something else: sources, claims, criteria, groups and pages of this site. */
export function checkReferences(files: readonly Authored[]): Problem[] {
  const ids = (collection: 'criteria' | 'sources' | 'pages') => ofCollection(files, collection).map(({ id }) => id);
  const sources = ids('sources');
  const criteria = ids('criteria');
  const comparison = ofCollection(files, 'comparison');
  const groups = findAll(comparison, 'groups.*.id').map(({ value }) => value);
  const claims = findAll(files, 'claims.*.id').map(({ value }) => value);
  const addresses = [
    ...fixedAddresses,
    ...criteria.map((id) => `/compare/${id}/`),
    ...ids('pages').map((id) => `/${id}/`),
  ];
  const known = { claim: claims, row: [...criteria, ...groups], link: addresses };
  return [
    ...toUnknown(findAll(files, 'citations.*.source'), sources, 'source'),
    ...toUnknown(findAll(comparison, 'criteria.*'), criteria, 'criterion'),
    ...toUnknown(findAll(ofCollection(files, 'verdict'), 'criteria.*'), criteria, 'criterion'),
    ...ofCollection(files, 'technologies').flatMap(checkFacts),
    ...files.flatMap(({ file, mentions }) => mentions.flatMap((mention) => checkMention(file, mention, known))),
    ...checkUnused(files),
    ...checkGroups(files),
  ];
}

function toUnknown(found: readonly Found[], known: readonly string[], noun: string): Problem[] {
  return found
    .filter(({ value }) => !known.includes(value))
    .map((each) => ({ ...each, remedy: `There is no ${noun} of this name.${suggest(each.value, known)}` }));
}

/** A fact at a glance rests on a claim of its own page. */
function checkFacts(entry: Authored): Problem[] {
  const claims = find(entry, 'claims.*.id').map(({ value }) => value);
  const found = find(entry, 'claim').filter(({ path }) => path[0] === 'facts');
  return toUnknown(found, claims, 'claim in this file');
}

function checkMention(
  file: string,
  { kind, id, line }: Mention,
  known: Record<'claim' | 'row' | 'link', readonly string[]>,
): Problem[] {
  if (kind === 'heading') return [];
  const target = kind === 'link' ? id.replace(/[?#].*$/, '') : id;
  if (kind === 'link' && !target.startsWith('/')) return [];
  if (known[kind].includes(target)) return [];
  const noun = { claim: 'claim', row: 'criterion or group', link: 'page' }[kind];
  const remedy = `There is no ${noun} of this name.${suggest(target, known[kind])}`;
  return [{ file, path: [], line, value: id, remedy }];
}

function checkUnused(files: readonly Authored[]): Problem[] {
  const used = new Set(findAll(files, 'citations.*.source').map(({ value }) => value));
  return ofCollection(files, 'sources')
    .filter(({ id }) => !used.has(id))
    .map(({ file, id }) => ({
      file,
      path: [],
      value: id,
      remedy: 'No claim cites this source: cite it or delete the file.',
    }));
}

/** Each criterion stands in exactly one group. */
function checkGroups(files: readonly Authored[]): Problem[] {
  const listed = findAll(ofCollection(files, 'comparison'), 'criteria.*');
  const seen = new Set<string>();
  const twice = listed.filter(({ value }) => seen.size === seen.add(value).size);
  const nowhere = ofCollection(files, 'criteria').filter(({ id }) => !seen.has(id));
  return [
    ...twice.map((each) => ({ ...each, remedy: 'This criterion stands in the groups twice: keep one.' })),
    ...nowhere.map(({ file, id }) => ({
      file,
      path: [],
      value: id,
      remedy: 'This criterion is in no group: name it in content/comparison.yaml.',
    })),
  ];
}
