// THIS FILE RUNS IN THE BROWSER.
import type { Decision, Place } from '../model/decision.ts';
import { renderChoices } from '../model/choices.ts';
import type { Choices } from '../model/recommendation.ts';
import type { Report } from '../model/recommendation-report.ts';
import { mapSides } from '../schemas/sides.ts';
import type { NeedRow } from './need-rows.ts';

/** What a record tells, taken from the page: the choices, the recommendation, and the words of the rows. */
export function readDecision(
  form: HTMLElement,
  needs: readonly NeedRow[],
  choices: Choices,
  { recommendation, flip }: Report,
  fields: Decision['fields'],
): Decision {
  const { nodejs = '', django = '', edition = '' } = form.dataset;
  // As the site knows itself, so that a record made of a copy leads to what stays.
  const canonical = document.querySelector<HTMLLinkElement>('[rel=canonical]')?.href;
  const [page] = location.href.split(/[?#]/);
  const toAddress = (address: string) => new URL(address, canonical ?? page).href;
  const toText = (within: ParentNode | null, name: string) => within?.querySelector(name)?.textContent.trim() ?? '';
  const toPlace = (within: ParentNode | null, name: string): Place => ({
    name: toText(within, name),
    address: toAddress(within?.querySelector(name)?.getAttribute('href') ?? ''),
  });
  return {
    names: { nodejs, django },
    choices,
    needs: needs.flatMap(({ id, name, fits, served }) => {
      const level = choices.levels.get(id);
      const judgements =
        fits &&
        mapSides((side) => ({
          fit: fits[side],
          because: toText(served[side], '[data-because]'),
          row: toPlace(served[side], 'a'),
        }));
      return level ? [{ id, name, level, address: toAddress(`#${id}`), judgements }] : [];
    }),
    recommendation,
    flip,
    switching: mapSides((side) => {
      const price = form.querySelector(`[data-price=${side}]`);
      return { sentence: toText(price, 'span'), row: toPlace(price, 'a') };
    }),
    together: toPlace(form, '[data-together]'),
    edition,
    // Of the reader, not of Greenwich; Swedes write days as 2026-11-22.
    date: new Date().toLocaleDateString('sv'),
    // Of what counts, whatever else the address says.
    link: toAddress(renderChoices(choices, needs) || '?'),
    fields,
  };
}
