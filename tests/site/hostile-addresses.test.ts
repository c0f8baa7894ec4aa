import type { Page } from '@playwright/test';
import { provisions } from '../../src/schemas/criterion.ts';
import { levels, stacks, teams } from '../../src/schemas/choices.ts';
import { toRandom } from '../unit/random-text.ts';
import { comparison, examples, needGroups } from './content.ts';
import { listen } from './noises.ts';
import { expect, test } from './reader.ts';

test.describe.configure({ mode: 'parallel' });

/** Words that no page knows, as an address may hold them. */
const strange = [
  ...['%00', '%E0%A4', '%ED%A0%80', '%', '%zz', '+', 'a+b', '%2C', '%23', '%2526', '%E2%80%AE%D7%A9', '💥', '="\''],
  ...[
    '%3Cimg%20src=x%20onerror=alert(1)%3E',
    '<b>x</b>',
    '</script><script>alert(1)</script>',
    '"><svg/onload=alert(1)>',
  ],
  ...['javascript:alert(1)', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '..%2f..', '[name]', "']", ''],
  ...['main', 'needs', examples[0]?.id ?? '', 'MUST', 'x'.repeat(200)],
];

/** The names that an address may use, each with the words that its page knows. */
type Words = Readonly<Record<string, readonly string[]>>;

const needs = needGroups.flatMap((group) => group.needs.map(({ id }) => id));
const choices: Words = {
  v: ['1'],
  team: teams,
  runs: stacks,
  ...Object.fromEntries(levels.map((name) => [name, needs])),
};

const provided = provisions.map((provision) => provision.replaceAll(' ', '-'));
const selections: Words = {
  ...{ only: ['differences'], nodejs: provided, django: provided, kinds: ['capability', 'quality', 'fact'] },
  leaning: ['nodejs-clear', 'nodejs-slight', 'neither', 'django-slight', 'django-clear'],
  groups: comparison.groups.map(({ id }) => id),
};

/** Addresses of known and strange words, the last with a very long list. */
function toStates(seed: number, words: Words, count: number): string[] {
  const { next } = toRandom(seed);
  const pick = (all: readonly string[]) => all[next(all.length)] ?? '';
  const toField = (name: string, length: number) =>
    `${name}=${Array.from({ length }, () => pick(next(2) === 0 ? strange : (words[name] ?? strange))).join(',')}`;
  return Array.from({ length: count }, (_, index) => {
    const fields = Array.from({ length: 1 + next(6) }, () =>
      toField(pick([...Object.keys(words), 'text', '']), next(5)),
    );
    const long = index === count - 1 ? [toField(pick(Object.keys(words)), 2_000)] : [];
    return `?${[...fields, ...long].join('&')}#${pick(['', pick(strange), pick(needs), pick(needs).toUpperCase()])}`;
  });
}

/** What an address gives a name, as every browser reads it. */
const readValues = (state: string, name: string) => new URL(state, 'https://example.org').searchParams.getAll(name);

/** The same where it is a list. */
const readWords = (state: string, name: string) =>
  readValues(state, name).flatMap((list) => list.split(',').filter(Boolean));

/** Goes from address to address on a page, and tells at each what is chosen there, what is quoted, and what is foreign. */
const visit = (page: Page, states: readonly string[], quotes: string) =>
  page.evaluate(
    ([all, quoted]) => {
      const count = () =>
        document.querySelectorAll('img, svg, b, script, style, iframe, form, [onload], [onerror]').length;
      const before = count();
      return all.map((state) => {
        history.replaceState(null, '', state);
        const isThere = location.href === new URL(state, location.href).href;
        dispatchEvent(new PopStateEvent('popstate'));
        dispatchEvent(new HashChangeEvent('hashchange'));
        const inputs = [...document.querySelectorAll<HTMLInputElement>('main input:checked:not([value=""])')];
        return {
          isThere,
          isForeign: count() !== before,
          chosen: inputs.map(({ name, value }) => `${name}=${value}`).sort(),
          told: [...document.querySelectorAll(quoted)].map(({ textContent }) => textContent),
        };
      });
    },
    [states, quotes] as const,
  );

/** A browser lets a page change its address 200 times in a while. */
const [seeds, each] = [[1, 2], 150] as const;

for (const seed of seeds) {
  test(`a hostile address of the page that recommends gives what it names and does no harm (${String(seed)})`, async ({
    page,
    server,
  }) => {
    const noises = await listen(page, new URL(server).origin);
    const states = toStates(seed, choices, each);
    for (const state of states.slice(0, 10)) await page.goto(`/choose/${state}`);
    const found = await visit(page, states, '[data-misfits] bdi');
    for (const [index, state] of states.entries()) {
      const levelOf = new Map<string, string>();
      const told = readValues(state, 'v').filter((word) => word !== '1');
      const stated = ['team', 'runs'].flatMap((name) => {
        const [value = '', ...more] = readValues(state, name);
        const isKnown = choices[name]?.includes(value) === true;
        told.push(...more, ...(isKnown || value === '' ? [] : [value]));
        return isKnown ? [`${name}=${value}`] : [];
      });
      for (const level of levels) {
        for (const word of readWords(state, level)) {
          if (needs.includes(word) && !levelOf.has(word)) levelOf.set(word, level);
          else told.push(word);
        }
      }
      const { chosen, told: quoted, ...rest } = found[index] ?? { chosen: [], told: [] };
      expect(chosen, state).toEqual([...stated, ...[...levelOf].map(([id, level]) => `level-${id}=${level}`)].sort());
      expect(rest, state).toEqual({ isThere: true, isForeign: false });
      // A list of hundreds is cut, and so is a long word.
      if (told.length <= 30) expect(quoted.sort(), state).toEqual(told.map((word) => word.slice(0, 60)).sort());
    }
    expect(noises).toEqual([]);
  });

  test(`a hostile address of the table gives what it names and does no harm (${String(seed)})`, async ({
    page,
    server,
  }) => {
    const noises = await listen(page, new URL(server).origin);
    const states = toStates(seed, selections, each);
    for (const state of states.slice(0, 5)) await page.goto(`/compare/${state}`);
    await page.goto('/compare/?v=1&text=zzzz');
    await expect(page.locator('[data-count]')).toHaveText(/^None of/);
    const found = await visit(page, states, 'table-tools q');
    for (const [index, state] of states.entries()) {
      const { chosen, told, ...rest } = found[index] ?? { chosen: [], told: [] };
      expect(rest, state).toEqual({ isThere: true, isForeign: false });
      // No address is read farther than browsers and hosts take one.
      if (state.length > 8_000) continue;
      const named = Object.entries(selections).flatMap(([name, words]) =>
        readWords(state, name).map((word) => ({ isKnown: words.includes(word), words: `${name}=${word}` })),
      );
      const known = named.filter(({ isKnown }) => isKnown).map(({ words }) => words);
      expect(chosen, state).toEqual([...new Set(known)].sort());
      const unknown = named.filter(({ isKnown }) => !isKnown).length;
      expect(told.length, state).toBeGreaterThanOrEqual(Math.min(unknown, 10));
    }
    expect(noises).toEqual([]);
  });
}
