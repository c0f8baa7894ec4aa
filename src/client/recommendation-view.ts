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
  const fill = (place: string, name: string, lines: readonly Line[]) => {
    const list = answer?.querySelector(place) ?? strip?.querySelector(place);
    if (!list) return;
    const items = lines.map(([text, nodes = []]) => {
      const item = said.get(place + text) ?? document.createElement(name);
      if (!item.firstChild) item.append(text, ...[...nodes].map((node) => node.cloneNode(true)));
      said.set(place + text, item);
      return item;
    });
    // What is said still stays where it is: to say it anew takes long, and a screen reader would tell it again.
    if (list.childElementCount !== items.length || items.some((item, index) => item !== list.children[index]))
      list.replaceChildren(...items);
  };
  fill('[data-headline]', 'span', [[report.headline]]);
  fill('[data-short]', 'span', [[report.headline]]);
  fill('[data-meaning]', 'span', [[report.meaning]]);
  fill(
    '[data-said-first]',
    'li',
    report.saidFirst.map((text) => [text]),
  );
  fill(
    '[data-notes]',
    'p',
    report.notes.map((text) => [text]),
  );
  for (const side of both) {
    fill(
      `[data-reasons=${side}]`,
      'li',
      report.reasons[side].map(({ text, need }) =>
        need ? [`${text}: `, known.get(need)?.served[side]?.querySelectorAll('a')] : [text],
      ),
    );
    fill(
      `[data-lacks=${side}]`,
      'li',
      report.lacks[side]
        .flatMap((id) => known.get(id) ?? [])
        .map(({ name, served }) => [`${name}. `, served[side]?.childNodes]),
    );
  }
  if (strip) {
    strip.dataset.choice = report.recommendation.choice;
    strip.dataset.strength = report.recommendation.strength ?? '';
  }
  return report;
}
