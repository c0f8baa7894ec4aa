import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { append, replace } from './change.ts';
import { build } from './checkout.ts';
import { test, type Changes } from './content-tree.ts';

// A build takes ten seconds, and several times that where other work shares the machine.
test.describe.configure({ timeout: 180_000 });

/** A page of each kind, as a folder of the site. */
const pages = ['', 'compare/streaming', 'pros-and-cons', 'nodejs', 'django', 'article', 'sources/node-manual', 'about'];

test('the valid content becomes a site with a page of each kind', async ({ plant }) => {
  const root = await plant({});
  expect(await build(root)).toMatchObject({ exitCode: 0 });
  const page = await readFile(path.join(root, 'dist/compare/form-handling/index.html'), 'utf8');
  expect(page).toContain('One class describes a form, draws its fields and checks what arrives.');
  expect(pages.filter((name) => !existsSync(path.join(root, 'dist', name, 'index.html')))).toEqual([]);
});

test('a fact becomes a page that leans nowhere', async ({ plant }) => {
  const root = await plant({
    'criteria/streaming.mdx': (before) =>
      before.replace('kind: capability', 'kind: fact').replaceAll(/^ {4}(provision|by|fit|because):.*\n/gm, ''),
    'verdict.yaml': (before) => before.replace(/ {2}- side: nodejs\n.*\n.*\n/, '').replace('[streaming, ', '['),
    // A fact decides no need.
    'needs.yaml': (before) => before.replace('criteria: [streaming]', 'criteria: [form-handling]'),
  });
  expect(await build(root)).toMatchObject({ exitCode: 0 });
  const page = await readFile(path.join(root, 'dist/compare/streaming/index.html'), 'utf8');
  expect(page).toContain('a fact: no side is better');
});

const failures: [mistake: string, changes: Changes, message: string][] = [
  [
    'an unknown claim',
    { 'pages/conclusion.mdx': replace('claim="form-class"', 'claim="form-clas"') },
    'One problem in the content:\n\ncontent/pages/conclusion.mdx:9  "form-clas"\n    There is no claim of this name. Did you mean form-class?',
  ],
  [
    'a script in prose',
    { 'pages/about.mdx': append('\n<script>alert(1)</script>') },
    'content/pages/about.mdx:11  "<script>"\n    Only <Cite>, <Term>, <Rows>, <Counts>, <Hosts> may stand here: write Markdown instead.',
  ],
  [
    'a version that YAML reads as a number',
    { 'sources/forms-survey.yaml': replace('published: "2026-02"', 'version: 3.10') },
    'content/sources/forms-survey.yaml:5  version = "3.10"\n    A text belongs here: put it in quotation marks, so that 3.10 does not become 3.1.',
  ],
  [
    'two broken files, with the problems of both',
    {
      'pages/about.mdx': append('\nIt begins with { here.'),
      'verdict.yaml': replace('criteria: [streaming]', 'criteria: [form-handling]'),
    },
    '2 problems in the content:\n\ncontent/pages/about.mdx:11\n    Mend the markup:',
  ],
];

for (const [mistake, changes, message] of failures) {
  test(`the build fails on ${mistake}, and says so`, async ({ plant }) => {
    const root = await plant(changes);
    const { exitCode, output } = await build(root);
    expect(output).toContain(message);
    expect(output).not.toMatch(/stack trace/i);
    expect(exitCode).toBe(1);
    expect(existsSync(path.join(root, 'dist/index.html'))).toBe(false);
  });
}
