import { levels } from '../../schemas/choices.ts';
import { suggest, type Problem } from '../problem.ts';
import { find, findAll, ofCollection, type Authored, type Found, type Mention } from './authored.ts';
import { checkGlossary } from './glossary.ts';
import { checkLinks } from './links.ts';

/** Every name that stands for something else: sources, claims, criteria and groups, in data and in prose. */
export function checkReferences(files: readonly Authored[]): Problem[] {
  const sources = ofCollection(files, 'sources').map(({ id }) => id);
  const criteria = ofCollection(files, 'criteria').map(({ id }) => id);
  const comparison = ofCollection(files, 'comparison');
  const named = [
    ...toUnknown(findAll(files, 'citations.*.source'), sources, 'source'),
    ...toUnknown(findAll(comparison, 'criteria.*'), criteria, 'criterion'),
    ...toUnknown(findAll(ofCollection(files, 'verdict'), 'criteria.*'), criteria, 'criterion'),
    ...toUnknown(findAll(ofCollection(files, 'needs'), 'criteria.*'), criteria, 'criterion'),
    ...toUnknown(findMentions(files, 'criterion'), criteria, 'criterion'),
    ...toUnknown(findAll(ofCollection(files, 'arguments'), 'criteria.*'), criteria, 'criterion'),
    ...(['technologies', 'criteria', 'pages'] as const).flatMap((name) =>
      ofCollection(files, name).flatMap(checkOwnClaims),
    ),
  ];
  // What a file that cannot be read would name is not known: nothing can be called unknown or unused for its sake.
  if (!files.every(({ readable }) => readable)) return named;
  const claims = findAll(files, 'claims.*.id').map(({ value }) => value);
  const groups = findAll(comparison, 'groups.*.id').map(({ value }) => value);
  const terms = findAll(files, 'terms.*.id').map(({ value }) => value);
  const needs = findAll(ofCollection(files, 'needs'), 'needs.*.id').map(({ value }) => value);
  const chosen = levels.flatMap((level) => findAll(ofCollection(files, 'examples'), `${level}.*`));
  return [
    ...named,
    ...toUnknown(chosen, needs, 'need'),
    ...toUnknown(findMentions(files, 'claim'), claims, 'claim'),
    ...toUnknown(findAll(ofCollection(files, 'arguments'), 'claims.*'), claims, 'claim'),
    ...toUnknown(findMentions(files, 'group'), groups, 'group'),
    ...toUnknown(findMentions(files, 'term'), terms, 'term'),
    ...checkLinks(files),
    ...checkGlossary(files),
    ...checkUnused(files),
    ...ofCollection(files, 'pages').flatMap(checkUncited),
    ...checkGroups(files),
  ];
}

function findMentions(files: readonly Authored[], kind: Mention['kind']): Found[] {
  return files.flatMap(({ file, mentions }) =>
    mentions.filter((mention) => mention.kind === kind).map(({ id, line }) => ({ file, path: [], line, value: id })),
  );
}

function toUnknown(found: readonly Found[], known: readonly string[], noun: string): Problem[] {
  const names = new Set(known);
  return found
    .filter(({ value }) => value !== '' && !names.has(value))
    .map((each) => ({ ...each, remedy: `There is no ${noun} of this name.${suggest(each.value, known)}` }));
}

/** Facts, dates and pictures of a page rest on claims of the same page. */
function checkOwnClaims(entry: Authored): Problem[] {
  const claims = find(entry, 'claims.*.id').map(({ value }) => value);
  return toUnknown(find(entry, 'claim'), claims, 'claim in this file');
}

/** The text of a page cites each of its claims: nobody looks for evidence of what is not said. */
function checkUncited(entry: Authored): Problem[] {
  const cited = entry.mentions.filter(({ kind }) => kind === 'claim').map(({ id }) => id);
  return find(entry, 'claims.*.id')
    .filter(({ value }) => !cited.includes(value))
    .map((claim) => ({
      ...claim,
      remedy: `The text does not cite this claim: write <Cite claim="${claim.value}" />, or take it away.`,
    }));
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
