// THIS FILE RUNS IN THE BROWSER.
import { sides, type Side } from '../schemas/sides.ts';
import type { Choices } from '../model/recommendation.ts';
import { toReport, type Report, type ReportLine } from '../model/recommendation-report.ts';
import type { NeedRow } from './need-rows.ts';

/** Words, and where to find what of the page is said again behind them. */
type Line = [text: string, findNodes?: () => Iterable<Node> | undefined];

/** Gives what shows a recommendation, and why, in the places that the page keeps for it. */
export function createRecommendationView(form: HTMLElement, needs: readonly NeedRow[]): (choices: Choices) => Report {
  const { nodejs = '', django = '' } = form.dataset;
  const known = new Map(needs.map((need) => [need.id, need]));
  // The page has hundreds of elements, and they are passed over once.
  const places = [...form.querySelectorAll<HTMLElement>('.recommendation, .strip')];
  const strip = places.find((place) => place.matches('.strip'));
  /** What was ever said, by its place and its words. */
  const said = new Map<string, HTMLElement>();
  const say = (key: string, tag: string, [text, findNodes]: Line) => {
    const item = document.createElement(tag);
    item.append(text, ...[...(findNodes?.() ?? [])].map((node) => node.cloneNode(true)));
    said.set(key, item);
    return item;
  };
  const fill = (name: string, lines: readonly Line[]) => {
    const list = places.map((place) => place.querySelector(`[data-${name}]`)).find(Boolean);
    if (!list) return;
    const tag = list.localName === 'ul' ? 'li' : 'span';
    const items = lines.map((line) => said.get(name + line[0]) ?? say(name + line[0], tag, line));
    // What is said still stays where it is: to say it anew takes long, and a screen reader would tell it again.
    let next = list.firstChild;
    for (const item of items) {
      if (next?.nextSibling === item) {
        // Only one is in the way, which goes or comes later.
        next.remove();
        next = item;
      }
      if (next === item) next = next.nextSibling;
      else list.insertBefore(item, next);
    }
    while (list.childNodes.length > items.length) list.lastChild?.remove();
  };
  const toLine = (text: string): Line => [text];
  const toReasonLine = ({ text, need }: ReportLine, side: Side): Line =>
    need ? [`${text}: `, () => known.get(need)?.served[side]?.querySelectorAll('a')] : [text];
  const toLackLine = (id: string, side: Side): Line => {
    const need = known.get(id);
    return [`${need?.name ?? id}. `, () => need?.served[side]?.childNodes];
  };
  return (choices) => {
    const report = toReport(needs, choices, { nodejs, django });
    fill('headline', [[report.headline]]);
    fill('short', [[report.headline]]);
    fill('meaning', [[report.meaning]]);
    fill('said-first', report.saidFirst.map(toLine));
    fill('notes', report.notes.map(toLine));
    for (const side of sides) {
      fill(
        `reasons=${side}`,
        report.reasons[side].map((line) => toReasonLine(line, side)),
      );
      fill(
        `lacks=${side}`,
        report.lacks[side].map((id) => toLackLine(id, side)),
      );
    }
    if (strip) {
      strip.dataset.choice = report.recommendation.choice;
      strip.dataset.strength = report.recommendation.strength ?? '';
    }
    return report;
  };
}
