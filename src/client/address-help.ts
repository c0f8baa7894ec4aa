// THIS FILE RUNS IN THE BROWSER.
import { findNearest, toPathIds, toPlainId } from '../model/near-ids.ts';

/**
 * Helps a reader whose address is not quite right: repairs the id of a part, opens what hides it, follows it where it moved, or
 * offers the nearest; on the page for what is missing, the page whose address is nearest.
 */
class AddressHelp extends HTMLElement {
  #connection: AbortController | undefined;

  connectedCallback() {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const help = () => {
      this.#setShown(false);
      if (this.dataset.missing === undefined) this.#findPart(location.hash.slice(1));
      else this.#findPage();
    };
    const hide = () => {
      this.#setShown(false);
    };
    // Not before: screen readers tell only of what comes after the page.
    addEventListener('load', help, { signal });
    addEventListener('hashchange', help, { signal });
    this.querySelector('button')?.addEventListener('click', hide, { signal });
  }

  disconnectedCallback() {
    this.#connection?.abort();
  }

  #findPart(fragment: string) {
    // The browser itself knows the top of a page and a text in it.
    if (/^(top)?$|:~:/.test(fragment)) return;
    const target = document.getElementById(fragment);
    const id = toPlainId(fragment);
    if (target) showPart(target);
    // As the address changes, this runs again.
    else if (document.getElementById(id)) location.replace(`#${id}`);
    else {
      // What may be linked to has a link to itself; in a long list, one to its own page.
      const links = [...document.querySelectorAll<HTMLAnchorElement>('main .anchor, main dd[id] > a')];
      const ids = links.map((link) => link.closest('[id]')?.id ?? '');
      const nearest = findNearest(id, ids);
      this.#offer(`#${nearest ?? ''}`, toName(links[ids.indexOf(nearest ?? '')]));
    }
  }

  #findPage() {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('main li a')];
    const ids = links.map(({ pathname }) => toPathIds(pathname)[0] ?? '');
    const [nearest] = toPathIds(location.pathname).flatMap((id) => findNearest(id, ids) ?? []);
    const link = nearest === undefined ? undefined : links[ids.indexOf(nearest)];
    if (link) this.#offer(link.pathname + location.search + location.hash, link.text.trim());
  }

  #offer(address: string, words?: string) {
    const link = this.querySelector('a');
    if (!link?.parentElement) return;
    link.href = address;
    link.textContent = words ?? '';
    link.parentElement.hidden = !words;
    this.#setShown(true);
  }

  #setShown(isShown: boolean) {
    if (this.firstElementChild instanceof HTMLElement) this.firstElementChild.hidden = !isShown;
  }
}

/** What a link to a part calls it. */
const toName = (link?: HTMLAnchorElement) => link?.ariaLabel?.slice('Link to '.length) ?? link?.text;

function showPart(target: HTMLElement) {
  const link = target.closest('[data-moved]')?.querySelector('a');
  if (link) {
    link.search = location.search;
    location.replace(link.href);
  }
  if (target.checkVisibility()) return;
  for (let part: HTMLElement | null = target; part; part = part.parentElement) {
    part.hidden = false;
    if (part instanceof HTMLDetailsElement) part.open = true;
  }
  target.scrollIntoView();
}

customElements.define('address-help', AddressHelp);
