import { expect } from '@playwright/test';
import { checkContent } from '../../src/check.ts';
import { renderReport } from '../../src/check/report.ts';
import { replace } from './change.ts';
import { test, type Mistake } from './mistake.ts';

const needs = 'needs.yaml';
const examples = 'examples.yaml';
const markup = 'A field is no prose, so this would be read as it stands: write plain words.';

const mistakes: Mistake[] = [
  {
    mistake: 'a need without rows that decide it',
    changes: { [needs]: replace('criteria: [streaming]', 'criteria: []') },
    told: [[`${needs}:10  groups.0.needs.1.criteria`, 'Name the rows that decide this need.']],
  },
  {
    mistake: 'a need that no row of this name decides, with the nearest one',
    changes: { [needs]: replace('criteria: [streaming]', 'criteria: [steaming]') },
    told: [
      [
        `${needs}:10  groups.0.needs.1.criteria.0 = "steaming"`,
        'There is no criterion of this name. Did you mean streaming?',
      ],
    ],
  },
  {
    mistake: 'two needs of one id',
    changes: {
      [needs]: replace('id: long-responses', 'id: many-forms'),
      [examples]: replace('nice: [long-responses]', 'nice: []'),
    },
    told: [
      [
        `${needs}:8  groups.0.needs.1.id = "many-forms"`,
        'Two needs, their groups and examples have this name, the other in content/needs.yaml: give this one a name of its own.',
      ],
    ],
  },
  {
    mistake: 'an example of a need’s id, and one that the page needs',
    changes: {
      [examples]: replace('id: tax-office', 'id: many-forms'),
      [needs]: replace('id: pages', 'id: recommendation'),
    },
    told: [
      [
        `${examples}:2  examples.0.id = "many-forms"`,
        'Two needs, their groups and examples have this name, the other in content/needs.yaml: give this one a name of its own.',
      ],
      [`${needs}:2  groups.0.id = "recommendation"`, 'The pages need this id for a part of their own: take another.'],
    ],
  },
  {
    mistake: 'an example whose result is not the rule’s',
    changes: { [examples]: replace('choice: django, strength: slight', 'choice: nodejs, strength: clear') },
    told: [
      [
        `${examples}:10  examples.0.result = "nodejs, clear"`,
        'The rule says django, slight: write that, or change what the team asks.',
      ],
    ],
  },
  {
    mistake: 'a row whose fit changed under an example',
    changes: { 'criteria/form-handling.mdx': replace('fit: 1', 'fit: 2') },
    told: [
      [
        `${examples}:10  examples.0.result = "django, slight"`,
        'The rule says open: write that, or change what the team asks.',
      ],
    ],
  },
  {
    mistake: 'a side without a strength, and no side with one',
    changes: {
      [examples]: replace('result: { choice: django, strength: slight }', 'result: { choice: open, strength: clear }'),
    },
    told: [
      [
        `${examples}:10  examples.0.result.strength = "clear"`,
        'A side, and nothing else, is recommended clear or slight.',
      ],
    ],
  },
  {
    mistake: 'a need that an example asks for twice, and one that there is not',
    changes: { [examples]: replace('matters: []', 'matters: [many-forms, no-need]') },
    told: [
      [`${examples}:8  examples.0.matters.1 = "no-need"`, 'There is no need of this name.'],
      [`${examples}:8  examples.0.matters.0 = "many-forms"`, 'A need has one level: name it once.'],
    ],
  },
  {
    mistake: 'a team and a level that the rule does not know',
    changes: { [examples]: replace('team: neither', 'team: rust\n    maybe: [many-forms]') },
    told: [
      [`${examples}:5  examples.0.team = "rust"`, 'Write one of: javascript, python, both, neither.'],
      [`${examples}:6  examples.0.maybe`, 'No field has this name: remove it or correct it. Did you mean name?'],
    ],
  },
  {
    mistake: 'two needs of one name, whatever their letters',
    changes: { [needs]: replace('name: Our responses are long', 'name: most of our pages are Forms') },
    told: [
      [
        `${needs}:9  groups.0.needs.1.name = "most of our pages are Forms"`,
        'Two needs have this name, the other in content/needs.yaml: give this one a name of its own.',
      ],
    ],
  },
  {
    mistake: 'markup in the name of a need and in an opinion',
    changes: {
      [needs]: replace('Our responses are long', 'Our <b>responses</b> are `{long}`'),
      [examples]: replace('Forms decide', 'Our {forms} [decide](/compare/#streaming)'),
    },
    told: [
      [`${examples}:11  examples.0.opinion = "{"`, markup],
      [`${examples}:11  examples.0.opinion = "}"`, markup],
      [`${examples}:11  examples.0.opinion = "[decide](/compare/#streaming)"`, markup],
      [`${needs}:9  groups.0.needs.1.name = "<b>"`, markup],
      [`${needs}:9  groups.0.needs.1.name = "</b>"`, markup],
    ],
  },
  {
    mistake: 'a text where rows belong, which is told once',
    changes: { [needs]: replace('criteria: [streaming]', 'criteria: streaming') },
    told: [[`${needs}:10  groups.0.needs.1.criteria = "streaming"`, 'Here belongs a list.']],
  },
  {
    mistake: 'an example that praises',
    changes: { [examples]: replace('Forms decide', 'Powerful forms decide') },
    told: [
      [
        `${examples}:11  examples.0.opinion = "Powerful"`,
        'This word praises or fills: say what can be checked, or leave it out.',
      ],
    ],
  },
];

for (const each of mistakes) {
  test(`${each.mistake} stops the build with its place and a remedy`, async ({ expectTold }) => {
    await expectTold(each);
  });
}

test('a fact decides no need', async ({ plant }) => {
  const root = await plant({
    'criteria/streaming.mdx': (before) =>
      before.replace('kind: capability', 'kind: fact').replaceAll(/^ {4}(provision|by|fit|because):.*\n/gm, ''),
  });
  const reports = (await checkContent(root, {})).map(renderReport);
  expect(reports).toContain(
    'content/needs.yaml:10  groups.0.needs.1.criteria.0 = "streaming"\n    A fact has no fit, so it cannot decide a need: name a capability or a quality.',
  );
});
