// THIS FILE RUNS IN THE BROWSER.
import { toFreshness } from '../model/freshness.ts';

/** The day of a check, with a mark when the next one is due. A build knows no today, so only the browser can say it. */
class CheckedDay extends HTMLElement {
  connectedCallback() {
    const checked = this.querySelector('time')?.dateTime ?? '';
    const freshness = toFreshness(checked, new Date().toISOString().slice(0, 10));
    if (freshness !== 'fresh' && !this.dataset.freshness) this.append(` (${freshness})`);
    this.dataset.freshness = freshness;
  }
}

customElements.define('checked-day', CheckedDay);
