// THIS FILE RUNS IN THE BROWSER.
import { findEdition, toEditionAnswer, type EditionAnswer } from '../model/edition-link.ts';

/** Tells a reader whose link names an edition whether the row has changed since, and what it said. */
class EditionNotice extends HTMLElement {
  #connection: AbortController | undefined;

  connectedCallback() {
    const linked = findEdition(location.search);
    const changes = [...document.querySelectorAll<HTMLElement>('main li[data-date]')];
    const days = changes.map(({ dataset }) => dataset.date ?? '');
    const answer = linked && toEditionAnswer(linked, this.dataset.editions?.split(' ') ?? [], days);
    const box = this.firstElementChild;
    if (!linked || !answer || !(box instanceof HTMLElement)) return;
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const hide = () => {
      box.hidden = true;
    };
    this.querySelector('button')?.addEventListener('click', hide, { signal });
    // Screen readers tell only of what comes after the page.
    const tell = () => {
      this.#tell(linked, answer, changes);
      box.hidden = false;
    };
    addEventListener('load', tell, { signal });
  }

  disconnectedCallback() {
    this.#connection?.abort();
  }

  #tell(linked: string, answer: EditionAnswer, changes: HTMLElement[]) {
    for (const line of this.querySelectorAll<HTMLElement>('[data-answer]'))
      line.hidden = line.dataset.answer !== answer;
    for (const time of this.querySelectorAll('time')) {
      time.dateTime = linked;
      time.textContent = new Date(linked).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    }
    const later = changes.filter(({ dataset }) => answer === 'changed' && (dataset.date ?? '') > linked);
    this.querySelector('ul')?.replaceChildren(...later.map((change) => change.cloneNode(true)));
  }
}

customElements.define('edition-notice', EditionNotice);
