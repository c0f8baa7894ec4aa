// THIS FILE RUNS IN THE BROWSER.

/**
 * Loads what narrows the table when a reader asks for it first, or when the address names a selection. From disk, where no script may
 * load another, it is not there.
 */
class TableTools extends HTMLElement {
  #connection: AbortController | undefined;

  connectedCallback() {
    const script = this.querySelector('template')?.content.querySelector('script');
    if (!script || location.protocol === 'file:') {
      this.hidden = true;
      return;
    }
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    // Once: it stays in the page.
    const load = () => {
      this.append(script);
    };
    const fail = () => {
      const status = this.querySelector('[data-count]');
      if (status)
        status.textContent = 'This could not be loaded. All rows are shown; load the page again to narrow them.';
    };
    // Neither event bubbles.
    this.addEventListener('toggle', load, { signal, capture: true });
    this.addEventListener('error', fail, { signal, capture: true });
    const asked = new URLSearchParams(location.search);
    if ([...this.querySelectorAll('input')].some(({ name }) => asked.has(name)) || asked.has('v')) load();
  }

  disconnectedCallback() {
    this.#connection?.abort();
  }
}

customElements.define('table-tools', TableTools);
