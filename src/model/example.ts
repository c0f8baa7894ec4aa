import type { AuthoredExamples } from '../schemas/examples.ts';
import { levels } from '../schemas/choices.ts';
import { renderChoices } from './choices.ts';
import { findFlip, type Flip } from './flip.ts';
import { chooseAddress, exampleAddress } from './links.ts';
import { recommend, type Choices, type JudgedNeed, type Recommendation } from './recommendation.ts';

type AuthoredExample = AuthoredExamples['examples'][number];

/** A team and what it builds, with what the rule recommends to it. */
export interface Example extends Pick<AuthoredExample, 'id' | 'name' | 'situation' | 'opinion'> {
  address: string;
  /** The page of needs with the choices of this team. */
  choicesAddress: string;
  choices: Choices;
  recommendation: Recommendation;
  flip: Flip | undefined;
}

/** What an example chooses. */
export const toChoices = ({ team, runs, ...chosen }: Pick<AuthoredExample, 'team' | 'runs' | 'must' | 'matters' | 'nice'>): Choices => ({
  ...{ team, runs },
  levels: new Map(levels.flatMap((level) => chosen[level].map((id) => [id, level] as const))),
});

/** The worked examples with their results, by the rule. */
export function toExamples({ examples }: AuthoredExamples, needs: readonly JudgedNeed[]): Example[] {
  const order = needs.map(({ id }) => id);
  return examples.map((example) => {
    const { id, name, situation, opinion } = example;
    const choices = toChoices(example);
    return {
      ...{ id, name, situation, opinion, choices },
      address: exampleAddress(id),
      choicesAddress: chooseAddress + renderChoices(choices, order),
      recommendation: recommend(needs, choices),
      flip: findFlip(needs, choices),
    };
  });
}
