// THIS FILE RUNS IN THE BROWSER.
import type { Leaning } from '../model/leaning.ts';
import { toCopiedAddress } from '../model/link-text.ts';
import type { ShownAnswer, ShownRow } from '../model/row-texts.ts';
import { toRowWords, type SelectableRow } from '../model/selection.ts';
import { toPlainLetters } from '../model/text.ts';

/** A row of the page: what hides it, what a selection asks of it, and what can be taken along. */
export interface TableRow {
  element: HTMLElement;
  /** Its mark in the contents at the head of the page. */
  mark: HTMLElement | null;
  selectable: SelectableRow;
  shown: ShownRow;
}

/** A table of the page, with its heading in one box. */
export interface Table {
  box: HTMLElement;
  heading: HTMLElement;
  name: string;
  rows: TableRow[];
}

/** The tables of the page and their rows. What is known of them is what the page says. */
export const readTables = (): Table[] =>
  [...document.querySelectorAll('main table')].flatMap((table) => {
    const box = table.parentElement;
    const heading = box?.querySelector('h2');
    if (!box || !heading) return [];
    const names = new Map(
      [...table.querySelectorAll<HTMLElement>('thead [data-side]')].map((head) => [
        head.dataset.side ?? '',
        toText(head),
      ]),
    );
    const elements = [...table.querySelectorAll<HTMLElement>('[data-criterion]')];
    const name = toText(heading.firstChild);
    return [{ box, heading, name, rows: elements.map((element) => toRow(element, heading.id, names)) }];
  });

function toRow(element: HTMLElement, group: string, names: ReadonlyMap<string, string>): TableRow {
  const mark = element.querySelector<HTMLElement>('[data-strength]');
  const link = element.querySelector('a');
  const cells = [...element.querySelectorAll('.answer')];
  const answers = [...names].map(([side, name], index) => toAnswer(cells[index], side, name));
  const [id, name, question] = [element.id, toText(link), toText(element.querySelector('th')?.lastElementChild)];
  const findProvision = (side: string) => answers.find((answer) => answer.side === side && answer.provision)?.provision;
  const words = toRowWords(group, mark ? (mark.dataset as unknown as Leaning) : undefined, {
    nodejs: findProvision('nodejs'),
    django: findProvision('django'),
  });
  const says = answers.flatMap(({ provision, by, statement }) => [provision, by, statement]);
  return {
    element,
    mark: document.querySelector<HTMLElement>(`main nav [href="#${id}"]`),
    selectable: { words, says: toPlainLetters([id, name, question, ...says].join('\n')) },
    shown: {
      ...{ id, group, name, question, answers },
      kind: words.get('kinds') ?? '',
      leaning: mark ? toText(mark) : 'a fact',
      address: toShared(link?.getAttribute('href') ?? ''),
    },
  };
}

function toAnswer(cell: Element | undefined, side: string, name: string): ShownAnswer {
  const bar = cell?.querySelector<HTMLElement>('[data-provision]');
  const provision = bar?.dataset.provision ?? '';
  return {
    ...{ side, name, provision },
    // After the provision and a colon.
    by: toText(bar).slice(provision.length + 2),
    statement: toText(cell?.querySelector('p:not([data-provision])')),
    source: cell?.querySelector<HTMLAnchorElement>('[data-source]')?.href ?? '',
  };
}

/** An address as others can follow it: that of the site, where it knows its own. */
export const toShared = (address: string): string =>
  toCopiedAddress(address, document.querySelector<HTMLLinkElement>('[rel=canonical]')?.href ?? location.href);

const toText = (node: Node | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
