import { append, cut, replace, write } from './change.ts';
import { test, type Mistake } from './mistake.ts';

const nodejs = 'arguments/nodejs.yaml';
const django = 'arguments/django.yaml';
const pro = '    criteria: [streaming]\n    claims: [slow-readers-slow-the-stream]\n';
const missing = 'This field is missing: add it.';
const unequal =
  'Both technologies have as many pros as cons, here nodejs 8 pros, nodejs 7 cons, django 7 pros, django 7 cons: add what can be proven, or take away elsewhere.';
const many = 'Give at most ten: more are not read.';
const unnamed = 'The argument names no claim of this row: add the claim that proves it, or take the row away.';
const elsewhere = (row: string) =>
  `This claim stands on the row ${row}, which the argument does not name: add the row, or take another claim.`;
const against = (leaning: string, noun: string) =>
  `Every row that it names speaks clearly against it (${leaning}), so it does not bear out ${noun}: name another row or change the argument.`;

/** Another reason, with the number in its id. */
const more = (number: number) =>
  `  - id: more-${String(number)}\n    statement: One more point.\n    reason: The row says so.\n${pro}`;

/** The first argument of the runtime as it would be with other rows or claims. */
const first = (fields: string) => ({ [nodejs]: replace(pro, fields) });

const mistakes: Mistake[] = [
  {
    mistake: 'one reason more for one side',
    changes: { [nodejs]: replace('cons:\n', `${more(1)}cons:\n`) },
    told: [
      [`${django}:1  pros = "7"`, unequal],
      [`${django}:37  cons = "7"`, unequal],
      [`${nodejs}:42  cons = "7"`, unequal],
    ],
  },
  {
    mistake: 'fewer than seven reasons',
    changes: { [django]: cut(/ {2}- id: seventh-con[\s\S]*/) },
    told: [[`${django}:37  cons`, 'Give at least seven: fewer do not show a technology fairly.']],
  },
  {
    mistake: 'more than ten reasons',
    changes: { [nodejs]: replace('cons:\n', `${[1, 2, 3, 4].map(more).join('')}cons:\n`) },
    told: [[`${nodejs}:1  pros`, many]],
  },
  {
    mistake: 'reasons without their list',
    changes: { [django]: cut(/cons:[\s\S]*/) },
    told: [[`${django}:1  cons`, missing]],
  },
  {
    mistake: 'a reason with an unknown field',
    changes: { [nodejs]: append('    weight: 3') },
    told: [[`${nodejs}:73  cons.6.weight = "3"`, 'No field has this name: remove it or correct it.']],
  },
  {
    mistake: 'a reason that names no row',
    changes: first('    criteria: []\n    claims: [slow-readers-slow-the-stream]\n'),
    told: [[`${nodejs}:5  pros.0.criteria`, 'Name the criteria that it rests on.']],
  },
  {
    mistake: 'a reason without a field for its rows',
    changes: first('    claims: [slow-readers-slow-the-stream]\n'),
    told: [[`${nodejs}:2  pros.0.criteria`, missing]],
  },
  {
    mistake: 'a reason that no claim proves',
    changes: first('    criteria: [streaming]\n    claims: []\n'),
    told: [[`${nodejs}:6  pros.0.claims`, 'Name the claims that prove it.']],
  },
  {
    mistake: 'a reason that names a row twice',
    changes: first('    criteria: [streaming, streaming]\n    claims: [slow-readers-slow-the-stream]\n'),
    told: [[`${nodejs}:5  pros.0.criteria`, 'A criterion is named twice: keep one.']],
  },
  {
    mistake: 'a reason on an unknown row, with the nearest one',
    changes: first('    criteria: [steaming]\n    claims: [slow-readers-slow-the-stream]\n'),
    told: [
      [`${nodejs}:5  pros.0.criteria.0 = "steaming"`, 'There is no criterion of this name. Did you mean streaming?'],
    ],
  },
  {
    mistake: 'a reason on an unknown claim, with the nearest one',
    changes: first('    criteria: [streaming]\n    claims: [streams-in-a-runtime]\n'),
    told: [
      [
        `${nodejs}:6  pros.0.claims.0 = "streams-in-a-runtime"`,
        'There is no claim of this name. Did you mean streams-in-the-runtime?',
      ],
    ],
  },
  {
    mistake: 'a claim of a row that the reason does not name',
    changes: first('    criteria: [streaming]\n    claims: [slow-readers-slow-the-stream, form-class]\n'),
    told: [[`${nodejs}:6  pros.0.claims.1 = "form-class"`, elsewhere('form-handling')]],
  },
  {
    mistake: 'a row that no claim of the reason stands on',
    changes: first('    criteria: [streaming, form-handling]\n    claims: [slow-readers-slow-the-stream]\n'),
    told: [[`${nodejs}:5  pros.0.criteria.1 = "form-handling"`, unnamed]],
  },
  {
    mistake: 'a pro whose only row speaks clearly for the other side',
    changes: first('    criteria: [form-handling]\n    claims: [checks-by-package]\n'),
    told: [[`${nodejs}:5  pros.0.criteria = "form-handling"`, against('django, clearly', 'a pro of nodejs')]],
  },
  {
    mistake: 'cons whose only row speaks clearly for their own side',
    changes: {
      [django]: (before) =>
        before
          .replace('    criteria: [streaming]', '    criteria: [form-handling]')
          .replace('worker-kept-by-stream', 'form-class'),
    },
    told: [[`${django}:41  cons.0.criteria = "form-handling"`, against('django, clearly', 'a con of django')]],
  },
  {
    mistake: 'two reasons of one id, one for each side',
    changes: { [django]: replace('id: second-pro-of-framework', 'id: second-con-of-runtime') },
    told: [
      [
        `${nodejs}:43  cons.1.id = "second-con-of-runtime"`,
        'Two arguments have this name, the other in content/arguments/django.yaml: give this one a name of its own.',
      ],
    ],
  },
  {
    mistake: 'a reason with an id that the page itself gives',
    changes: { [django]: replace('id: second-pro-of-framework', 'id: pros') },
    told: [[`${django}:7  pros.1.id = "pros"`, 'The pages need this id for a part of their own: take another.']],
  },
  {
    mistake: 'a reason too long to be read at a glance',
    changes: { [nodejs]: replace('The first point speaks for it.', 'Point. '.repeat(17)) },
    told: [
      [
        `${nodejs}:3  pros.0.statement = "${'Point. '.repeat(17).slice(0, 79)}…"`,
        'Say it in at most 110 characters: it is read at a glance beside the others.',
      ],
    ],
  },
  {
    mistake: 'an empty file',
    changes: { [nodejs]: write('') },
    told: [
      [`${nodejs}:1  pros`, missing],
      [`${nodejs}:1  cons`, missing],
    ],
  },
];

for (const each of mistakes) test(`an author is told of ${each.mistake}`, ({ expectTold }) => expectTold(each));

test('an author may rest a reason on a row that speaks slightly against it, or clearly beside another', async ({
  expectTold,
}) => {
  await expectTold({
    mistake: 'none',
    changes: {
      ...first(
        '    criteria: [streaming, form-handling]\n    claims: [slow-readers-slow-the-stream, checks-by-package]\n',
      ),
      [django]: replace(
        '    criteria: [form-handling]\n    claims: [forms-from-models]\n',
        '    criteria: [streaming]\n    claims: [streaming-class]\n',
      ),
    },
    told: [],
  });
});

test('an author may prove a reason with a claim of a technology’s page, beside one of its row', async ({
  expectTold,
}) => {
  await expectTold({
    mistake: 'none',
    changes: first('    criteria: [streaming]\n    claims: [slow-readers-slow-the-stream, django-history]\n'),
    told: [],
  });
});
