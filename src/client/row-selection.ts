// THIS FILE RUNS IN THE BROWSER.
import type { Misfit } from '../model/misfit.ts';
import { isSelected, isWhole } from '../model/selection.ts';
import { renderShownCount } from '../model/selection-words.ts';
import { addSynonyms } from './row-synonyms.ts';
import { followAddress, writeAddress } from './selection-address.ts';
import { findTextInput, readSelection, writeSelection } from './selection-controls.ts';
import { tellShown, tellTaken } from './selection-notes.ts';
import { findNamed, showRows } from './shown-rows.ts';
import { readTables } from './table-rows.ts';
import { takeRows } from './taken-rows.ts';

/** Shows the rows that a reader asks for, by the controls or by the address, and whatever the fragment names. */
class RowSelection extends HTMLElement {
  #connection: AbortController | undefined;
  #tables = readTables();
  #misfits: readonly Misfit[] = [];
  #isTyping = false;

  connectedCallback() {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const listen = (target: EventTarget, type: string, listener: (event: Event) => void) => {
      target.addEventListener(type, listener, { signal });
    };
    listen(this, 'input', ({ target }) => {
      this.#choose(target === findTextInput(this));
    });
    listen(this, 'change', () => {
      this.#isTyping = false;
    });
    listen(this, 'click', ({ target }) => {
      this.#press((target as Element).closest('button'));
    });
    listen(window, 'popstate', () => {
      this.#follow();
    });
    listen(window, 'hashchange', () => {
      this.#arrive();
    });
    this.querySelector('fieldset')?.toggleAttribute('disabled', false);
    this.#arrive();
  }

  disconnectedCallback() {
    this.#connection?.abort();
  }

  /** Follows the address to what it names, which may have moved. */
  #arrive() {
    this.#follow();
    if (!isWhole(readSelection(this))) findNamed(this.#tables)?.element.scrollIntoView();
  }

  #follow() {
    this.#misfits = followAddress(this);
    this.#isTyping = false;
    this.#show();
  }

  #choose(isTyping: boolean) {
    // All that is typed at a time is one step of the history.
    writeAddress(this, !(isTyping && this.#isTyping));
    this.#isTyping = isTyping;
    this.#misfits = [];
    this.#show();
  }

  #press(button: HTMLButtonElement | null) {
    if (button?.value) void this.#take(button.value);
    else if (button) {
      writeSelection(this, { words: new Map(), text: '' });
      this.#choose(false);
      // The button is gone.
      this.querySelector('summary')?.focus();
    }
  }

  #show() {
    const selection = readSelection(this);
    const named = findNamed(this.#tables);
    const count = showRows(this.#tables, selection, named);
    const rows = this.#tables.flatMap((table) => table.rows);
    const isExtra = named?.rows.some(({ selectable }) => !isSelected(selectable, selection));
    tellShown(this, renderShownCount(count, rows.length, isExtra ? named?.name : undefined), this.#misfits);
    // They come later, and once.
    if (selection.text)
      void addSynonyms(rows)?.then(() => {
        this.#show();
      });
  }

  async #take(way: string) {
    const rows = this.#tables.flatMap((table) => table.rows);
    const shown = rows.filter(({ element }) => !element.hidden).map((row) => row.shown);
    tellTaken(this, ...(await takeRows(way, shown, rows.length)));
  }
}

customElements.define('row-selection', RowSelection);
