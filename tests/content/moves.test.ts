import { append, remove, replace, write } from './change.ts';
import { expect } from '@playwright/test';
import { checkContent } from '../../src/check.ts';
import { renderReport } from '../../src/check/report.ts';
import { test as treeTest, type Changes } from './content-tree.ts';

/** Something that an author gets wrong about old addresses, and all that the check says. */
interface Mistake {
  mistake: string;
  /** What was published besides. */
  published?: string[];
  changes?: Changes;
  told: readonly (readonly [where: string, remedy: string])[];
}

const rows = 'criteria/streaming.mdx';
const alias = (...aliases: string[]) =>
  replace('kind: capability\n', `kind: capability\naliases: [${aliases.map((each) => `"${each}"`).join(', ')}]\n`);
const tombstone = (address: string, rest = '') =>
  `  - address: "${address}"\n    was: Uploads\n    date: 2026-03-31\n    reason: Nobody asks.\n    successors: [${rest}]\n`;
const retire = (...stones: string[]) => write(`tombstones:\n${stones.join('')}`);
const inUse = 'This address is in use: an alias is an address that nothing has any more.';
const malformed = 'Write a whole address from the root of the site, as /compare/orm/ or /compare/#orm.';
const unpublished = 'tests/permalinks.txt does not hold this address, so nobody can have linked to it: remove it.';
const back = 'This successor leads back to its own tombstone: name one that stands, or none.';
const vanished =
  'Nothing answers this published address any more: write it into the aliases of the entry that says it now, or retire it in content/retired.yaml.';
const byHand = 'Only npm run permalinks writes this file: restore the line as it was.';

const mistakes: Mistake[] = [
  ...['compare/old/', '/compare/old', '/Compare/old/', '/compare/old/?a', 'https://example.org/compare/old/'].map(
    (value) => ({
      mistake: `the alias ${value}, which is no address`,
      changes: { [rows]: alias(value) },
      told: [[`content/${rows}:5  aliases.0 = "${value}"`, malformed] as const],
    }),
  ),
  {
    mistake: 'an alias that was never published',
    published: ['/compare/uploads/'],
    changes: { [rows]: alias('/compare/upload/', '/compare/uploads/') },
    told: [[`content/${rows}:5  aliases.0 = "/compare/upload/"`, `${unpublished} Did you mean /compare/uploads/?`]],
  },
  {
    mistake: 'an alias that is a live page',
    changes: { [rows]: alias('/about/') },
    told: [[`content/${rows}:5  aliases.0 = "/about/"`, inUse]],
  },
  {
    mistake: 'an alias that is a live place, its own too',
    changes: { [rows]: alias('/compare/#streaming', '/about/#method') },
    told: [
      [`content/${rows}:5  aliases.0 = "/compare/#streaming"`, inUse],
      [`content/${rows}:5  aliases.1 = "/about/#method"`, inUse],
    ],
  },
  {
    mistake: 'two entries that answer one address',
    published: ['/compare/uploads/'],
    changes: {
      [rows]: alias('/compare/uploads/'),
      'sources/node-manual.yaml': append('aliases: [/compare/uploads/]'),
    },
    told: [
      [
        'content/sources/node-manual.yaml:7  aliases.0 = "/compare/uploads/"',
        `This address is answered already, by /compare/uploads/ in content/${rows}: keep one.`,
      ],
    ],
  },
  {
    mistake: 'an address that is an alias and retired',
    published: ['/compare/uploads/'],
    changes: { [rows]: alias('/compare/uploads/'), 'retired.yaml': retire(tombstone('/compare/#uploads')) },
    told: [
      [
        'content/retired.yaml:2  tombstones.0.address = "/compare/#uploads"',
        `This address is answered already, by /compare/uploads/ in content/${rows}: keep one.`,
      ],
    ],
  },
  {
    mistake: 'a tombstone of what still stands',
    changes: { 'retired.yaml': retire(tombstone('/compare/streaming/')) },
    told: [
      [
        'content/retired.yaml:2  tombstones.0.address = "/compare/streaming/"',
        'This address is in use: take away what stands there, or this tombstone.',
      ],
    ],
  },
  {
    mistake: 'a tombstone without its reason',
    published: ['/uploads/'],
    changes: { 'retired.yaml': () => retire(tombstone('/uploads/'))().replace(/ {4}reason.*\n/, '') },
    told: [['content/retired.yaml:2  tombstones.0.reason', 'This field is missing: add it.']],
  },
  {
    mistake: 'a successor that is not there',
    published: ['/uploads/'],
    changes: { 'retired.yaml': retire(tombstone('/uploads/', '/compare/steaming/')) },
    told: [
      [
        'content/retired.yaml:6  tombstones.0.successors.0 = "/compare/steaming/"',
        'Nothing stands at this address. Did you mean /compare/streaming/?',
      ],
    ],
  },
  {
    mistake: 'tombstones that lead to each other',
    published: ['/uploads/', '/compare/files/'],
    changes: {
      'retired.yaml': retire(tombstone('/uploads/', '"/compare/#files"'), tombstone('/compare/files/', '/uploads/')),
    },
    told: [
      ['content/retired.yaml:6  tombstones.0.successors.0 = "/compare/#files"', back],
      ['content/retired.yaml:11  tombstones.1.successors.0 = "/uploads/"', back],
    ],
  },
  {
    mistake: 'a place that comes to a page where its id is in use',
    published: ['/help/', '/help/#method'],
    changes: {
      'pages/about.mdx': replace('subject: this site\n', 'subject: this site\naliases: [/help/]\n'),
      'pages/conclusion.mdx': replace(
        'subject: technologies\n',
        'subject: technologies\nheadings: [{ id: rows, aliases: ["/help/#method"] }]\n',
      ),
    },
    told: [
      [
        'content/pages/conclusion.mdx:5  headings.0.aliases.0 = "/help/#method"',
        'Its page moved to where /about/#method is another place: retire that page instead of moving it.',
      ],
    ],
  },
  {
    mistake: 'a heading with an alias that the text does not have',
    published: ['/about/#how'],
    changes: {
      'pages/about.mdx': replace(
        'subject: this site\n',
        'subject: this site\nheadings: [{ id: methods, aliases: ["/about/#how"] }]\n',
      ),
    },
    told: [
      [
        'content/pages/about.mdx:5  headings.0.id = "methods"',
        'No heading on /about/ has this id. Did you mean method?',
      ],
    ],
  },
  {
    mistake: 'a renamed page, told once for all its places',
    published: ['/compare/stream/', '/compare/stream/#evidence', '/compare/#stream'],
    told: [['tests/permalinks.txt:2  "/compare/stream/"', `${vanished} Did you mean /compare/streaming/?`]],
  },
  {
    mistake: 'a claim that went to another page',
    published: ['/compare/streaming/#form-class'],
    told: [
      [
        'tests/permalinks.txt:2  "/compare/streaming/#form-class"',
        `${vanished} Did you mean /compare/form-handling/#form-class?`,
      ],
    ],
  },
  {
    mistake: 'a registry without its file',
    changes: { '../tests/permalinks.txt': remove },
    told: [
      ['tests/permalinks.txt:1', 'This file is missing: restore it, for it holds every address that others link to.'],
    ],
  },
  {
    mistake: 'a registry that somebody wrote by hand',
    published: ['compare', '/about/', '/about/'],
    told: [
      ['tests/permalinks.txt:2  "compare"', `This is no address of the site. ${byHand}`],
      ['tests/permalinks.txt:4  "/about/"', `This address stands here twice. ${byHand}`],
    ],
  },
];

for (const { mistake, published = [], changes = {}, told } of mistakes) {
  treeTest(`an author is told of ${mistake}`, async ({ plant }) => {
    const registry = published.length > 0 && { '../tests/permalinks.txt': append(published.join('\n')) };
    const reports = await checkContent(await plant({ ...registry, ...changes }), {});
    expect(reports.map(renderReport)).toEqual(told.map(([where, remedy]) => `${where}\n    ${remedy}`));
  });
}
