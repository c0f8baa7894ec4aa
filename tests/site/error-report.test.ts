import { criteria, edition, toShown } from './content.ts';
import { expect, test } from './reader.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader can copy a report of an error in any row: its id, the edition and both answers', async ({ page }) => {
    for (const [id, { name, answers }] of criteria) {
      await page.goto(`/compare/${id}/`);
      const report = page.getByRole('textbox', { name: 'A report of an error in this row' });
      const text = toShown(await report.inputValue());
      expect(text).toContain(`Row: ${toShown(name)} (${id})`);
      expect(text).toContain(`Address: /compare/${id}/`);
      expect(text).toContain(`Edition: ${edition}`);
      for (const { claims } of Object.values(answers)) expect(text).toContain(toShown(claims[0]?.statement ?? ''));
    }
  });
});

test('a reader with a keyboard selects the whole report', async ({ page }) => {
  await page.goto(`/compare/${[...criteria.keys()][0] ?? ''}/`);
  const report = page.getByRole('textbox', { name: 'A report of an error in this row' });
  await report.press('Control+a');
  const isWhole = await report.evaluate((area: HTMLTextAreaElement) => {
    const { selectionStart, selectionEnd, value } = area;
    return selectionEnd - selectionStart === value.length;
  });
  expect(isWhole).toBe(true);
});
