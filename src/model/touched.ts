import { find, findAll, ofCollection, toBeside, type Authored } from './checks/authored.ts';
import { toProductKey, toProducts } from './products.ts';

/** A place in the content that a release may make untrue. */
export interface Touched {
  file: string;
  path: PropertyKey[];
  text: string;
}

/** Every product that some claim names, once, in the order of their first mention. */
export const findProducts = (files: readonly Authored[]): string[] => [
  ...new Set(findAll(files, 'claims.*.holdsFor').flatMap(({ value }) => toProducts(value))),
];

/** What a release of a product touches: the claims that name it and, for a compared technology, its release lines and facts. */
export function toTouched(files: readonly Authored[], product: string): Touched[] {
  const key = toProductKey(product);
  const findId = toBeside(files, 'claims.*.id');
  const claims = findAll(files, 'claims.*.holdsFor')
    .filter(({ value }) => toProducts(value).some((name) => toProductKey(name) === key))
    .map(({ file, path, value }) => ({ file, path, text: `claim ${findId(file, path) ?? ''}, for ${value}` }));
  const technologies = ofCollection(files, 'technologies').filter(({ id }) => id === key);
  return [...technologies.flatMap(toOwnPlaces), ...claims];
}

function toOwnPlaces(technology: Authored): Touched[] {
  const facts = find(technology, 'value').filter(({ path: [first] }) => first === 'facts');
  const findEnd = toBeside([technology], 'releaseLines.*.until');
  return [
    ...facts.map(({ file, path, value }) => ({ file, path, text: `fact ${String(path[1])}: ${value}` })),
    ...find(technology, 'releaseLines.*.name').map(({ file, path, value }) => ({
      ...{ file, path },
      text: `release line ${value}, until ${findEnd(file, path) ?? ''}`,
    })),
  ];
}
