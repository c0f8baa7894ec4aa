import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { checkContent } from '../../src/check.ts';
import { comparePublication, publicationFile } from '../../src/check/publication.ts';
import { renderReport } from '../../src/check/report.ts';
import { replace } from './change.ts';
import { applyAll, test as base, type Change, type Changes } from './content-tree.ts';

const streaming = 'criteria/streaming.mdx';
const newEdition: Changes = {
  'comparison.yaml': replace('[{ date: 2026-03-31', '[{ date: 2026-04-30, what: The second. }, { date: 2026-03-31'),
};

/** Publishes the small valid content, makes changes in a later edition, and gives what the author is told. */
const test = base.extend<{ compare: (changes: Changes) => Promise<string[]> }>({
  compare: async ({ plant }, use) => {
    await use(async (changes) => {
      const root = await plant({});
      const { now } = await comparePublication(root);
      await mkdir(path.join(root, path.dirname(publicationFile)), { recursive: true });
      await writeFile(path.join(root, publicationFile), JSON.stringify(now));
      await applyAll({ ...newEdition, ...changes }, root);
      expect(await checkContent(root, {})).toEqual([]);
      return (await comparePublication(root)).reports.map(renderReport);
    });
  },
});

const both =
  (...changes: Change[]): Change =>
  (before) =>
    changes.reduce((text, change) => change(text) ?? '', before);

const was = 'The framework has a class for answers that are sent in parts.';
const newStatement = replace(`statement: ${was}`, 'statement: Two classes send answers in parts.');
const tell = (of: string, former: string) =>
  replace(
    'answers:\n',
    `changes:\n  - date: 2026-04-30\n    of: ${of}\n    what: A second one came.\n    was: ${former}\nanswers:\n`,
  );

/** What an author is told to paste. */
const toRemedy = (of: string, former: string) =>
  `    The edition of 2026-03-31 said otherwise. Add this to the fields of the file, with the date of the edition that brings the change:

changes:
  - date: 2026-04-30
    of: ${of}
    what: # one sentence: what changed, and why
    was: ${JSON.stringify(former)}`;

test('nothing that was published has changed in silence', async () => {
  const { reports } = await comparePublication(path.join(import.meta.dirname, '../..'));
  expect(reports.map(renderReport)).toEqual([]);
});

test('content of which nothing was published yet may say what it likes', async ({ plant }) => {
  expect((await comparePublication(await plant({}))).reports).toEqual([]);
});

test('an author whose content is what was published is told nothing', async ({ compare }) => {
  expect(await compare({})).toEqual([]);
});

test('an author who changes an answer is given the entry that tells it', async ({ compare }) => {
  expect(await compare({ [streaming]: newStatement })).toEqual([
    `content/${streaming}:38  answers.django.claims.0.statement = "Two classes send answers in parts."\n${toRemedy('django', was)}`,
  ]);
});

test('an author who tells the change is told nothing more', async ({ compare }) => {
  expect(await compare({ [streaming]: both(newStatement, tell('django', was)) })).toEqual([]);
});

for (const [mistake, entry] of [
  ['other former words', tell('django', 'The framework has a class.')],
  ['the former words of the other side', tell('nodejs', was)],
] as const) {
  test(`an author is told when the entry has ${mistake}`, async ({ compare }) => {
    expect(await compare({ [streaming]: both(newStatement, entry) })).toHaveLength(1);
  });
}

for (const [field, from, to, of, former] of [
  [
    'fit',
    'fit: 2',
    'fit: 1',
    'django',
    'Fit 2 of 3. A class of the framework sends parts, but it keeps a worker until the end.',
  ],
  ['by', 'by: django.http', 'by: django.streams', 'django', 'built in: django.http'],
  [
    'question',
    'Who sends a long answer',
    'What sends a long answer',
    'question',
    'Who sends a long answer in small parts, before all of it is known?',
  ],
] as const) {
  test(`an author who changes the ${field} is given the entry, and with it is told nothing more`, async ({
    compare,
  }) => {
    const change = replace(from, to);
    const [told = ''] = await compare({ [streaming]: change });
    expect(told).toContain(toRemedy(of, former));
    expect(await compare({ [streaming]: both(change, tell(of, JSON.stringify(former))) })).toEqual([]);
  });
}

test('an author may not take an edition back', async ({ compare }) => {
  expect(await compare({ 'comparison.yaml': replace('date: 2026-03-31', 'date: 2026-04-30') })).toEqual([
    'content/comparison.yaml:1  editions = "2026-03-31"\n    This edition was published, and links name it: put it back.',
  ]);
});

const gone = `tombstones:
  - address: /compare/gone/
    was: Gone
    date: 2026-03-31
    reason: Nobody asks.
    successors: []
`;

test('an author may not take back what keeps an old address from being used again', async ({ plant }) => {
  const root = await plant({ 'retired.yaml': () => gone });
  const { now } = await comparePublication(root);
  await mkdir(path.join(root, path.dirname(publicationFile)), { recursive: true });
  await writeFile(path.join(root, publicationFile), JSON.stringify(now));
  expect((await comparePublication(root)).reports).toEqual([]);
  await applyAll({ 'retired.yaml': () => 'tombstones: []\n' }, root);
  expect((await comparePublication(root)).reports.map(renderReport)).toEqual([
    'content/retired.yaml:1  "/compare/gone/"\n    This old address was published with an answer: put its alias or its tombstone back.',
  ]);
});

test('an author may add to the list of addresses, and take nothing away', async ({ plant }) => {
  const root = await plant({});
  const registry = path.join(root, 'tests/permalinks.txt');
  const text = `${await readFile(registry, 'utf8')}/compare/one/\n`;
  await writeFile(registry, text);
  const { now } = await comparePublication(root);
  await mkdir(path.join(root, path.dirname(publicationFile)), { recursive: true });
  await writeFile(path.join(root, publicationFile), JSON.stringify(now));
  await writeFile(registry, `${text}/compare/two/\n`);
  expect((await comparePublication(root)).reports).toEqual([]);
  await writeFile(registry, text.replace('/compare/one/', '/compare/two/'));
  expect((await comparePublication(root)).reports.map(({ file, line }) => `${file}:${String(line)}`)).toEqual([
    'tests/permalinks.txt:1',
  ]);
});
