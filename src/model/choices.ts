// Also in the browser of a reader, so it is small and imports nothing but words.
import { levels, stacks, teams, type Level } from '../schemas/choices.ts';
import type { Misfit } from './misfit.ts';
import type { Choices } from './recommendation.ts';

/** The version of the address's words. It goes up when an old address would mean something else. */
export const version = '1';

/** A need's id now, for an id that an address names; undefined when there is none. */
export type FindNeed = (id: string) => string | undefined;

/**
 * The choices in the query of an address, as `?v=1&team=python&must=back-office,accounts`. What it does not know is told and
 * left out; what is missing is not chosen.
 */
export function parseChoices(query: string, findNeed: FindNeed): { choices: Choices; misfits: Misfit[] } {
  const fields = new URLSearchParams(query);
  const misfits: Misfit[] = [];
  const tell = (name: string, value: string, remedy: Misfit['remedy']) => {
    misfits.push({ name, value, remedy });
  };
  for (const value of fields.getAll('v')) if (value !== version) tell('v', value, 'other version');
  const pick = <Word extends string>(name: string, words: readonly Word[]): Word | undefined => {
    const [value, ...more] = fields.getAll(name);
    for (const each of more) tell(name, each, 'twice');
    const word = words.find((each) => each === value);
    if (value && word === undefined) tell(name, value, 'unknown');
    return word;
  };
  const chosen = new Map<string, Level>();
  for (const level of levels) {
    for (const value of fields.getAll(level).flatMap((list) => list.split(','))) {
      if (value === '') continue;
      const id = findNeed(value);
      if (id === undefined) tell(level, value, 'unknown');
      else if (chosen.has(id)) tell(level, value, 'twice');
      else chosen.set(id, level);
    }
  }
  return { choices: { levels: chosen, team: pick('team', teams), runs: pick('runs', stacks) }, misfits };
}

/** The query of an address that holds these choices, its needs in the order of the list; empty when nothing is chosen. */
export function renderChoices({ levels: chosen, team, runs }: Choices, needs: readonly { id: string }[]): string {
  const ids = needs.map(({ id }) => id);
  const fields: [name: string, value: string | undefined][] = [
    ['team', team],
    ['runs', runs],
    ...levels.map((level): [string, string] => [level, ids.filter((id) => chosen.get(id) === level).join(',')]),
  ];
  const query = fields.flatMap(([name, value]) => (value ? [`${name}=${value}`] : [])).join('&');
  return query && `?v=${version}&${query}`;
}
