// THIS FILE RUNS IN THE BROWSER.
import { toCopiedEntry, toFile, type CopiedEntry } from './copied-entry.ts';

/**
 * The texts in which a row, an argument or a table can be taken along; a page has one menu, at the `#` that opens it. It is a dialog
 * of buttons and not a menu by role, so that what it says after a copy, and a text to be copied by hand, may stand in it.
 */
class CopyMenu extends HTMLElement {
  #connection: AbortController | undefined;
  #opener: HTMLAnchorElement | undefined;
  #entry: CopiedEntry | undefined;

  connectedCallback() {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    for (const opener of document.querySelectorAll('[data-copy]')) {
      opener.ariaHasPopup = 'dialog';
      opener.ariaExpanded = 'false';
    }
    const click = (event: MouseEvent) => {
      this.#click(event);
    };
    const toggle = ({ newState }: ToggleEvent) => {
      if (this.#opener) this.#opener.ariaExpanded = String(newState === 'open');
    };
    document.addEventListener('click', click, { signal });
    this.addEventListener('toggle', toggle, { signal });
  }

  disconnectedCallback() {
    this.#connection?.abort();
  }

  #click(event: MouseEvent) {
    const target = event.target as Element;
    const button = target.closest<HTMLButtonElement>('copy-menu button');
    const opener = target.closest<HTMLAnchorElement>('[data-copy]');
    if (button && this.#entry) void this.#copy(button, this.#entry);
    // With such a key a link is a link: it opens elsewhere, or is saved.
    if (!opener || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // Where a pointer does it, the browser has closed the menu already.
    if (opener.ariaExpanded === 'true') this.hidePopover();
    else this.#open(opener);
  }

  #open(opener: HTMLAnchorElement) {
    if (this.#opener) this.#opener.ariaExpanded = 'false';
    this.#opener = opener;
    this.#entry = toCopiedEntry(opener);
    this.ariaLabel = `Copy ${this.#entry.link.text}`;
    for (const button of this.querySelectorAll<HTMLElement>('[data-of]'))
      button.hidden = !this.#entry.path.startsWith(button.dataset.of ?? '');
    this.#tell('');
    // The focus returns to it; not every browser gives it to a link that is clicked.
    opener.focus();
    this.showPopover({ source: opener });
    // Without scrolling, which would take the opener away, and the menu with it.
    this.querySelector('button')?.focus({ preventScroll: true });
  }

  async #copy({ value, dataset }: HTMLButtonElement, entry: CopiedEntry) {
    const { path, link, getText } = entry;
    // What comes late belongs to a menu that was closed meanwhile, or opened for another entry.
    const isWanted = () => this.#entry === entry && this.matches(':popover-open');
    const text = getText(value);
    const html = value === 'titled' && { 'text/html': new Blob([link.outerHTML], { type: 'text/html' }) };
    const blob = text.then((words) => new Blob([words], { type: 'text/plain' }));
    // A clipboard that refuses at once never asks for it.
    blob.catch(() => undefined);
    try {
      // A promise, since Safari lets no time pass between the click and this.
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob, ...html })]);
      if (isWanted()) this.#tell('Copied.');
    } catch {
      try {
        const words = await text;
        if (isWanted()) this.#tell('Press Ctrl+C to copy.', words);
      } catch {
        if (!isWanted()) return;
        // From disk no script may read a file, but a reader may. An argument, and the citation of a table, have none of their own.
        const hasOwn = path.startsWith('criteria') || (path.startsWith('groups') && value !== 'citation');
        location.assign(toFile(hasOwn && dataset.file ? `${path}.${dataset.file}` : `copy/${path}.json`));
      }
    }
  }

  /** Says what became of it, and shows a text that has to be copied by hand. */
  #tell(words: string, text = '') {
    const status = this.querySelector('[role=status]');
    const area = this.querySelector('textarea');
    if (!status || !area) return;
    status.textContent = words;
    area.value = text;
    area.hidden = !text;
    if (text) area.focus();
    area.select();
  }
}

customElements.define('copy-menu', CopyMenu);
