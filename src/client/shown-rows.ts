// THIS FILE RUNS IN THE BROWSER.
import { isSelected, type Selection } from '../model/selection.ts';
import type { Table, TableRow } from './table-rows.ts';

/** What the fragment of the address names: a row, or a table with all of its rows. */
export interface Named {
  element: HTMLElement;
  name: string;
  rows: readonly TableRow[];
}

/** What the address names, by an id that it has or had; undefined for another part of the page. */
export function findNamed(tables: readonly Table[]): Named | undefined {
  const target = document.getElementById(location.hash.slice(1));
  const table = tables.find(({ box }) => target && box.contains(target));
  if (!table) return undefined;
  const row = table.rows.find(({ element }) => element.contains(target));
  return row ? { element: row.element, name: row.shown.name, rows: [row] } : { ...table, element: table.heading };
}

/**
 * Shows the rows that are selected or named, and no table without rows. In the contents at the head of the page, the marks of
 * the others are small.
 *
 * @returns how many are selected
 */
export function showRows(tables: readonly Table[], selection: Selection, named: Named | undefined): number {
  let count = 0;
  for (const { box, rows } of tables) {
    for (const row of rows) {
      const isChosen = isSelected(row.selectable, selection);
      const isShown = isChosen || named?.rows.includes(row) === true;
      count += Number(isChosen);
      row.element.hidden = !isShown;
      row.mark?.toggleAttribute('data-left-out', !isShown);
      if (row.mark) row.mark.ariaDescription = isShown ? null : 'left out';
    }
    box.hidden = rows.every(({ element }) => element.hidden);
  }
  return count;
}
