import path from 'node:path';
import { expect, test } from '@playwright/test';
import { listFiles, readText } from './source-tree.ts';

/** A part of the code, and what it may import: other parts, and packages by the begin of their names. */
interface Rule {
  parts: readonly string[];
  packages: readonly string[];
}

/** The longest begin of a file's name decides. `site.ts` is the only way to the content. */
const rules: Record<string, Rule> = {
  'src/pages': {
    parts: ['layouts', 'components', 'components/content', 'exports', 'cards', 'model', 'schemas', 'site.ts'],
    packages: ['astro', 'astro:config'],
  },
  'src/layouts': {
    parts: ['layouts', 'components', 'model', 'schemas', 'site.ts', 'styles'],
    packages: ['astro'],
  },
  'src/components': {
    parts: ['components', 'components/content', 'model', 'schemas', 'client'],
    packages: ['astro', 'astro:assets', 'htmlparser2'],
  },
  'src/components/content': {
    parts: ['components', 'components/content', 'model', 'schemas', 'site.ts'],
    packages: ['astro'],
  },
  'src/exports': {
    parts: ['exports', 'model', 'schemas'],
    packages: ['astro/zod', 'csv-stringify', 'mdast-util-to-markdown', 'mdast-util-gfm-table', 'node:'],
  },
  'src/cards': { parts: ['cards', 'model', 'schemas'], packages: ['fontkitten', 'sharp', 'node:'] },
  'src/model': { parts: ['model', 'schemas'], packages: ['leven', 'minisearch'] },
  'src/schemas': { parts: ['schemas'], packages: ['astro/zod'] },
  'src/client': { parts: ['client', 'exports', 'model', 'schemas'], packages: [] },
  'src/check': {
    parts: ['check', 'check.ts', 'model', 'schemas'],
    packages: ['astro', 'vite', 'satteri', 'yaml', 'node:'],
  },
  'src/check.ts': { parts: ['check', 'model', 'schemas'], packages: ['astro/zod'] },
  'src/finish': {
    parts: ['finish', 'check', 'model', 'schemas'],
    packages: ['astro', 'htmlparser2', 'lightningcss', 'node:'],
  },
  'src/commands': {
    parts: ['commands', 'finish', 'check', 'check.ts', 'model', 'schemas'],
    packages: ['@playwright/test', 'fflate', 'htmlparser2', 'sirv', 'yaml', 'node:'],
  },
  'src/site.ts': { parts: ['model', 'schemas'], packages: ['astro:content'] },
  'src/content.config.ts': { parts: ['schemas'], packages: ['astro:content', 'astro/loaders'] },
};

const parts = Object.keys(rules).sort((a, b) => b.length - a.length);

/** The part that a file belongs to, without `src/`. */
const findPart = (file: string) =>
  (parts.find((part) => file === part || file.startsWith(`${part}/`)) ?? path.dirname(file)).replace(/^src\//, '');

/** What a file imports, as it is written: also types, scripts of components, and imports while it runs. */
const findImports = (text: string): string[] =>
  [
    /^\s*(?:import|export)\s[^'";]*?\bfrom\s*['"]([^'"]+)['"]/gm,
    /^\s*import\s*['"]([^'"]+)['"]/gm,
    /\bimport\(\s*['"]([^'"]+)['"]/g,
    /<script[^>]*\ssrc="([^"]+)"/g,
  ].flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name));

const isPackage = (name: string, begin: string) =>
  name === begin || name.startsWith(begin.endsWith(':') ? begin : `${begin}/`);

function isAllowed(file: string, name: string, rule: Rule): boolean {
  if (!name.startsWith('.')) return rule.packages.some((begin) => isPackage(name, begin));
  return rule.parts.includes(findPart(path.posix.join(path.posix.dirname(file), name)));
}

const code = listFiles('src').filter((file) => /\.(ts|js|astro)$/.test(file));

for (const [part, rule] of Object.entries(rules)) {
  test(`${part} imports only what stands below it`, () => {
    const own = code.filter((file) => `src/${findPart(file)}` === part);
    const wrong = own.flatMap((file) =>
      findImports(readText(file))
        .filter((name) => !isAllowed(file, name, rule))
        .map((name) => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });
}

test('every file of the code belongs to a part with a rule', () => {
  expect(code.filter((file) => !(`src/${findPart(file)}` in rules))).toEqual([]);
});

test('imports are found however they are written', () => {
  const text = `import a, { type b } from 'one';
import type {
  c,
} from "two";
import 'three.css';
export { d } from './four.ts';
const e = await import('five');
<script src="../six.ts"></script>`;
  expect(findImports(text)).toEqual(['one', 'two', './four.ts', 'three.css', 'five', '../six.ts']);
});
