import { replace } from './change.ts';
import { test, type Mistake } from './mistake.ts';

const nodejs = 'technologies/nodejs.mdx';
const unnamed = 'Give the heading an id that never changes, as {#release-support}.';
const bare = 'A heading has an id and nothing else: write only {#…} after its words.';
const alone = 'A heading stands by itself and has words only: no claim, no link.';
const jump = (next: string) =>
  `The heading jumps a level: the next one here begins with at most ${next}, and at least ##.`;

const mistakes: Mistake[] = [
  {
    mistake: 'without an id',
    changes: { [nodejs]: replace(' {#history}', '') },
    told: [[`${nodejs}:46  "History"`, unnamed]],
  },
  {
    mistake: 'with an id in capitals',
    changes: { [nodejs]: replace('{#history}', '{#History}') },
    told: [[`${nodejs}:46  "History"`, unnamed]],
  },
  {
    mistake: 'with an id that begins with a digit',
    changes: { [nodejs]: replace('{#history}', '{#1-history}') },
    told: [[`${nodejs}:46  "History"`, unnamed]],
  },
  {
    mistake: 'with a class for an id',
    changes: { [nodejs]: replace('{#history}', '{.history}') },
    told: [
      [`${nodejs}:46  "History"`, unnamed],
      [`${nodejs}:46  "History"`, bare],
    ],
  },
  {
    mistake: 'with more than an id, as a script',
    changes: { [nodejs]: replace('{#history}', '{#history .wide onclick=alert(1)}') },
    told: [[`${nodejs}:46  "History"`, bare]],
  },
  {
    mistake: 'with a style beside its id',
    changes: { [nodejs]: replace('{#history}', '{#history style=display:none}') },
    told: [[`${nodejs}:46  "History"`, bare]],
  },
  {
    mistake: 'that is hidden',
    changes: { [nodejs]: replace('{#history}', '{#history hidden}') },
    told: [[`${nodejs}:46  "History"`, bare]],
  },
  {
    mistake: 'that jumps a level',
    changes: { [nodejs]: replace('### Support', '#### Support') },
    told: [[`${nodejs}:52  "Support"`, jump('###')]],
  },
  {
    mistake: 'of the third level before any of the second',
    changes: { [nodejs]: replace('## What', '### What') },
    told: [[`${nodejs}:40  "What it is"`, jump('##')]],
  },
  {
    mistake: 'of the first level, which is the page’s own',
    changes: { [nodejs]: replace('## History', '# History') },
    told: [
      [`${nodejs}:46  "History"`, jump('###')],
      [`${nodejs}:52  "Support"`, jump('##')],
    ],
  },
  {
    mistake: 'that is underlined',
    changes: { [nodejs]: replace('## History {#history}', 'History\n-------') },
    told: [[`${nodejs}:46  "History"`, unnamed]],
  },
  {
    mistake: 'without words',
    changes: { [nodejs]: replace('## History', '##') },
    told: [[`${nodejs}:46  ""`, alone]],
  },
  {
    mistake: 'that cites a claim',
    changes: { [nodejs]: replace('## History', '## History <Cite claim="nodejs-history" />') },
    told: [[`${nodejs}:46  "History"`, alone]],
  },
  {
    mistake: 'that is a link',
    changes: { [nodejs]: replace('## History', '## [History](/sources/)') },
    told: [[`${nodejs}:46  "History"`, alone]],
  },
  {
    mistake: 'that is a point of a list',
    changes: { [nodejs]: replace('## History', '- ## History') },
    told: [[`${nodejs}:46  "History"`, alone]],
  },
];

for (const each of mistakes)
  test(`an author is told of a heading ${each.mistake}`, ({ expectTold }) => expectTold(each));
