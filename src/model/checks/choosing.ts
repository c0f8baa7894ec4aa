import type { AuthoredExamples } from '../../schemas/examples.ts';
import { levels } from '../../schemas/choices.ts';
import type { AuthoredNeeds } from '../../schemas/needs.ts';
import { toChoices } from '../example.ts';
import { findWeakest, getFits } from '../need.ts';
import type { Problem } from '../problem.ts';
import { recommend, type JudgedNeed, type Outcome } from '../recommendation.ts';
import type { Fair } from './fairness.ts';

/** What the rules of the choice look at: files that are valid by themselves. */
export interface Choosing {
  needs: { file: string; data: AuthoredNeeds } | undefined;
  examples: { file: string; data: AuthoredExamples } | undefined;
}

/** A need is decided by rows that are judged, and an example says of itself what the rule says of it. */
export function checkChoosing({ needs, examples, criteria }: Choosing & Pick<Fair, 'criteria'>): Problem[] {
  if (!needs) return [];
  const places = needs.data.groups.flatMap((group, at) =>
    group.needs.map((need, index) => ({ need, path: ['groups', at, 'needs', index, 'criteria'] })),
  );
  const facts = places.flatMap(({ need, path }) =>
    need.criteria.flatMap((id, index) =>
      criteria.get(id)?.data.kind === 'fact'
        ? [
            {
              ...{ file: needs.file, path: [...path, index], value: id },
              remedy: 'A fact has no fit, so it cannot decide a need: name a capability or a quality.',
            },
          ]
        : [],
    ),
  );
  // What an unknown row would decide is not known.
  if (!examples || places.some(({ need }) => need.criteria.some((id) => !criteria.has(id)))) return facts;
  const judged = places.map(({ need }): JudgedNeed => {
    const rows = need.criteria.flatMap((id) => criteria.get(id)?.data ?? []);
    return { id: need.id, fits: findWeakest(rows, getFits)?.fits };
  });
  return [...facts, ...checkExamples(examples, judged)];
}

function checkExamples({ file, data }: NonNullable<Choosing['examples']>, needs: readonly JudgedNeed[]): Problem[] {
  const known = new Set(needs.map(({ id }) => id));
  return data.examples.flatMap((example, index) => {
    const chosen = levels.flatMap((level) => example[level].map((id, place) => ({ id, path: [level, place] })));
    const twice = chosen.filter(({ id }, place) => chosen.findIndex((other) => other.id === id) < place);
    const problems = twice.map(({ id, path }) => ({
      ...{ file, path: ['examples', index, ...path], value: id },
      remedy: 'A need has one level: name it once.',
    }));
    // An unknown need has been told already.
    if (problems.length > 0 || chosen.some(({ id }) => !known.has(id))) return problems;
    const found = recommend(needs, toChoices(example));
    if (renderOutcome(found) === renderOutcome(example.result)) return [];
    const remedy = `The rule says ${renderOutcome(found)}: write that, or change what the team asks.`;
    return [{ file, path: ['examples', index, 'result'], value: renderOutcome(example.result), remedy }];
  });
}

const renderOutcome = ({ choice, strength }: Pick<Outcome, 'choice'> & { strength?: Outcome['strength'] }) =>
  [choice, strength].filter((word) => word !== undefined).join(', ');
