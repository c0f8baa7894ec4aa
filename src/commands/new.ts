import { access, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { renderCriterion, renderSource } from './templates.ts';
import { idPattern } from '../schemas/primitives.ts';

/** What can be begun, with the folder and the text of its file. */
const kinds = {
  criterion: { folder: 'criteria', ending: 'mdx', text: renderCriterion() },
  source: { folder: 'sources', ending: 'yaml', text: renderSource() },
} as const;

const [kind = '', id = ''] = process.argv.slice(2);

if (!isKind(kind) || !idPattern.test(id)) {
  fail(
    'Write: npm run new criterion <id>, or npm run new source <id>. An id is as password-reset: small letters, hyphens.',
  );
} else {
  const { folder, ending, text } = kinds[kind];
  const name = `content/${folder}/${id}.${ending}`;
  const file = fileURLToPath(new URL(`../../${name}`, import.meta.url));
  if (await exists(file)) fail(`${name} is there already: nothing was written.`);
  else {
    await writeFile(file, text);
    console.log(`Wrote ${name}. npm run build lists what it still has to say.`);
    if (kind === 'criterion') console.log('Name it in a group of content/comparison.yaml, too.');
  }
}

function isKind(value: string): value is keyof typeof kinds {
  return value in kinds;
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
