// THIS FILE RUNS IN THE BROWSER.
import { toSearch, type Found } from '../model/search.ts';
import type { SearchEntry } from '../model/search-entries.ts';

/** More results than a reader looks through. */
const most = 20;

const home = document.querySelector<HTMLAnchorElement>('header a')?.href;
const search = await fetchSearch();

async function fetchSearch(): Promise<(query: string) => Found[]> {
  try {
    const response = await fetch(new URL('data/search.json', home));
    if (!response.ok) throw new Error(response.statusText);
    return toSearch((await response.json()) as SearchEntry[]);
  } catch {
    document.querySelector('site-search')?.dispatchEvent(new Event('error'));
    return () => [];
  }
}

/** What stands in the dialog of the search: what is typed is looked up at once. */
class SearchDialog extends HTMLElement {
  #connection: AbortController | undefined;

  connectedCallback() {
    const dialog = this.closest('dialog');
    const input = this.querySelector<HTMLInputElement>('[type=text]');
    const box = this.querySelector<HTMLInputElement>('[type=checkbox]');
    if (!dialog || !input || !box) return;
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const show = () => {
      this.#show(input.value.trim());
    };
    const press = ({ key, isComposing }: KeyboardEvent) => {
      if (key === 'Enter' && !isComposing) this.querySelector<HTMLElement>('li a')?.click();
    };
    const click = (event: MouseEvent) => {
      // A link may lead to a part of the page that lies behind.
      if ((event.target as Element).closest('a') && !event.ctrlKey && !event.metaKey) dialog.close();
    };
    const choose = () => {
      try {
        localStorage.setItem('search-key', box.checked ? 'on' : 'off');
      } catch {
        // As it was on the next page.
      }
    };
    box.checked = !isOff();
    input.addEventListener('input', show, { signal });
    input.addEventListener('keydown', press, { signal });
    box.addEventListener('change', choose, { signal });
    this.addEventListener('click', click, { signal });
    show();
  }

  disconnectedCallback() {
    this.#connection?.abort();
  }

  #show(query: string) {
    const found = query === '' ? [] : search(query);
    const [list, status] = [this.querySelector('ul'), this.querySelector('[role=status]')];
    list?.replaceChildren(...found.slice(0, most).map(toItem));
    if (status) status.textContent = query === '' ? '' : renderCount(found.length);
  }
}

function toItem({ address, name, where }: Found): HTMLLIElement {
  const [item, link, note] = [
    document.createElement('li'),
    document.createElement('a'),
    document.createElement('span'),
  ];
  link.href = new URL(address.slice(1), home).href;
  note.textContent = where;
  link.append(name, ' ', note);
  item.append(link);
  return item;
}

function renderCount(count: number): string {
  if (count === 0) return 'Nothing found. Try one word, or another word for it, or look through all entries.';
  if (count > most) return `The first ${String(most)} of ${String(count)} results.`;
  return count === 1 ? '1 result.' : `${String(count)} results.`;
}

/** Whether the reader wants the key for something else. */
function isOff(): boolean {
  try {
    return localStorage.getItem('search-key') === 'off';
  } catch {
    return false;
  }
}

customElements.define('search-dialog', SearchDialog);
