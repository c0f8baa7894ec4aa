// THIS FILE RUNS IN THE BROWSER.
import { readTheme, setTheme, showTheme } from './theme.ts';

/** The reader's choice of a theme, around a native select. */
class ThemeSwitch extends HTMLElement {
  #connection: AbortController | undefined;

  connectedCallback() {
    const select = this.querySelector('select');
    if (!select) return;
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    select.value = readTheme();
    select.addEventListener(
      'change',
      () => {
        setTheme(select.value);
      },
      { signal },
    );
    // The choice made in another tab.
    addEventListener(
      'storage',
      () => {
        select.value = readTheme();
        showTheme(readTheme());
      },
      { signal },
    );
    this.hidden = false;
  }

  disconnectedCallback() {
    this.#connection?.abort();
  }
}

customElements.define('theme-switch', ThemeSwitch);
