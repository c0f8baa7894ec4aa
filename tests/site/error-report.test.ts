import type { Page } from '@playwright/test';
import { criteria, edition, toShown } from './content.ts';
import { findAttribute, getElements, getText } from './dist.ts';
import { expect, test } from './reader.ts';

/** Opens the report of a row, which asks for no script. */
async function openReport(page: Page, criterion: string) {
  await page.goto(`/compare/${criterion}/`);
  await page.getByText('Show a report to copy and to complete').click();
  return page.getByRole('textbox', { name: 'Report of an error in this row' });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader can copy a report of an error in any row: its id, the edition and both answers', async ({ page }) => {
    const report = await openReport(page, [...criteria.keys()].at(-1) ?? '');
    await expect(report).toHaveValue(/^Row: /m);
    for (const [id, { name, answers }] of criteria) {
      const area = getElements(`/compare/${id}/`).find(
        (each) => findAttribute(each, 'class')?.split(' ').includes('text') && each.tagName === 'textarea',
      );
      const text = area ? toShown(getText(area)) : '';
      expect(text).toContain(`Row: ${toShown(name)} (${id})`);
      expect(text).toContain(`Address: /compare/${id}/`);
      expect(text).toContain(`Edition: ${edition}`);
      for (const { claims } of Object.values(answers)) expect(text).toContain(toShown(claims[0]?.statement ?? ''));
    }
  });
});

test('a reader with a keyboard selects the whole report', async ({ page }) => {
  const report = await openReport(page, [...criteria.keys()][0] ?? '');
  await report.press('Control+a');
  const isWhole = await report.evaluate((area: HTMLTextAreaElement) => {
    const { selectionStart, selectionEnd, value } = area;
    return selectionEnd - selectionStart === value.length;
  });
  expect(isWhole).toBe(true);
});
