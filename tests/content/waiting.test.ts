import { replace } from './change.ts';
import { test, type Mistake } from './mistake.ts';

const streaming = 'criteria/streaming.mdx';
const component = '<WaitingRequests of="streaming" />';
const asked = (tags: string) => `Write ${tags} and <InPractice>, each once, in this order, and nothing around them.`;
const both = '<Side of="nodejs">, <Side of="django">';

const toStep = (name: string, numbers: string, claim: string) =>
  `        - { name: ${name}, happens: Something happens., ${numbers}, claim: ${claim} }\n`;

const picture = `waiting:
  assumes: [Each waits for one second.]
  ways:
    - of: nodejs
      name: One loop
      setting: One process
      claim: streams-in-the-runtime
      steps:
${toStep('They arrive', 'queued: 99, inHand: 1, waiting: 0, answered: 0', 'streams-in-the-runtime')}\
${toStep('They wait', 'queued: 0, inHand: 0, waiting: 100, answered: 0', 'streams-in-the-runtime')}\
${toStep('Then', 'queued: 0, inHand: 0, waiting: 0, answered: 100', 'streams-in-the-runtime')}\
    - of: django
      name: Many threads
      setting: A server with threads
      claim: worker-kept-by-stream
      threads: { workers: 4, each: 5 }
      steps:
${toStep('They arrive', 'queued: 80, inHand: 20, waiting: 0, answered: 0', 'worker-kept-by-stream')}\
${toStep('They wait', 'queued: 80, inHand: 20, waiting: 0, answered: 0', 'worker-kept-by-stream')}\
${toStep('Then', 'queued: 60, inHand: 20, waiting: 0, answered: 20', 'worker-kept-by-stream')}`;

/** Plants the picture as it should be, but for one text. */
const plant = (from: string, to: string) => (before: string) =>
  replace(
    from,
    to,
  )(
    replace(
      '<InPractice>',
      `${component}\n\n<InPractice>`,
    )(replace('---\n\n<Side of="nodejs">', `${picture}---\n\n<Side of="nodejs">`)(before)),
  );

const mistakes: (readonly [mistake: string, from: string, to: string, ...told: Mistake['told']])[] = [
  [
    'a moment without a claim',
    ', answered: 100, claim: streams-in-the-runtime',
    ', answered: 100',
    [`${streaming}:60  waiting.ways.0.steps.2.claim`, 'This field is missing: add it.'],
  ],
  [
    'a moment with an unknown claim, with the nearest one',
    'answered: 100, claim: streams-in-the-runtime',
    'answered: 100, claim: streams-in-a-runtime',
    [
      `${streaming}:60  waiting.ways.0.steps.2.claim = "streams-in-a-runtime"`,
      'There is no claim in this file of this name. Did you mean streams-in-the-runtime?',
    ],
  ],
  [
    'numbers that do not add up',
    'queued: 99',
    'queued: 98',
    [`${streaming}:58  waiting.ways.0.steps.0`, 'The four numbers make 99: they must add up to 100.'],
  ],
  [
    'numbers that do not add up, where another field is wrong too',
    'queued: 99, inHand: 1, waiting: 0, answered: 0, claim: streams-in-the-runtime',
    'queued: 98, inHand: 1, waiting: 0, answered: 7',
    [`${streaming}:58  waiting.ways.0.steps.0.claim`, 'This field is missing: add it.'],
    [`${streaming}:58  waiting.ways.0.steps.0`, 'The four numbers make 106: they must add up to 100.'],
    [`${streaming}:58  waiting.ways.0.steps.0.answered = "7"`, 'When they arrive, none is answered.'],
    [`${streaming}:59  waiting.ways.0.steps.1.answered = "0"`, 'At the moment before, 7 were answered already.'],
  ],
  [
    'half a request',
    'queued: 99',
    'queued: 98.5',
    [`${streaming}:58  waiting.ways.0.steps.0.queued = "98.5"`, 'Here belongs a whole number.'],
  ],
  [
    'more requests in hand than there are threads',
    'each: 5',
    'each: 4',
    ...[67, 68, 69].map(
      (line, index) =>
        [
          `${streaming}:${String(line)}  waiting.ways.1.steps.${String(index)}.inHand = "20"`,
          'There are 16 threads, and each takes one request.',
        ] as const,
    ),
    [`${streaming}:69  waiting.ways.1.steps.2.answered = "20"`, 'Answers come in rounds of 16.'],
  ],
  [
    'requests that are queued again',
    'They wait, happens: Something happens., queued: 80, inHand: 20',
    'They wait, happens: Something happens., queued: 90, inHand: 10',
    [`${streaming}:68  waiting.ways.1.steps.1.queued = "90"`, 'At the moment before, only 80 were queued still.'],
  ],
  [
    'a thread that leaves its request to wait',
    'queued: 60, inHand: 20, waiting: 0',
    'queued: 60, inHand: 10, waiting: 10',
    [`${streaming}:69  waiting.ways.1.steps.2.waiting = "10"`, 'A thread waits with its request: count it as inHand.'],
  ],
  [
    'a picture of one side',
    'of: django\n      name: Many',
    'of: nodejs\n      name: Many',
    [`${streaming}:52  waiting.ways`, 'Show a way of each side.'],
  ],
  [
    'a text that leaves the picture out',
    `${component}\n\n`,
    '',
    [`${streaming}:71  "Side nodejs, Side django, InPractice"`, asked(`${both}, <WaitingRequests of="streaming" />`)],
  ],
  [
    'praise in the picture',
    'Something happens',
    'Something elegant happens',
    [
      `${streaming}:58  waiting.ways.0.steps.0.happens = "elegant"`,
      'This word praises or fills: say what can be checked, or leave it out.',
    ],
  ],
];

for (const [mistake, from, to, ...told] of mistakes) {
  test(`an author of a picture is told of ${mistake}`, ({ expectTold }) =>
    expectTold({ mistake, changes: { [streaming]: plant(from, to) }, told }));
}

test('an author may draw requests that wait', ({ expectTold }) =>
  expectTold({ mistake: 'none', changes: { [streaming]: plant('Something', 'Much') }, told: [] }));

test('an author is told of a picture that no field describes', ({ expectTold }) =>
  expectTold({
    mistake: 'no field',
    changes: { [streaming]: replace('<InPractice>', `${component}\n\n<InPractice>`) },
    told: [[`${streaming}:51  "Side nodejs, Side django, WaitingRequests streaming, InPractice"`, asked(both)]],
  }));
