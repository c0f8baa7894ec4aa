// THIS FILE RUNS IN THE BROWSER.
import { renderRecordConfluence, renderRecordMarkdown } from '../exports/record.ts';
import type { Decision } from '../model/decision.ts';

type Fields = Decision['fields'];

/** Where the browser keeps what a reader typed. */
const key = 'decision-record';

/** Has the form of a record keep what is typed, and copy and download what `read` makes of it. */
export function connectRecord(form: HTMLElement, read: (fields: Fields) => Decision, signal: AbortSignal): void {
  const record = form.querySelector<HTMLElement>('[data-record]');
  const status = record?.querySelector('[role=status]');
  const inputs = [...(record?.querySelectorAll<HTMLTextAreaElement>('[name]') ?? [])];
  const toFields = () => Object.fromEntries(inputs.map(({ name, value }) => [name, value])) as Fields;
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
  record?.addEventListener(
    'input',
    () => {
      keep(toFields());
    },
    { signal },
  );
  record?.addEventListener(
    'click',
    ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      const decision = read(toFields());
      const text = target.value === 'confluence' ? renderRecordConfluence(decision) : renderRecordMarkdown(decision);
      if (target.value === 'download') download(text, `decision-${decision.date}.md`);
      else
        void copy(text).then((isCopied) => {
          tell(isCopied ? 'Copied.' : '', isCopied ? '' : text);
        });
    },
    { signal },
  );

  function tell(message: string, text: string) {
    status?.replaceChildren(message);
    const area = record?.querySelector<HTMLTextAreaElement>('[data-text]');
    if (!area?.parentElement) return;
    area.value = text;
    area.parentElement.hidden = text === '';
  }
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function download(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** What was kept; nothing where the browser keeps nothing, or something else. */
function recall(): Partial<Record<string, unknown>> {
  try {
    return Object(JSON.parse(localStorage.getItem(key) ?? '{}')) as Partial<Record<string, unknown>>;
  } catch {
    return {};
  }
}

function keep(fields: Fields): void {
  try {
    localStorage.setItem(key, JSON.stringify(fields));
  } catch {
    // A browser that keeps nothing still makes a record.
  }
}
