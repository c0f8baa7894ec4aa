import { append, cut, replace } from './change.ts';
import { test, type Mistake } from './mistake.ts';

const streaming = 'criteria/streaming.mdx';
const nodejs = 'technologies/nodejs.mdx';
const bare = 'This paragraph has no evidence: add <Cite claim="…" />.';
const parts =
  'Write <Side of="nodejs">, <Side of="django"> and <InPractice>, each once, in this order, and nothing around them.';
const tags =
  'Write the tags on lines of their own, with empty lines around the paragraphs, and not inside another part.';
const toUnused = (id: string) =>
  `No prose uses this term: write <Term id="${id}">…</Term> around the word, or delete the entry.`;
const length = 'Explain in 120 to 300 words.';
const room =
  'Over all answers and arguments, one side may have at most 15 % more words than the other: shorten one or say more of the other.';
const firstSide = /<Side of="nodejs">[\s\S]*?<\/Side>\n\n/;

const mistakes: Mistake[] = [
  {
    mistake: 'a paragraph without evidence',
    changes: { [streaming]: replace(' <Cite claim="streams-in-the-runtime" />', '') },
    told: [[`${streaming}:54  "The runtime has streams, and what its server sends is one of"`, bare]],
  },
  {
    mistake: 'a paragraph about the technologies without evidence, on a page',
    changes: { 'pages/conclusion.mdx': append('\nTake whichever you like.') },
    told: [['pages/conclusion.mdx:21  "Take whichever you like."', bare]],
  },
  {
    mistake: 'a point of a list without evidence',
    changes: { [nodejs]: append('- It is also free.') },
    told: [[`${nodejs}:57  "It is also free."`, bare]],
  },
  {
    mistake: 'a point of a list in a list without evidence',
    changes: { [nodejs]: append('  - It is also free.') },
    told: [[`${nodejs}:57  "It is also free."`, bare]],
  },
  {
    mistake: 'a second paragraph of a point without evidence',
    changes: { [nodejs]: append('\n  It is also free.') },
    told: [[`${nodejs}:58  "It is also free."`, bare]],
  },
  {
    mistake: 'the sides in the wrong order',
    changes: {
      [streaming]: (before) =>
        before.replace(firstSide, '').replace('<InPractice>', () => `${firstSide.exec(before)?.[0] ?? ''}<InPractice>`),
    },
    told: [[`${streaming}:51  "Side django, Side nodejs, InPractice"`, parts]],
  },
  {
    mistake: 'a side that speaks twice',
    changes: { [streaming]: append('\n<Side of="nodejs">\n\nMore. <Cite claim="streaming-class" />\n\n</Side>') },
    told: [[`${streaming}:51  "Side nodejs, Side django, InPractice, Side nodejs"`, parts]],
  },
  {
    mistake: 'a side of nobody',
    changes: { [streaming]: append('\n<Side of="rust">\n\n</Side>') },
    told: [[`${streaming}:51  "Side nodejs, Side django, InPractice, Side rust"`, parts]],
  },
  {
    mistake: 'a side in a side',
    changes: { [streaming]: replace('</Side>', '<Side of="django">\n\n</Side>\n\n</Side>') },
    told: [[`${streaming}:58  "<Side>"`, tags]],
  },
  {
    mistake: 'text beside the sides',
    changes: { [streaming]: replace('<InPractice>', 'Hello. <Cite claim="streaming-class" />\n\n<InPractice>') },
    told: [[`${streaming}:51  "Side nodejs, Side django, paragraph, InPractice"`, parts]],
  },
  {
    mistake: 'advice that is missing',
    changes: { [streaming]: cut(/<InPractice>[\s\S]*<\/InPractice>/) },
    told: [
      [`${streaming}:51  "Side nodejs, Side django"`, parts],
      [`${streaming}:51  "114 words"`, length],
    ],
  },
  {
    mistake: 'fields without a text',
    changes: { [streaming]: cut(/(?<=\n---\n)[\s\S]*/) },
    told: [
      [`${streaming}:51  ""`, parts],
      [`${streaming}:51  "0 words"`, length],
      ['glossary.yaml:2  terms.0.id = "stream"', toUnused('stream')],
      ['glossary.yaml:9  terms.1.id = "worker"', toUnused('worker')],
    ],
  },
  {
    mistake: 'an explanation that is too short',
    changes: { [streaming]: cut(/\n\n(A stream also|While the parts).*/g) },
    told: [
      [`${streaming}:51  "91 words"`, length],
      ['glossary.yaml:9  terms.1.id = "worker"', toUnused('worker')],
    ],
  },
  {
    mistake: 'an explanation that is too long',
    changes: { [streaming]: replace('<InPractice>\n', `<InPractice>\n\n${'Word. '.repeat(200)}\n`) },
    told: [[`${streaming}:51  "342 words"`, length]],
  },
  {
    mistake: 'a page whose subject is not known, and not of evidence that it may not need',
    changes: { 'pages/about.mdx': replace('subject: this site', 'subject: the site') },
    told: [['pages/about.mdx:4  subject = "the site"', 'Write one of: technologies, this site.']],
  },
];

for (const each of mistakes) test(`an author is told of ${each.mistake}`, ({ expectTold }) => expectTold(each));

test('an author who gives one side more room is told the words of both', async ({ expectTold }) => {
  const more = `<Side of="nodejs">\n\n${'Word. '.repeat(80)}<Cite claim="streaming-class" />\n`;
  await expectTold({
    mistake: 'more room for one side',
    changes: { [streaming]: replace('<Side of="nodejs">\n', more) },
    told: [['criteria:1  "nodejs 483 words, django 400"', room]],
  });
});

test('an author needs no evidence for advice, nor on a page about this site', async ({ expectTold }) => {
  await expectTold({
    mistake: 'none',
    changes: {
      [streaming]: replace('<InPractice>\n', '<InPractice>\n\nMeasure it first.\n'),
      'pages/about.mdx': append('\nHello.'),
    },
    told: [],
  });
});
