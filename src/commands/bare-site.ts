import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { linkPackages } from './checkout.ts';

/** What the smallest site is made of: one layout, one collection of MDX, and nothing else. */
const files = {
  'package.json': ['{ "name": "bare", "private": true, "type": "module" }'],
  'astro.config.mjs': [
    "import mdx from '@astrojs/mdx';",
    "import { defineConfig } from 'astro/config';",
    'export default defineConfig({ integrations: [mdx()] });',
  ],
  'src/content.config.ts': [
    "import { defineCollection } from 'astro:content';",
    "import { glob } from 'astro/loaders';",
    "import { z } from 'astro/zod';",
    "const loader = glob({ base: './content', pattern: '*.mdx' });",
    'export const collections = { pages: defineCollection({ loader, schema: z.object({ title: z.string() }) }) };',
  ],
  'src/pages/[page].astro': [
    '---',
    "import { getCollection, render } from 'astro:content';",
    'export async function getStaticPaths() {',
    "  return (await getCollection('pages')).map((entry) => ({ params: { page: entry.id }, props: { entry } }));",
    '}',
    'const { entry } = Astro.props;',
    'const { Content } = await render(entry);',
    '---',
    '<!doctype html>',
    '<html lang="en">',
    '  <head><meta charset="utf-8" /><title>{entry.data.title}</title></head>',
    '  <body><h1>{entry.data.title}</h1><Content /></body>',
    '</html>',
  ],
};

/** Writes a site without styles, scripts, checks and data: a page of MDX for each page of another, with the same words. */
export async function writeBareSite(root: string, folder: string, pages: readonly string[]): Promise<void> {
  const content = pages.map((html, index) => [`content/page-${String(index + 1)}.mdx`, toMdx(html)] as const);
  const code = Object.entries(files).map(([name, lines]) => [name, `${lines.join('\n')}\n`] as const);
  for (const [name, text] of [...code, ...content]) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  await linkPackages(root, folder);
}

type Node = ReturnType<typeof parseDocument>['children'][number];

/** The words between the header and the footer of a page, as MDX: headings and paragraphs, without links and tables. */
export function toMdx(html: string): string {
  const page = parseDocument(html);
  const [title] = DomUtils.getElementsByTagName('title', page, true, 1);
  const [main] = DomUtils.getElementsByTagName('main', page, true, 1);
  const lines = main ? toLines(main.name, main.children) : [];
  return `---\ntitle: ${JSON.stringify(title ? DomUtils.innerText(title) : '')}\n---\n\n${lines.join('\n\n')}\n`;
}

/** Elements whose words run on in the line around them. */
const inline = new Set(['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'em', 'i', 'q', 'small', 'span', 'strong', 'time']);

/** Elements whose words nobody reads. */
const silent = new Set(['script', 'style', 'template']);

/** What the document object model calls a text. */
const textNode = 3;

/** What an element of this name says in its nodes, line by line. */
function toLines(name: string, nodes: readonly Node[]): string[] {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    const words = line.replace(/\s+/g, ' ').trim();
    const mark = /^h[2-6]$/.test(name) ? `${'#'.repeat(Number(name[1]))} ` : '';
    if (words !== '') lines.push(mark + words.replace(/[\\`*_{}[\]<>#+\-!|~$&:.]/g, '\\$&'));
    line = '';
  };
  for (const node of nodes) {
    if (node.nodeType === textNode && 'data' in node) line += node.data;
    else if (!('name' in node && 'children' in node) || silent.has(node.name)) continue;
    else if (inline.has(node.name)) line += DomUtils.innerText(node);
    else {
      end();
      lines.push(...toLines(node.name, node.children));
    }
  }
  end();
  return lines;
}
