import path from 'node:path';
import { expect, test } from '@playwright/test';
import { listFiles } from './source-tree.ts';

const files = [...listFiles('src'), ...listFiles('tests')].filter((file) => !file.startsWith('tests/fixtures/'));
const toBase = (file: string) => path.basename(file).replace(/\.[a-z]+$/, '');
const wrong = (among: readonly string[], pattern: RegExp) => among.filter((file) => !pattern.test(toBase(file)));

/** The names of pages are addresses; two other names are given by the tools. */
const given = (file: string) => file.startsWith('src/pages/') || /\/(content|playwright)\.config\.ts$/.test(file);

test('a component has a name in PascalCase', () => {
  const components = files.filter((file) => file.endsWith('.astro') && !given(file));
  expect(components.length).toBeGreaterThan(0);
  expect(wrong(components, /^([A-Z][a-z]+)+\d?$/)).toEqual([]);
});

test('a module has a name in kebab-case', () => {
  const modules = files.filter((file) => /\.(ts|js)$/.test(file) && !file.endsWith('.test.ts') && !given(file));
  expect(modules.length).toBeGreaterThan(0);
  expect(wrong(modules, /^[a-z]+(-[a-z]+)*$/)).toEqual([]);
});

test('a test has the name of its subject', () => {
  const tests = files.filter((file) => file.endsWith('.test.ts'));
  expect(wrong(tests, /^[a-z0-9]+(-[a-z0-9]+)*\.test$/)).toEqual([]);
});

test('no name says nothing, and no module only passes on others', () => {
  const vague = /^(utils?|helpers?|common|shared|misc|lib|index)$/i;
  const named = files.filter((file) => !file.startsWith('src/pages/'));
  expect(named.filter((file) => file.split('/').some((step) => vague.test(step.replace(/\..*$/, ''))))).toEqual([]);
});

test('a folder has a name in kebab-case', () => {
  const folders = new Set(files.flatMap((file) => path.dirname(file).split('/')));
  expect([...folders].filter((folder) => !/^[a-z]+(-[a-z]+)*$/.test(folder))).toEqual([]);
});
