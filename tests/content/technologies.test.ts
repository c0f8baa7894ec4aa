import { cut, replace } from './change.ts';
import { test, type Mistake } from './mistake.ts';

const nodejs = 'technologies/nodejs.mdx';
const edition = 'The edition is of 2026-03-31';
const late = `${edition}: write an earlier date, or add an edition in content/comparison.yaml.`;
const calendar = 'Write a year, month or day, as "2026-05".';
const unknown = 'There is no claim in this file of this name. Did you mean nodejs-in-short?';
const passed = (names: string) => `The way leads back only to a station that was passed, here: ${names}.`;
const server = '  - { name: Server, does: It takes the request., claim: nodejs-in-short }\n';
const stations = (count: number) =>
  Array.from({ length: count }, (_, index) => server.replace('Server', `Server ${String(index)}`)).join('');

const mistakes: Mistake[] = [
  {
    mistake: 'a way that leads back to no station',
    changes: { [nodejs]: replace('back: Server', 'back: Sever') },
    told: [[`${nodejs}:17  requestPath.3.back = "Sever"`, passed('Server, Function')]],
  },
  {
    mistake: 'a way that leads back to a station beside it',
    changes: { [nodejs]: replace('back: Server', 'back: Database') },
    told: [[`${nodejs}:17  requestPath.3.back = "Database"`, passed('Server, Function')]],
  },
  {
    mistake: 'a way that leads back from its begin',
    changes: { [nodejs]: replace(server, server.replace(' }', ', back: Answer }')) },
    told: [[`${nodejs}:14  requestPath.0.back = "Answer"`, passed('none')]],
  },
  {
    mistake: 'a station beside the way that leads back',
    changes: { [nodejs]: replace('beside: true', 'beside: true, back: Server') },
    told: [[`${nodejs}:16  requestPath.2.back = "Server"`, 'Only a station on the way leads back: remove this field.']],
  },
  {
    mistake: 'a way that begins beside itself',
    changes: { [nodejs]: replace(server, server.replace(' }', ', beside: true }')) },
    told: [
      [`${nodejs}:14  requestPath.0.beside = "true"`, 'The first station stands on the way: remove this field.'],
      [`${nodejs}:17  requestPath.3.back = "Server"`, passed('Function')],
    ],
  },
  {
    mistake: 'two stations of one name',
    changes: { [nodejs]: replace('name: Function', 'name: Server') },
    told: [
      [`${nodejs}:15  requestPath.1.name = "Server"`, 'Two stations have this name: give this one a name of its own.'],
    ],
  },
  {
    mistake: 'a way of two stations',
    changes: { [nodejs]: cut(/ {2}- \{ name: (Function|Database).*\n/g) },
    told: [[`${nodejs}:13  requestPath`, 'A way has at least three stations.']],
  },
  {
    mistake: 'a way of eleven stations',
    changes: { [nodejs]: replace(server, server + stations(7)) },
    told: [[`${nodejs}:13  requestPath`, 'Draw at most ten stations: more do not fit a phone.']],
  },
  ...(
    [
      ['requestPath.0', 14, 'request., claim: nodejs-in-short'],
      ['milestones.1', 20, 'first release, claim: nodejs-history'],
      ['releaseLines.0', 22, '2029-04-30, claim: nodejs-history'],
    ] as const
  ).map(([field, number, text]) => ({
    mistake: `an unknown claim in ${field}, with the nearest one`,
    changes: { [nodejs]: replace(text, text.replace(/\S+$/, 'nodejs-in-shrt')) },
    told: [[`${nodejs}:${String(number)}  ${field}.claim = "nodejs-in-shrt"`, unknown]] as const,
  })),
  {
    mistake: 'events out of order',
    changes: { [nodejs]: replace('date: "2009"', 'date: "2005-06"') },
    told: [[`${nodejs}:18  milestones`, 'Put the oldest event first.']],
  },
  {
    mistake: 'a history of one event',
    changes: { [nodejs]: cut(/ {2}- \{ date: "2009".*\n/) },
    told: [[`${nodejs}:18  milestones`, 'Name at least two events.']],
  },
  ...['2027', '2026-04', '2026-04-01'].map((date) => ({
    mistake: `an event of ${date}, after the edition`,
    changes: { [nodejs]: replace('date: "2009"', `date: "${date}"`) },
    told: [[`${nodejs}:20  milestones.1.date = "${date}"`, late]] as const,
  })),
  ...['2009-02-30', '2009-13', '09', 'May 2009'].map((date) => ({
    mistake: `an event of ${date}, which is no date`,
    changes: { [nodejs]: replace('date: "2009"', `date: "${date}"`) },
    told: [[`${nodejs}:20  milestones.1.date = "${date}"`, calendar]] as const,
  })),
  {
    mistake: 'a release line that ends before it begins',
    changes: { [nodejs]: replace('until: 2029-04-30', 'until: 2025-03') },
    told: [
      [
        `${nodejs}:22  releaseLines.0.until = "2025-03"`,
        'The support ends before the line begins: correct one of the dates.',
      ],
      [
        `${nodejs}:22  releaseLines.0.until = "2025-03"`,
        `${edition}, and the support ended before it: take the line out.`,
      ],
    ],
  },
  {
    mistake: 'a release line whose support has ended',
    changes: { [nodejs]: replace('until: 2029-04-30', 'until: 2026-03-30') },
    told: [
      [
        `${nodejs}:22  releaseLines.0.until = "2026-03-30"`,
        `${edition}, and the support ended before it: take the line out.`,
      ],
    ],
  },
  {
    mistake: 'a release line that is still to come',
    changes: { [nodejs]: replace('from: 2025-04', 'from: 2026-04') },
    told: [[`${nodejs}:22  releaseLines.0.from = "2026-04"`, `${edition}: a line that begins later is planned.`]],
  },
  {
    mistake: 'a planned release line that has come',
    changes: { [nodejs]: replace('kind: long-term support', 'kind: planned') },
    told: [
      [
        `${nodejs}:22  releaseLines.0.from = "2025-04"`,
        `${edition}: a line that began before it is no longer planned.`,
      ],
    ],
  },
  {
    mistake: 'a technology without release lines',
    changes: { [nodejs]: replace('releaseLines:\n  -', 'releaseLines: [] #') },
    told: [[`${nodejs}:21  releaseLines`, 'Name at least one release line.']],
  },
];

for (const each of mistakes) test(`an author is told of ${each.mistake}`, ({ expectTold }) => expectTold(each));

test('an author may give a year, a month or a day, and support that ends after the edition', async ({ expectTold }) => {
  await expectTold({
    mistake: 'none',
    changes: {
      [nodejs]: (before) => before.replace('date: "2009"', 'date: 2009-05-27').replace('from: 2025-04', 'from: "2025"'),
    },
    told: [],
  });
});

test('an author may plan a release line, and keep one until its last month', async ({ expectTold }) => {
  const planned = '  - { name: "27", kind: planned, from: 2026-04, until: 2029-04, claim: nodejs-history }\n';
  await expectTold({
    mistake: 'none',
    changes: {
      [nodejs]: (before) =>
        before.replace('until: 2029-04-30', 'until: 2026-03').replace('releaseLines:\n', `releaseLines:\n${planned}`),
    },
    told: [],
  });
});
