import type { Problem } from '../problem.ts';
import { toProductKey, toVersions } from '../products.ts';
import { find, findAll, ofCollection, type Authored } from './authored.ts';

/**
 * What holds for a compared technology holds for one of its release lines, all of which are supported or planned: nobody may
 * choose another. What is history names its year instead of a version.
 */
export function checkVersions(files: readonly Authored[]): Problem[] {
  const technologies = toTechnologies(files);
  return findAll(files, 'claims.*.holdsFor').flatMap((found) =>
    toVersions(found.value).flatMap(({ product, version }) => {
      const key = toProductKey(product);
      // Many write Node for Node.js.
      const own = technologies.get(key) ?? technologies.get(`${key}js`);
      if (own === undefined || own.lines.some((line) => isOfLine(version, line))) return [];
      return [{ ...found, remedy: renderRemedy(own.name, version, own.lines) }];
    }),
  );
}

/** Each technology with its release lines, however its name is written; of one that names none nothing is known. */
function toTechnologies(files: readonly Authored[]): Map<string, { name: string; lines: string[] }> {
  const technologies = ofCollection(files, 'technologies').flatMap((entry) => {
    const name = find(entry, 'name').find(({ path }) => path.length === 1)?.value;
    const lines = find(entry, 'releaseLines.*.name').map(({ value }) => value);
    return name === undefined || lines.length === 0 ? [] : [[toProductKey(name), { name, lines }] as const];
  });
  return new Map(technologies);
}

/** Whether a version is of a line, as 26.1 of 26, or names several together, as 6 does 6.1. */
const isOfLine = (version: string, line: string) =>
  version === line || version.startsWith(`${line}.`) || line.startsWith(`${version}.`);

const renderRemedy = (product: string, version: string, lines: readonly string[]) =>
  `${product} ${version} belongs to no line that is supported or planned, which are ${lines.join(', ')}: check the claim ` +
  'with one of these; what is history names its year instead, as 2015.';
