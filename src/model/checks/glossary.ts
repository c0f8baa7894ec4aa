import type { Problem } from '../problem.ts';
import { compareText } from '../text.ts';
import { findAll, ofCollection, type Authored, type Found } from './authored.ts';

/** A term by itself is valid; here each is the only one of its name, stands where readers look for it, and is used. */
export function checkGlossary(files: readonly Authored[]): Problem[] {
  const glossary = ofCollection(files, 'glossary');
  return [...checkIds(glossary), ...checkWords(glossary), ...checkOrder(glossary), ...checkUnused(files)];
}

function checkIds(glossary: readonly Authored[]): Problem[] {
  const ids = findAll(glossary, 'terms.*.id');
  const remedy = 'Two terms have this id: give this one an id of its own.';
  return ids
    .filter(({ value }, index) => ids.findIndex((other) => other.value === value) < index)
    .map((each) => ({ ...each, remedy }));
}

/** No name or synonym leads to two entries, whatever its capitals. */
function checkWords(glossary: readonly Authored[]): Problem[] {
  const names = findAll(glossary, 'terms.*.name');
  const owners = new Map<string, Found>();
  return [...names, ...findAll(glossary, 'terms.*.synonyms.*')].flatMap((word) => {
    const key = word.value.toLowerCase();
    const owner = owners.get(key);
    if (owner === undefined) {
      owners.set(key, word);
      return [];
    }
    const name = names.find(({ path }) => path[1] === owner.path[1])?.value ?? '';
    return [{ ...word, remedy: `The term “${name}” is called so already: give each word to one term.` }];
  });
}

function checkOrder(glossary: readonly Authored[]): Problem[] {
  const names = findAll(glossary, 'terms.*.name');
  // What differs only in its capitals is a twin, not out of order.
  const isAfter = (a: Found, b: Found) => compareText(a.value.toLowerCase(), b.value.toLowerCase()) > 0;
  return names.flatMap((name, index) => {
    const before = names[index - 1];
    if (before === undefined || !isAfter(before, name)) return [];
    const next = names.find((other) => isAfter(other, name))?.value ?? '';
    return [{ ...name, remedy: `Terms stand in the order of the alphabet: put this one before “${next}”.` }];
  });
}

function checkUnused(files: readonly Authored[]): Problem[] {
  const used = new Set(
    files.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'term').map(({ id }) => id)),
  );
  return findAll(ofCollection(files, 'glossary'), 'terms.*.id')
    .filter(({ value }) => !used.has(value))
    .map((each) => ({
      ...each,
      remedy: `No prose uses this term: write <Term id="${each.value}">…</Term> around the word, or delete the entry.`,
    }));
}
