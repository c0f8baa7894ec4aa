import type { Page } from '@playwright/test';
import { expect, test } from './reader.ts';
import { everyPage } from './sample.ts';

/** A node of the tree that a browser gives to readers who hear the page. */
interface Heard {
  role: string;
  name: string;
  children: Heard[];
}

/** What a browser tells to assistive technology; nodes that it leaves out give their place to their children. */
async function listenTo(page: Page): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const toHeard = (node: (typeof nodes)[number]): Heard[] => {
    const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []).flatMap(toHeard);
    return node.ignored ? children : [{ role: toText(node.role?.value), name: toText(node.name?.value), children }];
  };
  return nodes.slice(0, 1).flatMap(toHeard);
}

const toText = (value: unknown) => (typeof value === 'string' ? value : '');

const findAll = (nodes: Heard[], role: string): Heard[] =>
  nodes.flatMap((node) => [...(node.role === role ? [node] : []), ...findAll(node.children, role)]);

const withTables = ['/', '/about/', '/about/hosting/', '/compare/', '/conclusion/', '/django/', '/nodejs/'];

test('each table has a name of its own on its page', async ({ page }) => {
  const found: string[] = [];
  for (const address of everyPage) {
    await page.goto(address);
    const names = findAll(await listenTo(page), 'table').map(({ name }) => name);
    expect(new Set(names).size, address).toBe(names.length);
    expect(names, address).not.toContain('');
    expect(names.length, address).toBe(await page.locator('table caption').count());
    if (names.length > 0) found.push(address);
  }
  expect(found.sort()).toEqual(withTables);
});

for (const width of [320, 1280]) {
  test(`each cell has the headers of its row and its column at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const address of withTables) {
      await page.goto(address);
      const rows = await page.locator('tr').count();
      const tables = findAll(await listenTo(page), 'table');
      expect(findAll(tables, 'row').length, address).toBe(rows);
      for (const table of tables) {
        const [head, ...body] = findAll([table], 'row').map(({ children }) => children);
        const columns = head?.map(({ role, name }) => [role, name !== '']) ?? [];
        expect(columns, table.name).toEqual(columns.map(() => ['columnheader', true]));
        expect(body.length, table.name).toBeGreaterThan(0);
        for (const cells of body) {
          expect(cells.map(({ role }) => role)).toEqual(['rowheader', ...columns.slice(1).map(() => 'cell')]);
          expect(cells[0]?.name).not.toBe('');
        }
      }
    }
  });
}
