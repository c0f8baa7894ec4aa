import { parse } from 'yaml';
import { toPlain } from '../../../src/model/text.ts';
import type { Decision } from '../../../src/model/decision.ts';
import { toChoices } from '../../../src/model/example.ts';
import { findWeakest, getFits } from '../../../src/model/need.ts';
import { criterion } from '../../../src/schemas/criterion.ts';
import { examples } from '../../../src/schemas/examples.ts';
import { needs } from '../../../src/schemas/needs.ts';
import { mapSides } from '../../../src/schemas/sides.ts';
import { readText } from '../source-tree.ts';
import { toDecision, type WordedNeed } from './decisions.ts';

const home = 'https://example.org';

const getCriterion = (id: string) => {
  const [, fields = ''] = readText(`content/criteria/${id}.mdx`).split(/^---$/m);
  return { id, ...criterion.parse(parse(fields)) };
};

const worded = needs
  .parse(parse(readText('content/needs.yaml')))
  .groups.flatMap(({ needs }) => needs)
  .map(({ id, name, criteria }): WordedNeed => {
    const weakest = findWeakest(criteria.map(getCriterion), getFits);
    const judgements =
      weakest &&
      mapSides((side) => {
        const row = weakest.rows[side];
        const because = row.kind === 'fact' ? '' : row.answers[side].because;
        const place = { name: row.name, address: `${home}/compare/#${row.id}` };
        return { fit: weakest.fits[side], because: toPlain(because), row: place };
      });
    return { id, name, fits: weakest?.fits, judgements };
  });

/** What each example of the content comes to, with its id. */
export const exampleDecisions = examples
  .parse(parse(readText('content/examples.yaml')))
  .examples.map((example): [id: string, decision: Decision] => [example.id, toDecision(worded, toChoices(example))]);
