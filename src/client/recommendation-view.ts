// THIS FILE RUNS IN THE BROWSER.
import { both } from '../model/both.ts';
import type { Choices } from '../model/recommendation.ts';
import { toReport, type Report } from '../model/recommendation-report.ts';
import type { NeedRow } from './need-rows.ts';

/** Words, and what of the page is said again behind them. */
type Line = [text: string, nodes?: NodeList | undefined];

/** What was ever said, by its place and its words. */
const said = new Map<string, HTMLElement>();

/** Shows what is recommended, and why, in the places that the page keeps for it. */
export function showRecommendation(form: HTMLElement, needs: readonly NeedRow[], choices: Choices): Report {
  const { nodejs = '', django = '' } = form.dataset;
  const report = toReport(needs, choices, { nodejs, django });
  const known = new Map(needs.map((need) => [need.id, need]));
  // The page has many needs, and they are passed over once.
  const [answer, strip] = form.querySelectorAll<HTMLElement>('.recommendation, .strip');
  const fill = (place: string, lines: readonly Line[]) => {
    const list = answer?.querySelector(`[data-${place}]`) ?? strip?.querySelector(`[data-${place}]`);
    if (!list) return;
    const items = lines.map(([text, nodes = []]) => {
      const item = said.get(place + text) ?? document.createElement(list.localName === 'ul' ? 'li' : 'span');
      if (!item.firstChild) item.append(text, ...[...nodes].map((node) => node.cloneNode(true)));
      said.set(place + text, item);
      return item;
    });
    // What is said still stays where it is: to say it anew takes long, and a screen reader would tell it again.
    let next = list.firstChild;
    for (const item of items) {
      if (item === next) next = next.nextSibling;
      else list.insertBefore(item, next);
    }
    while (list.childNodes.length > items.length) list.lastChild?.remove();
  };
  const toLine = (text: string): Line => [text];
  fill('headline', [[report.headline]]);
  fill('short', [[report.headline]]);
  fill('meaning', [[report.meaning]]);
  fill('said-first', report.saidFirst.map(toLine));
  fill('notes', report.notes.map(toLine));
  for (const side of both) {
    fill(
      `reasons=${side}`,
      report.reasons[side].map(({ text, need }) =>
        need ? [`${text}: `, known.get(need)?.served[side]?.querySelectorAll('a')] : [text],
      ),
    );
    fill(
      `lacks=${side}`,
      report.lacks[side].flatMap((id) => {
        const need = known.get(id);
        return need ? [[`${need.name}. `, need.served[side]?.childNodes]] : [];
      }),
    );
  }
  if (strip) {
    strip.dataset.choice = report.recommendation.choice;
    strip.dataset.strength = report.recommendation.strength ?? '';
  }
  return report;
}
