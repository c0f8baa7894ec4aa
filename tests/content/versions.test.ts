import { replace, replaceAll } from './change.ts';
import { test, type Mistake } from './mistake.ts';

const streaming = 'criteria/streaming.mdx';
const nodejs = 'technologies/nodejs.mdx';

const toRemedy = (version: string, lines: string) =>
  `${version} belongs to no line that is supported or planned, which are ${lines}: check the claim with one of these; ` +
  'what is history names its year instead, as 2015.';

/** Says of the answer of Node.js what it holds for. */
const setVersion = (holdsFor: string) => replace('        holdsFor: Node.js 26', `        holdsFor: ${holdsFor}`);

const refused: [what: string, holdsFor: string, version: string][] = [
  ['a line that has ended', 'Node.js 25', 'Node.js 25'],
  ['a line older than all that are named', 'Node.js 0.12', 'Node.js 0.12'],
  ['an ended version of the other technology, after a package', 'Express 5, Django 6.1', 'Django 6.1'],
  ['a range that begins with an ended version', 'Node.js 18 to 26', 'Node.js 18'],
  ['an ended version at the end of a list', 'Node.js 26, 24', 'Node.js 24'],
  ['an ended version after another joint', 'Node.js 26 or 18', 'Node.js 18'],
  ['an ended version in brackets', 'Node.js 26 (Django 4.2 LTS)', 'Django 4.2'],
  ['one more ended version in brackets', 'Node.js 26 (and 18)', 'Node.js 18'],
  ['an ended version that a product runs on', 'Express 5 on Node.js v18.3', 'Node.js 18.3'],
  ['a range that ends with an ended version', 'Node.js 26–27', 'Node.js 27'],
  ['an ended version under a short name', 'Node 20', 'Node.js 20'],
  ['an ended version under a name in small letters', 'nodejs v16.3', 'Node.js 16.3'],
  ['an ended version after a word', 'Django LTS 4.2', 'Django 4.2'],
];

for (const [what, holdsFor, version] of refused) {
  const mistake: Mistake = {
    mistake: what,
    changes: { [streaming]: setVersion(holdsFor) },
    told: [
      [
        `${streaming}:17  answers.nodejs.claims.0.holdsFor = "${holdsFor}"`,
        toRemedy(version, version.startsWith('Node') ? '26' : '6.10'),
      ],
    ],
  };
  test(`an author is told of ${what}`, ({ expectTold }) => expectTold(mistake));
}

test('an author who takes a line out is told of each claim that holds for it', async ({ expectTold }) => {
  const remedy = toRemedy('Node.js 26.1', '27');
  await expectTold({
    mistake: 'a page of claims for a line that is no longer named',
    changes: {
      [nodejs]: replace('name: "26"', 'name: "27"'),
      [streaming]: replaceAll('holdsFor: Node.js 26\n', 'holdsFor: Express 5\n'),
      'criteria/form-handling.mdx': setVersion('Express 5'),
    },
    told: [
      [`${nodejs}:29  claims.0.holdsFor = "Node.js 26.1"`, remedy],
      [`${nodejs}:36  claims.1.holdsFor = "Node.js 26.1"`, remedy],
    ],
  });
});

for (const holdsFor of [
  '"2009, and Node.js 26"',
  '2014 and 2019',
  'Node.js 26.4; ws 8',
  'OpenTelemetry for Node.js 0.82',
  'Strawberry Django 0.93, fcm-django 3.2',
  'node 26 on Lambda; Django 6.10 LTS',
]) {
  test(`an author may write that a claim holds for ${holdsFor}`, async ({ expectTold }) => {
    await expectTold({ mistake: 'none', changes: { [streaming]: setVersion(holdsFor) }, told: [] });
  });
}
