import { cut, remove, replaceAll, write } from './change.ts';
import type { Change, Changes } from './content-tree.ts';

// What an author does to the small content after it was published: rename, move, split and retire.

const inTurn =
  (...changes: readonly Change[]): Change =>
  (before) =>
    changes.reduce<string>((text, change) => change(text) ?? '', before);

const page = (title: string, fields: string, body: string) =>
  write(
    `---\ntitle: ${title}\ndescription: About ${title.toLowerCase()}.\nsubject: this site\n${fields}---\n\n${body}\n`,
  );

/** Pages that the content has besides, when it is published first. */
export const published: Changes = {
  'pages/guide.mdx': page('A guide', '', '## First steps {#first-steps}\n\nBegin with a row.'),
  'pages/notes.mdx': page('Some notes', '', '## A note {#a-note}\n\nThis is one.'),
};

/** A claim of the criterion that is taken apart, with what stands above and below it there. */
const claimOf = (id: string) => new RegExp(` {6}- id: ${id}\\n( {8}.*\\n)+`);

const aliasOf = (id: string, alias: string): Change =>
  replaceAll(`  - id: ${id}\n`, `  - id: ${id}\n        aliases: [${alias}]\n`);

const worker = `      - id: worker-kept-by-stream
        aliases: [/compare/streaming/#worker-kept-by-stream]
        statement: While the parts are sent, the worker of that request serves nobody else.
        citations:
          - source: django-manual
        holdsFor: Django 6.10
        checked: 2026-03-30
`;

const tombstones = `tombstones:
  - address: /compare/form-handling/
    was: Form handling
    date: 2026-03-31
    reason: It asked two questions at once.
    successors: [/compare/form-checks/, /compare/form-markup/]
  - address: /pros-and-cons/#first-con-of-framework
    was: The first point speaks against it.
    date: 2026-03-31
    reason: A release has mended it.
    successors: ["/pros-and-cons/#second-con-of-framework"]
  - address: /choose/#many-forms
    was: Most of our pages are forms
    date: 2026-03-31
    reason: Its row asked two questions at once.
    successors: ["/choose/#checked-forms", /compare/form-markup/]
  - address: /notes/
    was: Some notes
    date: 2026-03-31
    reason: Nobody needs them.
    successors: []
`;

const changes = `changes:
  - date: 2026-03-31
    of: django
    what: The class has a new name.
    was: The framework sends a \`Parts\` answer.
`;

const newSource = replaceAll('node-manual', 'runtime-manual');
const newRow = replaceAll('streaming', 'partial-answers');

/** The later content, where `read` gives the files of the published one. */
export async function toLater(read: (name: string) => Promise<string>): Promise<Changes> {
  const [forms, rows, source] = await Promise.all(
    ['criteria/form-handling.mdx', 'criteria/streaming.mdx', 'sources/node-manual.yaml'].map(read),
  );
  return {
    ...{ 'criteria/form-handling.mdx': remove, 'criteria/streaming.mdx': remove, 'sources/node-manual.yaml': remove },
    'criteria/form-checks.mdx': inTurn(
      write(forms ?? ''),
      ...[
        replaceAll('Form handling', 'Form checks'),
        cut(claimOf('markup-by-hand')),
        cut(claimOf('forms-from-models')),
      ],
      ...[aliasOf('checks-by-package', '/compare/form-handling/#checks-by-package'), newSource],
    ),
    'criteria/form-markup.mdx': inTurn(
      write(forms ?? ''),
      ...[replaceAll('Form handling', 'Form markup'), cut(claimOf('checks-by-package')), cut(claimOf('form-class'))],
      ...[
        replaceAll('fit: 3', 'fit: 1'),
        newSource,
        replaceAll('---\n\n<Side of="nodejs">', `${worker}---\n\n<Side of="nodejs">`),
      ],
    ),
    'criteria/partial-answers.mdx': inTurn(
      write(rows ?? ''),
      ...[cut(claimOf('worker-kept-by-stream')), newSource],
      replaceAll('kind: capability\n', `kind: capability\naliases: [/compare/streaming/]\n${changes}`),
    ),
    'needs.yaml': inTurn(
      ...[newRow, replaceAll('form-handling', 'form-checks'), replaceAll('many-forms', 'checked-forms')],
      replaceAll('Most of our pages are forms', 'Our forms are checked'),
      replaceAll('id: long-responses', 'id: long-answers\n        aliases: ["/choose/#long-responses"]'),
    ),
    'examples.yaml': inTurn(
      ...[replaceAll('many-forms', 'checked-forms'), replaceAll('long-responses', 'long-answers')],
      replaceAll('id: tax-office', 'id: forms-online\n    aliases: ["/choose/#tax-office"]'),
    ),
    'glossary.yaml': newSource,
    'sources/runtime-manual.yaml': write(`${source ?? ''}aliases: [/sources/node-manual/]\n`),
    'technologies/nodejs.mdx': newSource,
    'comparison.yaml': inTurn(
      newRow,
      replaceAll('      - form-handling', '      - form-checks\n      - form-markup'),
      replaceAll('id: in-the-box', 'id: included\n    aliases: ["/compare/#in-the-box"]'),
    ),
    'verdict.yaml': inTurn(newRow, replaceAll('form-handling', 'form-checks')),
    'article.yaml': inTurn(
      newRow,
      replaceAll('id: free-of-charge', 'id: free\n    aliases: ["/article/#free-of-charge"]'),
    ),
    'arguments/nodejs.yaml': inTurn(
      ...[newRow, replaceAll('form-handling', 'form-checks')],
      replaceAll(
        'id: first-pro-of-runtime',
        'id: streams-first\n    aliases: ["/pros-and-cons/#first-pro-of-runtime"]',
      ),
    ),
    'arguments/django.yaml': inTurn(
      ...[replaceAll('streaming', 'form-markup'), replaceAll('form-handling', 'form-markup')],
      replaceAll('first-con-of-framework', 'late-con-of-framework'),
    ),
    'pages/conclusion.mdx': inTurn(
      replaceAll('{#when-django}', '{#take-the-framework}'),
      replaceAll('criteria="streaming form-handling"', 'criteria="partial-answers form-checks form-markup"'),
      replaceAll('group="in-the-box"', 'group="included"'),
      replaceAll(
        'subject: technologies\n',
        'subject: technologies\nheadings: [{ id: take-the-framework, aliases: ["/conclusion/#when-django"] }]\n',
      ),
    ),
    'pages/about.mdx': replaceAll('## Method {#method}', '## The way {#way}'),
    ...{ 'pages/guide.mdx': remove, 'pages/notes.mdx': remove },
    'pages/handbook.mdx': page(
      'A handbook',
      'aliases: [/guide/]\nheadings: [{ id: the-method, aliases: ["/about/#method"] }]\n',
      '## First steps {#first-steps}\n\nBegin with a row.\n\n## The method {#the-method}\n\nEach row is one question.',
    ),
    'retired.yaml': write(tombstones),
  };
}
