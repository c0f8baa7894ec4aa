import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { parseContentFile } from '../../check/file.ts';
import { addPermalinks } from '../../check/permalinks.ts';
import { needs as needsSchema } from '../../schemas/needs.ts';

/**
 * Adds needs to the valid content of a checkout until there are so many. Each is decided by the rows of one that is there, so that as
 * large a part of them leans each way. Their anchors go to the registry, as if they had been published.
 */
export async function addMadeUpNeeds(root: string, total: number): Promise<void> {
  const file = path.join(root, 'content/needs.yaml');
  const { groups } = needsSchema.parse(parseContentFile(file, await readFile(file, 'utf8')).data);
  const models = groups.flatMap((group) => group.needs.map(({ criteria }) => ({ group, criteria })));
  for (let number = 1; number <= total - models.length; number += 1) {
    const model = models[(number - 1) % models.length];
    if (!model) throw new Error('There is no need after which another could be made.');
    const [id, name] = [`made-up-need-${String(number)}`, `We need what is made up as number ${String(number)}`];
    model.group.needs.push({ id, name, criteria: [...model.criteria] });
  }
  await writeFile(file, stringify({ groups }));
  await addPermalinks(root);
}
