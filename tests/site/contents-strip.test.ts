import { comparison, criteria, findLeaning, toSteps } from './content.ts';
import { expect, test } from './reader.ts';

for (const width of [320, 1280]) {
  test(`each row has a mark at the head of the table, as far aside as it leans, at ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/compare/');
    const strip = page.getByRole('navigation', { name: 'Rows by the side' });
    const marks = await strip.locator('li a').evaluateAll((links) =>
      links.map((link) => {
        const { left, right } = link.getBoundingClientRect();
        const middle = document.documentElement.clientWidth / 2;
        const list = link.closest('ul');
        const parts = [...(list?.children ?? [])].map((item) => item.getBoundingClientRect());
        const near = Math.min(...parts.flatMap((box) => [Math.abs(box.left - middle), Math.abs(box.right - middle)]));
        return { id: (link.getAttribute('href') ?? '').slice(1), left: left - middle, right: right - middle, near };
      }),
    );
    expect(marks.map(({ id }) => id).sort()).toEqual([...criteria.keys()].sort());
    const near = new Map<number, number>();
    for (const mark of marks) {
      const criterion = criteria.get(mark.id);
      const steps = criterion ? toSteps(criterion) : Number.NaN;
      if (steps < 0) expect(mark.right, mark.id).toBeLessThanOrEqual(0);
      if (steps > 0) expect(mark.left, mark.id).toBeGreaterThanOrEqual(0);
      if (steps !== 0) near.set(Math.abs(steps), mark.near);
    }
    expect(near.get(2)).toBeGreaterThan((near.get(1) ?? Number.NaN) + 12);
  });
}

test('a reader who hears the marks hears each row’s name, and for whom it speaks', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/compare/');
  const strip = page.getByRole('navigation', { name: 'Rows by the side' });
  for (const { id } of comparison.groups) await expect(strip.locator(`a[href="#${id}"]`)).toHaveCount(1);
  for (const [id, criterion] of criteria) {
    const link = strip.locator(`li a[href="#${id}"]`);
    await expect(link).toHaveAccessibleName(criterion.name);
    const leaning = findLeaning(criterion);
    const label = leaning?.includes(',') ? leaning : 'for neither side';
    await expect(link.locator('xpath=ancestor::ul')).toHaveAccessibleName(label);
  }
});

test('a reader who follows a mark comes to its row', async ({ page }) => {
  const id = comparison.groups.at(-1)?.criteria.at(-1) ?? '';
  await page.goto('/compare/');
  await page.getByRole('navigation', { name: 'Rows by the side' }).locator(`li a[href="#${id}"]`).click();
  await expect(page.locator(`tr#${id}`)).toBeInViewport();
});
