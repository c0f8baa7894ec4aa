// THIS FILE RUNS IN THE BROWSER.
import { parseChoices, renderChoices, type Misfit } from '../model/choices.ts';
import type { Choices } from '../model/recommendation.ts';
import { toReport, type Report } from '../model/recommendation-report.ts';
import type { Level, Stack, Team } from '../schemas/choices.ts';
import { findNeed, readChoice, readNeeds, showChoice, showLevel, type NeedRow } from './need-rows.ts';
import { readDecision } from './decision.ts';
import { connectRecord } from './record-form.ts';
import { showRecommendation } from './recommendation-view.ts';

/** The needs of a team, its recommendation, and the address that holds both. */
class ChooseForm extends HTMLElement {
  #connection: AbortController | undefined;
  #needs: NeedRow[] = [];
  #choices: Choices = { levels: new Map() };
  #report: Report = toReport([], this.#choices, { nodejs: '', django: '' });

  connectedCallback() {
    if (this.#needs.length === 0) this.#needs = readNeeds(this);
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.addEventListener(
      'change',
      () => {
        this.#take();
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
    connectRecord(this, (fields) => readDecision(this, this.#needs, this.#choices, this.#report, fields), signal);
    this.dataset.ready = '';
    for (const element of this.querySelectorAll<HTMLElement>('[data-scripted]')) element.hidden = false;
    for (const element of this.querySelectorAll<HTMLElement>('[data-scriptless]')) element.hidden = true;
  }

  disconnectedCallback() {
    this.#connection?.abort();
  }

  /** The address decides: on arrival, and on the way back and forward. */
  #restore() {
    const { choices, misfits } = parseChoices(location.search, findNeed);
    showChoice(this, 'team', choices.team);
    showChoice(this, 'runs', choices.runs);
    this.#show(choices);
    this.querySelector('[data-misfits]')?.replaceChildren(...misfits.map(toLine));
  }

  /** The reader decides: the address follows, so that it can be kept, sent, and gone back from. */
  #take() {
    const levels = new Map(
      this.#needs.flatMap(({ id, row }) => {
        const level = readChoice(row, `level-${id}`) as Level | undefined;
        return level ? [[id, level] as const] : [];
      }),
    );
    const choices: Choices = {
      levels,
      team: readChoice(this, 'team') as Team | undefined,
      runs: readChoice(this, 'runs') as Stack | undefined,
    };
    const query = renderChoices(
      choices,
      this.#needs.map(({ id }) => id),
    );
    history.pushState(null, '', location.pathname + query);
    this.#show(choices);
  }

  #show(choices: Choices) {
    this.toggleAttribute(
      'data-asked',
      choices.levels.size > 0 || choices.team !== undefined || choices.runs !== undefined,
    );
    for (const need of this.#needs) showLevel(need, choices.levels.get(need.id));
    this.#choices = choices;
    this.#report = showRecommendation(this, this.#needs, choices);
  }
}

/** What an address names in vain, in words; what it names is a reader's, so it is shown as text and cut. */
function toLine({ name, value, remedy }: Misfit): HTMLElement {
  const line = document.createElement('span');
  const told = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  const words = {
    unknown: 'is not known here',
    twice: 'is named twice; the first counts',
    'other version': 'is another version than this page reads',
  };
  line.textContent = `The address says ${name}=${told}, which ${words[remedy]}. `;
  return line;
}

customElements.define('choose-form', ChooseForm);
