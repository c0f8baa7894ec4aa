import { provisions } from '../schemas/criterion.ts';
import { sides } from '../schemas/sides.ts';
import { tiers } from '../schemas/source.ts';

/** A criterion in which everything still has to be said, and nothing else is wrong. */
export function renderCriterion(): string {
  const answers = sides.map(
    (side) => `  ${side}:
    provision: # ${provisions.join(' | ')}; a quality has none
    # by: the module or packages; own code and none have none
    fit: # 3 the expected way | 2 an add-on or a known pattern | 1 at a price | 0 no | not established
    because: # one sentence: why this fit
    claims:
      - id: # unique over the whole site, for ever
        statement: # the sentence in the table
        citations:
          - source: # a file in content/sources/
            # at: the place in it, "#fragment" or words
        holdsFor: # product and version
        checked: # the day, as 2026-11-22
`,
  );
  const parts = sides.map((side) => `<Side of="${side}">\n\n</Side>\n`);
  return `---
name: # a noun phrase
question: # what a team wants to know
kind: capability # is it there? | quality: how well? | fact
answers:
${answers.join('')}---

${parts.join('\n')}
<InPractice>

</InPractice>
`;
}

/** A source in which everything still has to be said. */
export function renderSource(): string {
  return `title: # the document's own
label: # what the table's evidence line prints
publisher: # who answers for it
address: # https://
version: # "6.1", or instead published: "2026-05"
tier: # ${tiers.join(' | ')}
`;
}
