import { expect } from '@playwright/test';
import { checkContent } from '../../src/check.ts';
import { renderReport } from '../../src/check/report.ts';
import { test as base, type Changes } from './content-tree.ts';

/** Something that an author gets wrong, and what the check says about it. */
export interface Mistake {
  mistake: string;
  changes: Changes;
  /** Each problem as the author reads it: `file:line  field = "value"`, then the remedy. No other problem may be told. */
  told: readonly (readonly [where: string, remedy: string])[];
}

export const test = base.extend<{ expectTold: (mistake: Mistake) => Promise<void> }>({
  expectTold: async ({ plant }, use) => {
    await use(async ({ changes, told }) => {
      const reports = await checkContent(await plant(changes), {});
      expect(reports.map(renderReport)).toEqual(told.map(([where, remedy]) => `content/${where}\n    ${remedy}`));
    });
  },
});
