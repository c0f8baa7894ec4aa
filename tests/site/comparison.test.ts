import { sides } from '../../src/schemas/primitives.ts';
import { comparison, criteria, findLeaning, toShown } from './content.ts';
import { expect, test } from './reader.ts';

const judged = [...criteria].filter(([, { kind }]) => kind !== 'fact');

test('the table has every criterion once, in the order of the content', async ({ page }) => {
  await page.goto('/compare/');
  const ids = await page.locator('tr[id]').evaluateAll((rows) => rows.map(({ id }) => id));
  expect(ids).toEqual(comparison.groups.flatMap((group) => group.criteria));
});

test('each row has its criterion’s name, question and answers', async ({ page }) => {
  await page.goto('/compare/');
  for (const [id, { name, question, answers }] of criteria) {
    const row = page.locator(`tr[id="${id}"]`);
    await expect(row.getByRole('rowheader')).toContainText(name);
    await expect(row.getByRole('rowheader')).toContainText(question);
    for (const [index, side] of sides.entries()) {
      const statement = toShown(answers[side].claims[0]?.statement ?? 'none');
      await expect(row.getByRole('cell').nth(index + 1)).toContainText(statement);
    }
  }
});

test('the mark of a row and of its page says what follows from the two fits', async ({ page }) => {
  await page.goto('/compare/');
  for (const [id, criterion] of judged) {
    await expect(page.locator(`tr[id="${id}"] span[data-strength]`)).toHaveText(findLeaning(criterion) ?? '');
  }
  for (const [id, criterion] of judged) {
    await page.goto(`/compare/${id}/`);
    await expect(page.locator('main span[data-strength]')).toHaveText(findLeaning(criterion) ?? '');
  }
});

test('each answer about a capability begins with where it comes from, and no other does', async ({ page }) => {
  await page.goto('/compare/');
  for (const [id, criterion] of criteria) {
    const expected =
      criterion.kind === 'capability'
        ? sides.map((side) => {
            const answer = criterion.answers[side];
            const by = 'by' in answer ? answer.by : undefined;
            return by === undefined ? answer.provision : `${answer.provision}: ${by}`;
          })
        : [];
    await expect(page.locator(`tr[id="${id}"] td > [data-provision]:first-child`), id).toHaveText(expected);
  }
});

test('the page of a criterion gives each fit with its reason', async ({ page }) => {
  for (const [id, { kind, answers }] of judged) {
    await page.goto(`/compare/${id}/`);
    for (const side of sides) {
      const answer = page.locator('section', { has: page.locator(`h2#${side}`) });
      const { fit, because } = { fit: undefined, because: kind, ...answers[side] };
      await expect(answer).toContainText(typeof fit === 'number' ? `Fit ${String(fit)} of 3` : 'not established');
      await expect(answer).toContainText(toShown(because));
    }
  }
});
