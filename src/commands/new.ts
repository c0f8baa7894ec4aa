import { writeFile } from 'node:fs/promises';
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
  try {
    await writeFile(new URL(`../../${name}`, import.meta.url), text, { flag: 'wx' });
    console.log(`Wrote ${name}. npm run build lists what it still has to say.`);
    if (kind === 'criterion') console.log('Name it in a group of content/comparison.yaml, too.');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    fail(`${name} is there already: nothing was written.`);
  }
}

function isKind(value: string): value is keyof typeof kinds {
  return Object.hasOwn(kinds, value);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
