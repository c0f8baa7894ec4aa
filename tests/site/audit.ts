import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The rules that every page keeps: WCAG 2.0 to 2.2, levels A and AA, and what is known to be good. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Experimental rules about what this site mostly is: tables. */
const tableRules = { 'td-has-header': { enabled: true }, 'table-fake-caption': { enabled: true } };

/** How a page is looked at. */
export interface View {
  colours: 'light' | 'dark' | 'forced';
  width: number;
}

/** Opens a page as a reader with certain colours and a certain screen. */
export async function open(page: Page, address: string, { colours, width }: View): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({
    colorScheme: colours === 'dark' ? 'dark' : 'light',
    forcedColors: colours === 'forced' ? 'active' : 'none',
  });
  await page.goto(address);
}

/** What axe has against the page, as sentences. */
export async function findFaults(page: Page): Promise<string[]> {
  return analyze(
    new AxeBuilder({ page }).options({
      runOnly: { type: 'tag', values: tags },
      rules: tableRules,
      resultTypes: ['violations'],
    }),
  );
}

/** What axe has against the contrast of the page's text, as sentences. */
export async function findFaintText(page: Page): Promise<string[]> {
  return analyze(new AxeBuilder({ page }).withRules('color-contrast'));
}

async function analyze(builder: AxeBuilder): Promise<string[]> {
  // Without frames, the way that opens no second page finds the same and is faster.
  const { violations } = await builder.setLegacyMode().analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`));
}
