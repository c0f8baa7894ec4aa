// THIS FILE RUNS IN THE BROWSER.
import { toAxisShare, toPercent } from '../model/axis.ts';

/** Moves the line across a picture of time to the reader's day. Where that day is not drawn, the day of the edition stays. */
class TodayLine extends HTMLElement {
  connectedCallback() {
    const { from = '', until = '' } = this.dataset;
    const now = new Date();
    const day = now.toISOString().slice(0, 10);
    const share = toAxisShare(day, from, until);
    const words = this.querySelector('[data-today] span');
    const time = words?.querySelector('time');
    if (!words || !time) return;
    const today = now.toLocaleDateString('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
    if (share === undefined) {
      words.append(`; today, ${today}, is not on this axis`);
      return;
    }
    for (const line of this.querySelectorAll('.today line')) {
      line.setAttribute('y1', toPercent(share));
      line.setAttribute('y2', toPercent(share));
    }
    const label = this.querySelector('.today text');
    label?.setAttribute('y', toPercent(share));
    label?.replaceChildren('today');
    time.dateTime = day;
    time.textContent = today;
    words.replaceChildren('today, ', time);
  }
}

customElements.define('today-line', TodayLine);
