import { cut, replace } from './change.ts';
import { test, type Mistake } from './mistake.ts';

const article = 'article.yaml';
const target = '/compare/streaming/';
const nowhere = 'There is no page at this address.';
const noPlace = 'There is no such place on that page.';

/** An assertion that leads somewhere else than it should. */
const misled: [mistake: string, address: string, remedy: string][] = [
  ['a page that is not there', '/compare/steaming/', `${nowhere} Did you mean /compare/streaming/?`],
  ['a page without its last slash', '/compare/streaming', `${nowhere} Did you mean /compare/streaming/?`],
  ['a place without its page', '#streams-in-the-runtime', `${nowhere} Did you mean /?`],
  ['another host', 'https://example.org/forms-and-answers/', nowhere],
  ['a script', 'javascript:alert(1)', nowhere],
  [
    'a place that its row has not',
    '/compare/streaming/#streams-in-the-runtme',
    `${noPlace} Did you mean streams-in-the-runtime?`,
  ],
  [
    'a reason that nobody gives',
    '/pros-and-cons/#first-pro-of-framwork',
    `${noPlace} Did you mean first-pro-of-framework?`,
  ],
  ['a section that is not there', '/nodejs/#histry', `${noPlace} Did you mean history?`],
  ['an assertion that is not there', '/article/#free-of-charges', `${noPlace} Did you mean free-of-charge?`],
  ['a source that is not there', '/sources/node-manul/', `${nowhere} Did you mean /sources/node-manual/?`],
];

const mistakes: Mistake[] = [
  ...misled.map(([mistake, address, remedy]) => ({
    mistake: `that leads to ${mistake}`,
    changes: { [article]: replace(target, address.includes('#') ? `"${address}"` : address) },
    told: [[`${article}:6  assertions.0.targets.0 = "${address}"`, remedy]] as const,
  })),
  {
    mistake: 'that leads nowhere',
    changes: { [article]: replace('[/django/#history]', '[]') },
    told: [[`${article}:11  assertions.1.targets`, 'Link the assertion to the row, argument or section that says so.']],
  },
  {
    mistake: 'without a field for where it leads',
    changes: { [article]: cut(/ {4}targets: \[\/django.*\n/) },
    told: [[`${article}:7  assertions.1.targets`, 'This field is missing: add it.']],
  },
  {
    mistake: 'that leads to one place twice',
    changes: { [article]: replace('[/django/#history]', '[/django/#history, /django/#history]') },
    told: [[`${article}:11  assertions.1.targets`, 'A place is named twice: keep one.']],
  },
  {
    mistake: 'with the id of another',
    changes: { [article]: replace('id: free-of-charge', 'id: forms-and-answers') },
    told: [
      [
        `${article}:7  assertions.1.id = "forms-and-answers"`,
        'Two assertions have this name, the other in content/article.yaml: give this one a name of its own.',
      ],
    ],
  },
  {
    mistake: 'with an id that the page itself gives',
    changes: { [article]: replace('id: free-of-charge', 'id: main') },
    told: [[`${article}:7  assertions.1.id = "main"`, 'The pages need this id for a part of their own: take another.']],
  },
  {
    mistake: 'with an outcome that is none',
    changes: { [article]: replace('outcome: kept', 'outcome: wrong') },
    told: [[`${article}:9  assertions.1.outcome = "wrong"`, 'Write one of: kept, made precise, corrected.']],
  },
  {
    mistake: 'list that is empty',
    changes: { [article]: () => 'assertions: []\n' },
    told: [[`${article}:1  assertions`, 'Give at least one assertion.']],
  },
];

for (const each of mistakes) {
  test(`an author is told of an assertion ${each.mistake}`, ({ expectTold }) => expectTold(each));
}

const places = [
  ...['/', '/compare/', '/compare/#streaming', '/compare/#everyday-work', '/compare/streaming/#worker-kept-by-stream'],
  ...['/django/#django-in-short', '/pros-and-cons/#cons', '/article/#free-of-charge', '/conclusion/#rows'],
  ...['/sources/#node-manual', '/sources/node-manual/'],
];

for (const place of places) {
  test(`an author may lead an assertion to ${place}`, async ({ expectTold }) => {
    await expectTold({ mistake: 'none', changes: { [article]: replace(target, place) }, told: [] });
  });
}
