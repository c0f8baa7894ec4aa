import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { checkContent } from '../../src/check.ts';
import { test } from './content-tree.ts';

const remedy = 'A link is no content: put the file itself here.';

for (const [name, target] of [
  ['pages/other.mdx', 'about.mdx'],
  ['criteria/more', '../pages'],
] as const) {
  test(`nothing comes to the site unchecked through the link ${name}`, async ({ plant }) => {
    const root = await plant({});
    await symlink(target, path.join(root, 'content', name));
    const reports = await checkContent(root, {});
    expect(reports).toMatchObject([{ file: `content/${name}`, line: 1, value: name, remedy }]);
  });
}
