// THIS FILE RUNS IN THE BROWSER.
import { parseChoices, renderChoices } from '../model/choices.ts';
import type { Misfit } from '../model/misfit.ts';
import type { Choices, Reason } from '../model/recommendation.ts';
import { findDeparture, findNeed, readNeeds, type NeedRow } from './need-rows.ts';
import { readDecision } from './decision.ts';
import { connectRecord } from './record-form.ts';
import { createRecommendationView } from './recommendation-view.ts';

/** The needs of a team, its recommendation, and the address that holds both. */
class ChooseForm extends HTMLElement {
  #connection: AbortController | undefined;
  #needs: NeedRow[] = [];
  #view: ReturnType<typeof createRecommendationView> | undefined;
  #choices: Choices = { levels: new Map() };

  connectedCallback() {
    if (this.#needs.length === 0) this.#needs = readNeeds(this);
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.addEventListener(
      'change',
      ({ target }) => {
        // What is typed into a record is no choice.
        if (target instanceof HTMLInputElement) this.#take(target);
      },
      { signal },
    );
    addEventListener(
      'popstate',
      () => {
        this.#restore();
      },
      { signal },
    );
    this.#restore();
    connectRecord(this, (fields) => readDecision(this, this.#needs, this.#choices, this.#show(), fields), signal);
    this.dataset.ready = '';
  }

  disconnectedCallback() {
    this.#connection?.abort();
  }

  /** The address decides: on arrival, and on the way back and forward. */
  #restore() {
    const { choices, misfits } = parseChoices(location.search, findNeed);
    for (const name of ['team', 'runs'] as const) check(this, `[name=${name}][value="${choices[name] ?? ''}"]`);
    for (const { id } of this.#needs) {
      const level = choices.levels.get(id);
      // Most rows stay as they are, and there may be hundreds.
      if (level !== this.#choices.levels.get(id)) check(document.getElementById(id), `[value="${level ?? ''}"]`);
    }
    this.#choices = choices;
    this.#show();
    this.#tell(misfits);
  }

  /** Says what the address names in vain, which the next choice takes out of it. */
  #tell(misfits: readonly Misfit[]) {
    this.querySelector('[data-misfits]')?.replaceChildren(...misfits.slice(0, most).flatMap(toLine));
  }

  /** The reader decides: the address follows, so that it can be kept, sent, and gone back from. */
  #take(input: HTMLInputElement) {
    const { name, value } = input;
    const need = findAsked(input);
    const levels = new Map(this.#choices.levels);
    this.#choices = { ...this.#choices, levels, ...(!need && { [name]: value || undefined }) };
    if (need && value) levels.set(need, value as Reason['level']);
    else if (need) levels.delete(need);
    try {
      history.pushState(null, '', renderChoices(this.#choices, this.#needs) || location.pathname);
    } catch {
      // Some browsers let a page write few addresses in a short time: the next one says it all.
    }
    this.#tell([]);
    this.#show();
  }

  #show() {
    this.#view ??= createRecommendationView(this, this.#needs);
    return this.#view(this.#choices);
  }
}

/** Chooses an answer. */
function check(within: Element | null, selector: string): void {
  const input = within?.querySelector<HTMLInputElement>(selector);
  if (input) input.checked = true;
}

/** The need whose level an answer is; undefined for what the team says of itself. */
const findAsked = (input: HTMLInputElement) => input.closest('[data-need]')?.id;

/** So many things that an address names in vain are told, more than there are needs, and so much of each is repeated. */
const most = 50;
const longest = 60;

/**
 * What an address names in vain, in words, or with what this page says of it since it went. What it names is a reader's: it is
 * shown as text, and letters that run from right to left turn nothing else.
 */
function toLine({ name, value, remedy }: Misfit): (string | Node)[] {
  const words = {
    unknown: 'is not known here',
    twice: 'is named twice; the first counts',
    'other version': 'is another version than this page reads',
  };
  const quote = document.createElement('bdi');
  quote.textContent = value.slice(0, longest);
  const parts = findDeparture(value)?.cloneNode(true).childNodes;
  return [`The address says ${name}=`, quote, ...(parts ? [': ', ...parts, ' '] : [`, which ${words[remedy]}. `])];
}

customElements.define('choose-form', ChooseForm);
