import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { parseContentFile, type ContentFile } from '../../check/file.ts';
import { readContent } from '../../check/folder.ts';
import { addPermalinks } from '../../check/permalinks.ts';
import { comparison as comparisonSchema } from '../../schemas/comparison.ts';
import { mapSides, sides, type Side } from '../../schemas/sides.ts';
import { criterion as criterionSchema } from '../../schemas/criterion.ts';

/** A criterion that nobody asked, with the files of its own, by their names. */
export interface MadeUp {
  id: string;
  files: Map<string, string>;
}

/**
 * Adds criteria to the valid content of a checkout, on top of those that are there, so that each page that stands can be
 * compared with itself. Their addresses go to the registry, as if they had been published.
 */
export async function addMadeUp(root: string, count: number): Promise<void> {
  const file = path.join(root, 'content/comparison.yaml');
  const comparison = comparisonSchema.parse(parseContentFile(file, await readFile(file, 'utf8')).data);
  const { entries } = await readContent(root);
  const models = entries.filter((entry) => entry.collection === 'criteria' && standsAlone(entry));
  for (let number = 1; number <= count; number += 1) {
    const model = models[(number - 1) % models.length];
    const group = comparison.groups.find(({ criteria }) => model && criteria.includes(model.id));
    if (!model || !group) throw new Error('There is no criterion after which another could be made.');
    const { id, files } = toMadeUp(model, number);
    group.criteria.push(id);
    for (const [name, text] of files) await writeFile(path.join(root, 'content', name), text);
  }
  await writeFile(file, stringify(comparison));
  await addPermalinks(root);
}

/** Whether a criterion says all in words; a picture in its text may belong to it alone. */
const standsAlone = ({ body }: ContentFile) => !/<(?!\/|Side\b|InPractice\b|Cite\b|Term\b)\w/.test(body?.text ?? '');

/**
 * A criterion with the words of another under a name of its own, so that it is as long, and as valid. It cites as many places as
 * the other, in two sources of its own, one for each side.
 */
function toMadeUp({ data, body }: ContentFile, number: number): MadeUp {
  const id = `made-up-${String(number)}`;
  const { answers, ...model } = criterionSchema.parse(data);
  const claims = new Set(sides.flatMap((side) => answers[side].claims.map((claim) => claim.id)));
  const toOwn = (claim: string) => (claims.has(claim) ? `${claim}-${id}` : claim);
  const fields = {
    ...model,
    name: `Made-up criterion ${String(number)}`,
    answers: mapSides((side) => ({
      ...answers[side],
      claims: answers[side].claims.map((claim) => ({
        ...claim,
        citations: claim.citations.map((_, index) => ({ source: `${id}-${side}`, at: `section ${String(index + 1)}` })),
      })),
    })),
  };
  const own = JSON.stringify(fields, (key, value: unknown) => {
    if (dropped.has(key)) return undefined;
    return typeof value === 'string' ? toOwn(value) : value;
  });
  const text = (body?.text ?? '').replace(
    /(<Cite\s+claim=")([^"]*)/g,
    (_whole, begin: string, claim: string) => begin + toOwn(claim),
  );
  return {
    id,
    files: new Map([
      [`criteria/${id}.mdx`, `---\n${stringify(JSON.parse(own))}---\n${text}`],
      ...sides.map((side) => [`sources/${id}-${side}.yaml`, renderSource(number, side)] as const),
    ]),
  };
}

/** Fields that speak of one entry only: its old addresses, its history, the words by which it is found. */
const dropped: ReadonlySet<string> = new Set(['aliases', 'changes', 'synonyms']);

const renderSource = (number: number, side: Side) =>
  stringify({
    title: `Made-up source ${String(number)} for ${side}`,
    label: `Made-up source ${String(number)}`,
    publisher: 'Example Foundation',
    address: `https://example.org/made-up/${String(number)}/${side}/`,
    version: '1.0',
    tier: 'primary',
  });
