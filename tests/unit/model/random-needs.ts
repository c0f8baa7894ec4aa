import fc from 'fast-check';
import { levels, stacks, teams, type Level } from '../../../src/schemas/choices.ts';
import type { Choices, JudgedNeed } from '../../../src/model/recommendation.ts';

const fit = fc.integer({ min: 0, max: 3 });

/** A need of any fits, or one of which nothing is established. */
export const fits = fc.option(fc.record({ nodejs: fit, django: fit }), { nil: undefined, freq: 8 });

const level = fc.option(fc.constantFrom(...levels), { nil: undefined });

/** Needs with distinct ids, what a team asks of them, what it knows and what it runs. */
export const situations = (most = 12) =>
  fc
    .record({
      needs: fc.array(fc.record({ fits, level }), { maxLength: most }),
      team: fc.option(fc.constantFrom(...teams), { nil: undefined }),
      runs: fc.option(fc.constantFrom(...stacks), { nil: undefined }),
    })
    .map(({ needs, team, runs }) => ({
      needs: needs.map(({ fits }, index): JudgedNeed => ({ id: `need-${String(index)}`, fits })),
      choices: {
        levels: new Map(
          needs.flatMap(({ level }, index): [string, Level][] => (level ? [[`need-${String(index)}`, level]] : [])),
        ),
        team,
        runs,
      } satisfies Choices,
    }));

export const anyLevel = fc.constantFrom(...levels);
