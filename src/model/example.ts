import type { AuthoredExamples } from '../schemas/examples.ts';
import { levels } from '../schemas/choices.ts';
import { renderChoices } from './choices.ts';
import { chooseAddress, exampleAddress } from './links.ts';
import type { Side } from '../schemas/sides.ts';
import type { Choices } from './recommendation.ts';
import { toReport, type NamedNeed, type Report } from './recommendation-report.ts';

type AuthoredExample = AuthoredExamples['examples'][number];

/** A team and what it builds, with what the rule recommends to it. */
export interface Example extends Pick<AuthoredExample, 'id' | 'name' | 'situation' | 'opinion'> {
  address: string;
  /** The page of needs with the choices of this team. */
  choicesAddress: string;
  choices: Choices;
  report: Report;
}

/** What an example chooses. */
export const toChoices = ({
  team,
  runs,
  ...chosen
}: Pick<AuthoredExample, 'team' | 'runs' | 'must' | 'matters' | 'nice'>): Choices => ({
  ...{ team, runs },
  levels: new Map(levels.flatMap((level) => chosen[level].map((id) => [id, level] as const))),
});

/** The worked examples with their results, by the rule. */
export function toExamples(
  { examples }: AuthoredExamples,
  needs: readonly NamedNeed[],
  names: Record<Side, string>,
): Example[] {
  return examples.map((example) => {
    const { id, name, situation, opinion } = example;
    const choices = toChoices(example);
    return {
      ...{ id, name, situation, opinion, choices },
      address: exampleAddress(id),
      choicesAddress: chooseAddress + renderChoices(choices, needs),
      report: toReport(needs, choices, names),
    };
  });
}
