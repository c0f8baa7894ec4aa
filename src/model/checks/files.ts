import { idPattern } from '../../schemas/primitives.ts';
import { sides } from '../../schemas/sides.ts';
import { fixedAddresses, toParents } from '../links.ts';
import type { Problem } from '../problem.ts';
import { ofCollection, type Authored } from './authored.ts';

/** Names of files, files that must be there, and the places that files may take. */
export function checkFiles(files: readonly Authored[]): Problem[] {
  return [...checkFileNames(files), ...checkMissingFiles(files), ...checkTaken(files), ...checkParents(files)];
}

function checkFileNames(files: readonly Authored[]): Problem[] {
  return files
    .filter(({ id }) => !id.split('/').every((name) => idPattern.test(name)))
    .map(({ file, id }) => ({
      file,
      path: [],
      value: id,
      remedy: 'Name the file with small letters, digits and single hyphens: its name is its address.',
    }));
}

/** The files that the site cannot do without. */
const required = [
  'site.yaml',
  'comparison.yaml',
  'verdict.yaml',
  'article.yaml',
  'glossary.yaml',
  'needs.yaml',
  'examples.yaml',
  ...sides.map((side) => `technologies/${side}.mdx`),
  ...sides.map((side) => `arguments/${side}.yaml`),
  'pages/about.mdx',
  'pages/conclusion.mdx',
  'pages/link-policy.mdx',
  'pages/together.mdx',
  'retired.yaml',
];

function checkMissingFiles(files: readonly Authored[]): Problem[] {
  const present = new Set(files.map(({ file }) => file));
  const missing = required
    .map((name) => `content/${name}`)
    .filter((file) => !present.has(file))
    .map((file) => ({ file, path: [], remedy: 'This file is missing: write it.' }));
  const strangers = [...ofCollection(files, 'technologies'), ...ofCollection(files, 'arguments')]
    .filter(({ id }) => !(sides as readonly string[]).includes(id))
    .map(({ file, id }) => ({
      file,
      path: [],
      value: id,
      remedy: `The site compares ${sides.join(' and ')}: name the file after one of them.`,
    }));
  return [...missing, ...strangers];
}

/** A page of prose may not take the address of a page that is made from data, or one below it. */
function checkTaken(files: readonly Authored[]): Problem[] {
  return ofCollection(files, 'pages')
    .filter(({ id }) => fixedAddresses.includes(`/${id.replace(/\/.*/, '')}/`) || /(^|\/)(404|index)$/.test(id))
    .map(({ file, id }) => ({
      file,
      path: [],
      value: id,
      remedy: 'The site makes the page of this address from data: take another name.',
    }));
}

/** A page in a folder stands below the page of that name, to which its trail leads. */
function checkParents(files: readonly Authored[]): Problem[] {
  const pages = ofCollection(files, 'pages');
  const ids = new Set(pages.map(({ id }) => id));
  return pages.flatMap(({ file, id }) => {
    const missing = toParents(id).find((parent) => !ids.has(parent));
    if (missing === undefined || fixedAddresses.includes(`/${missing}/`)) return [];
    return [
      { file, path: [], value: id, remedy: `It stands below a page that is missing: content/pages/${missing}.mdx.` },
    ];
  });
}
