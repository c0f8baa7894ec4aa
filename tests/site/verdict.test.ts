import { sides } from '../../src/schemas/sides.ts';
import { technologies, verdict } from './content.ts';
import { expect, test } from './reader.ts';

test('each line of the verdict leads to the rows that prove it', async ({ page, server }) => {
  await page.goto('/');
  for (const line of verdict.lines) {
    const item = page.getByRole('listitem').filter({ hasText: line.text });
    const targets = await item
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(targets, line.text).toEqual(line.criteria.map((id) => `${server}/compare/${id}/`));
  }
});

test('the verdict stands on the side that it speaks for', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/');
  for (const side of sides) {
    const box = await page.getByRole('heading', { name: verdict.headlines[side] }).boundingBox();
    expect((box?.x ?? 0) > 600, side).toBe(side === 'django');
  }
});

test('each fact at a glance leads to the claim that carries it', async ({ page, server }) => {
  await page.goto('/');
  for (const side of sides) {
    for (const { value, claim } of Object.values(technologies[side].facts)) {
      const link = page.getByRole('cell').getByRole('link', { name: value, exact: true });
      const targets = await link.evaluateAll((links) => links.map((element) => (element as HTMLAnchorElement).href));
      expect(targets, value).toContain(`${server}/${side}/#${claim}`);
    }
  }
});
