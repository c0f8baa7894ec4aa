// THIS FILE RUNS IN THE BROWSER.

/**
 * Opens the search where without scripts a link leads to the page of all entries. What it needs is loaded when it opens first, and
 * where that fails the link is followed.
 */
class SiteSearch extends HTMLElement {
  #connection: AbortController | undefined;

  connectedCallback() {
    const link = this.querySelector('a');
    const dialog = this.querySelector('dialog');
    const input = this.querySelector('input');
    const script = this.querySelector('template')?.content.querySelector('script');
    if (!link || !dialog || !input || !script) return;
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const close = () => {
      dialog.close();
    };
    const fail = () => {
      const isWanted = dialog.open;
      close();
      // From now on the link is a link.
      this.#connection?.abort();
      // On the page itself all entries are in view, and who closed the search reads on.
      if (isWanted && !this.hasAttribute('data-here'))
        location.assign(`${link.href}?q=${encodeURIComponent(input.value)}`);
    };
    const open = () => {
      if (!dialog.open) dialog.showModal();
      input.select();
      // Once: it stays in the page.
      this.append(script);
    };
    const click = (event: MouseEvent) => {
      // With such a key a link is a link.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      // The focus returns to it; not every browser gives it to a link that is clicked.
      link.focus();
      open();
    };
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isOff()) return;
      // That of the search keeps the focus for a moment after it closes.
      if ((event.target as Element).closest('input, select, textarea')?.checkVisibility()) return;
      event.preventDefault();
      open();
    };
    // That of the script, which does not bubble, and one that the script itself tells.
    this.addEventListener('error', fail, { signal, capture: true });
    link.ariaHasPopup = 'dialog';
    link.addEventListener('click', click, { signal });
    // Also while the rest is on its way.
    dialog.querySelector('button')?.addEventListener('click', close, { signal });
    addEventListener('keydown', press, { signal });
    const asked = this.hasAttribute('data-here') && new URLSearchParams(location.search).get('q');
    if (!asked) return;
    input.value = asked;
    open();
  }

  disconnectedCallback() {
    this.#connection?.abort();
  }
}

/** Whether the reader wants `/` for something else, as who speaks to the browser may. */
function isOff(): boolean {
  try {
    return localStorage.getItem('search-key') === 'off';
  } catch {
    return false;
  }
}

customElements.define('site-search', SiteSearch);
