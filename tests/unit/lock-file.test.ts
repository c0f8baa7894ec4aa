import { expect, test } from '@playwright/test';
import { z } from 'astro/zod';
import { readText } from './source-tree.ts';

const versions = z.record(z.string(), z.string()).default({});

const lockFile = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        version: z.string().optional(),
        integrity: z.string().optional(),
        resolved: z.string().optional(),
        inBundle: z.boolean().optional(),
        hasInstallScript: z.boolean().optional(),
        link: z.boolean().optional(),
      }),
    ),
  })
  .parse(JSON.parse(readText('package-lock.json')));

const manifest = z
  .object({
    dependencies: versions,
    devDependencies: versions,
    optionalDependencies: versions,
    allowScripts: z.record(z.string(), z.boolean()),
  })
  .parse(JSON.parse(readText('package.json')));

const packages = Object.entries(lockFile.packages)
  .filter(([place]) => place !== '')
  .map(([place, each]) => ({ ...each, place, name: place.replace(/^.*node_modules\//, '') }));

test('every package is known by its content', () => {
  expect(packages.length).toBeGreaterThan(0);
  const unknown = packages.filter(
    ({ integrity, inBundle }) => !inBundle && !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
  );
  expect(unknown.map(({ place }) => place)).toEqual([]);
});

test('no package comes from a repository, an address or a folder', () => {
  const foreign = packages.filter(
    ({ resolved, link, version = '' }) => resolved !== undefined || link === true || !/^\d+\.\d+\.\d+/.test(version),
  );
  expect(foreign.map(({ place }) => place)).toEqual([]);
});

test('only reviewed packages have a script that would run when they are installed', () => {
  const names = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
  expect(names).toEqual(['esbuild', 'wtf_wikipedia']);
  expect(manifest.allowScripts).toEqual({ esbuild: false, wtf_wikipedia: false });
});

test('every package that the project names has one exact version, the same in both files', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  const named = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  const locked = named.map(([name]) => [name, lockFile.packages[`node_modules/${name}`]?.version]);
  expect(locked).toEqual(named);
});
