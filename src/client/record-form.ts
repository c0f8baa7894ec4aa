// THIS FILE RUNS IN THE BROWSER.
import { renderRecordConfluence, renderRecordMarkdown } from '../exports/record.ts';
import type { Decision } from '../model/decision.ts';
import { saveFile } from './saved-file.ts';

type Fields = Decision['fields'];

/** Where the browser keeps what a reader typed. */
const key = 'decision-record';

/** Has the form of a record keep what is typed, and copy and download what `read` makes of it. */
export function connectRecord(form: HTMLElement, read: (fields: Fields) => Decision, signal: AbortSignal): void {
  const record = form.querySelector<HTMLElement>('[data-record]');
  if (!record) return;
  const inputs = [...record.querySelectorAll<HTMLTextAreaElement>('[name]')];
  const restore = () => {
    const kept = recall();
    for (const input of inputs) {
      const value = kept[input.name];
      if (input !== document.activeElement && typeof value === 'string') input.value = value;
    }
  };
  restore();
  // What is typed in another tab.
  addEventListener('storage', restore, { signal });
  record.addEventListener(
    'input',
    ({ target }) => {
      keep(target as HTMLTextAreaElement);
    },
    { signal },
  );
  record.addEventListener(
    'click',
    ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      const decision = read(Object.fromEntries(inputs.map(({ name, value }) => [name, value])) as Fields);
      const text = target.value === 'confluence' ? renderRecordConfluence(decision) : renderRecordMarkdown(decision);
      if (target.value === 'download') saveFile(text, `decision-${decision.date}.md`, 'text/markdown');
      else void copy(text, record);
    },
    { signal },
  );
}

/** Copies a text, and says so; where the browser refuses, shows the text to copy by hand. */
async function copy(text: string, record: HTMLElement): Promise<void> {
  let refused = '';
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    refused = text;
  }
  record.querySelector('[role=status]')?.replaceChildren(refused ? '' : 'Copied.');
  const area = record.querySelector<HTMLTextAreaElement>('[data-text]');
  if (!area?.parentElement) return;
  area.value = refused;
  area.parentElement.hidden = !refused;
  if (!refused) return;
  area.focus();
  area.select();
}

/** What was kept; nothing where the browser keeps nothing, or something else. */
function recall(): Partial<Record<string, unknown>> {
  try {
    return Object(JSON.parse(localStorage.getItem(key) ?? '{}')) as Partial<Record<string, unknown>>;
  } catch {
    return {};
  }
}

/** Keeps a field beside the others, which may have been typed in another tab. */
function keep({ name, value }: HTMLTextAreaElement): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...recall(), [name]: value }));
  } catch {
    // A browser that keeps nothing still makes a record.
  }
}
