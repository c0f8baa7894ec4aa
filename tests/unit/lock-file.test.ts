import { expect, test } from '@playwright/test';
import { z } from 'astro/zod';
import { readText } from './source-tree.ts';

const versions = z.record(z.string(), z.string()).default({});

const lockSchema = z.object({
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
});

const manifestSchema = z.object({
  dependencies: versions,
  devDependencies: versions,
  optionalDependencies: versions,
  allowScripts: z.record(z.string(), z.boolean()).default({}),
});

/** What is installed from a lock file of its own, and the reviewed packages in it with a script. */
const installations = [
  { name: 'the project', folder: '', scripts: ['esbuild', 'wtf_wikipedia'] },
  { name: 'the audit', folder: 'src/commands/audit/lighthouse/', scripts: [] },
];

for (const { name, folder, scripts } of installations) {
  const lockFile = lockSchema.parse(JSON.parse(readText(`${folder}package-lock.json`)));
  const manifest = manifestSchema.parse(JSON.parse(readText(`${folder}package.json`)));
  const packages = Object.entries(lockFile.packages)
    .filter(([place]) => place !== '')
    .map(([place, each]) => ({ ...each, place, name: place.replace(/^.*node_modules\//, '') }));

  test(`every package of ${name} is known by its content`, () => {
    expect(packages.length).toBeGreaterThan(0);
    const unknown = packages.filter(
      ({ integrity, inBundle }) => !inBundle && !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
    );
    expect(unknown.map(({ place }) => place)).toEqual([]);
  });

  test(`no package of ${name} comes from a repository, an address or a folder`, () => {
    const foreign = packages.filter(
      ({ resolved, link, version = '' }) => resolved !== undefined || link === true || !/^\d+\.\d+\.\d+/.test(version),
    );
    expect(foreign.map(({ place }) => place)).toEqual([]);
  });

  test(`only reviewed packages of ${name} have a script that would run when they are installed`, () => {
    const found = packages.filter(({ hasInstallScript }) => hasInstallScript).map((each) => each.name);
    expect(found).toEqual(scripts);
    expect(manifest.allowScripts).toEqual(Object.fromEntries(scripts.map((script) => [script, false])));
  });

  test(`every package that ${name} names has one exact version, the same in both files`, () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const named = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    const locked = named.map(([each]) => [each, lockFile.packages[`node_modules/${each}`]?.version]);
    expect(locked).toEqual(named);
  });
}
