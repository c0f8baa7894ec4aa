import { append, replace } from './change.ts';
import { test, type Mistake } from './mistake.ts';

const nodejs = 'technologies/nodejs.mdx';
const about = 'pages/about.mdx';
const line = (component: string) => `It holds no words: write <${component} /> on a line of its own.`;
const twice = 'It stands in the text twice: keep one.';
const own = (component: string) => `Write <${component} of="nodejs" />: a page shows its own.`;
const leftOut = (component: string) =>
  `The text leaves it out: write <${component} of="nodejs" /> once, on a line of its own.`;

const mistakes: Mistake[] = [
  ...['RequestPath', 'Milestones', 'ReleaseLines'].map((component) => ({
    mistake: `a text that leaves out <${component}>`,
    changes: { [nodejs]: replace(`<${component} of="nodejs" />\n`, '') },
    told: [[`${nodejs}:39  "<${component}>"`, leftOut(component)]] as const,
  })),
  {
    mistake: 'a picture of the other technology',
    changes: { [nodejs]: replace('<RequestPath of="nodejs"', '<RequestPath of="django"') },
    told: [[`${nodejs}:44  "django"`, own('RequestPath')]],
  },
  {
    mistake: 'a picture of nobody',
    changes: { [nodejs]: replace('<RequestPath of="nodejs"', '<RequestPath') },
    told: [[`${nodejs}:44  "<RequestPath>"`, own('RequestPath')]],
  },
  {
    mistake: 'a history that is told twice',
    changes: {
      [nodejs]: replace('<Milestones of="nodejs" />\n', '<Milestones of="nodejs" />\n\n<Milestones of="django" />\n'),
    },
    told: [[`${nodejs}:52  "<Milestones>"`, twice]],
  },
  {
    mistake: 'a picture in a sentence',
    changes: { [nodejs]: replace('runtime. <Cite', 'runtime. <RequestPath of="nodejs" /> <Cite') },
    told: [
      [`${nodejs}:42  "<RequestPath>"`, line('RequestPath')],
      [`${nodejs}:44  "<RequestPath>"`, twice],
    ],
  },
  {
    mistake: 'a picture around words',
    changes: {
      [nodejs]: replace(
        '<RequestPath of="nodejs" />',
        '<RequestPath of="nodejs">\n\nHello. <Cite claim="nodejs-history" />\n\n</RequestPath>',
      ),
    },
    told: [[`${nodejs}:44  "<RequestPath>"`, line('RequestPath')]],
  },
  {
    mistake: 'rows in a sentence',
    changes: { [about]: append('\nThese <Rows group="in-the-box" /> are few.') },
    told: [[`${about}:11  "<Rows>"`, 'It holds no words: write <Rows criteria="…" /> on a line of its own.']],
  },
  {
    mistake: 'counts with an attribute',
    changes: { [about]: append('\n<Counts of="nodejs" />') },
    told: [[`${about}:11  "<Counts of>"`, '<Counts> has no such attribute: remove it.']],
  },
  {
    mistake: 'a history on a page of prose',
    changes: { [about]: append('\n<Milestones of="nodejs" />') },
    told: [
      [
        `${about}:11  "<Milestones>"`,
        'Only <Cite>, <Term>, <Rows>, <Counts>, <Hosts> may stand here: write Markdown instead.',
      ],
    ],
  },
];

for (const each of mistakes) test(`an author is told of ${each.mistake}`, ({ expectTold }) => expectTold(each));

test('an author may show the counts on a page', async ({ expectTold }) => {
  await expectTold({ mistake: 'none', changes: { [about]: append('\n<Counts />') }, told: [] });
});
