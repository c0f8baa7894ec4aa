// THIS FILE RUNS IN THE BROWSER.
import { both } from '../model/both.ts';
import type { Choices } from '../model/recommendation.ts';
import { toReport, type Report } from '../model/recommendation-report.ts';
import type { NeedRow } from './need-rows.ts';

/** Shows what is recommended, and why, in the places that the page keeps for it. */
export function showRecommendation(form: HTMLElement, needs: readonly NeedRow[], choices: Choices): Report {
  const { nodejs = '', django = '' } = form.dataset;
  const report = toReport(needs, choices, { nodejs, django });
  const find = (wanted: string | undefined) => needs.find(({ id }) => id === wanted);
  const fill = (place: string, parts: readonly (string | Node)[]) => {
    form.querySelector(`[data-${place}]`)?.replaceChildren(...parts);
  };
  fill('headline', [report.headline]);
  fill('short', [report.headline]);
  fill('meaning', [report.meaning]);
  fill(
    'said-first',
    report.saidFirst.map((text) => toElement('li', text)),
  );
  fill(
    'notes',
    report.notes.map((text) => toElement('p', text)),
  );
  for (const side of both) {
    const reasons = report.reasons[side].map(({ text, need }) => {
      const link = find(need)?.served[side]?.querySelector('a')?.cloneNode(true);
      return toElement('li', text, ...(link ? [': ', link] : []));
    });
    fill(`reasons=${side}`, reasons);
    const lacks = report.lacks[side].flatMap((id) => find(id) ?? []);
    fill(
      `lacks=${side}`,
      lacks.map(({ name, served }) =>
        toElement('li', `${name}. `, ...(served[side]?.cloneNode(true).childNodes ?? [])),
      ),
    );
  }
  const strip = form.querySelector<HTMLElement>('.strip');
  if (strip) {
    strip.dataset.choice = report.recommendation.choice;
    strip.dataset.strength = report.recommendation.strength ?? '';
  }
  return report;
}

function toElement(name: string, ...parts: (string | Node)[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...parts);
  return element;
}
