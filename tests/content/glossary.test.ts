import { append, replace } from './change.ts';
import { test, type Mistake } from './mistake.ts';

const glossary = 'glossary.yaml';
const streaming = 'criteria/streaming.mdx';
const conclusion = 'pages/conclusion.mdx';
const sample = '<Term id="event-loop">event loop</Term>';
const around = `Write it around a word or two of a sentence, as ${sample}.`;
const inHeading = 'A heading stands by itself and has words only: no claim, no link.';

/** A third term, after the two that are there. */
const third = (fields: string) =>
  append(`  - id: zone\n${fields}    citations:\n      - source: node-manual\n    checked: 2026-03-30`);

/** Writes it where a page uses the third term, so that only the term itself is wrong. */
const use = replace('forms are many', 'forms are <Term id="zone">many</Term>');

const mistakes: Mistake[] = [
  {
    mistake: 'a term that has no entry, with the nearest one',
    changes: { [streaming]: replace('<Term id="stream">', '<Term id="steam">') },
    told: [
      [`${streaming}:54  "steam"`, 'There is no term of this name. Did you mean stream?'],
      [
        `${glossary}:2  terms.0.id = "stream"`,
        'No prose uses this term: write <Term id="stream">…</Term> around the word, or delete the entry.',
      ],
    ],
  },
  {
    mistake: 'a term without an id',
    changes: { [conclusion]: replace('forms are many', 'forms are <Term>many</Term>') },
    told: [[`${conclusion}:9  "<Term>"`, `Name the term, as ${sample}.`]],
  },
  {
    mistake: 'a term without words',
    changes: { [conclusion]: replace('forms are many', 'forms are many <Term id="stream" />') },
    told: [[`${conclusion}:9  "<Term>"`, around]],
  },
  {
    mistake: 'a term on a line of its own',
    changes: { [conclusion]: append('\n<Term id="stream">streams</Term>') },
    told: [[`${conclusion}:21  "<Term>"`, around]],
  },
  {
    mistake: 'a term around a claim',
    changes: {
      [conclusion]: replace(
        'many. <Cite claim="form-class" />',
        '<Term id="stream">many. <Cite claim="form-class" /></Term>',
      ),
    },
    told: [[`${conclusion}:9  "<Term>"`, around]],
  },
  {
    mistake: 'a term in a heading',
    changes: { [conclusion]: replace('## Take Django', '## Take <Term id="stream">Django</Term>') },
    told: [[`${conclusion}:7  "Take Django"`, inHeading]],
  },
  {
    mistake: 'a term within a link',
    changes: { 'pages/about.mdx': append('\nSee [the <Term id="stream">streams</Term>](/compare/).') },
    told: [['pages/about.mdx:11  "/compare/"', 'A link holds no term: write the term beside it.']],
  },
  {
    mistake: 'a term that one side links twice',
    changes: { [streaming]: replace('A stream also', 'A <Term id="stream">stream</Term> also') },
    told: [[`${streaming}:56  "stream"`, 'This part leads to the term already: keep the first.']],
  },
  {
    mistake: 'two terms of one id',
    changes: { [glossary]: replace('id: worker', 'id: stream'), [streaming]: replace('id="worker"', 'id="stream"') },
    told: [[`${glossary}:9  terms.1.id = "stream"`, 'Two terms have this id: give this one an id of its own.']],
  },
  {
    mistake: 'two terms of one name, whatever its capitals',
    changes: { [glossary]: third('    name: Worker\n    meaning: A part.\n'), [conclusion]: use },
    told: [
      [
        `${glossary}:17  terms.2.name = "Worker"`,
        'The term “worker” is called so already: give each word to one term.',
      ],
    ],
  },
  {
    mistake: 'a name that is the synonym of another term',
    changes: { [glossary]: third('    name: Worker process\n    meaning: A part.\n'), [conclusion]: use },
    told: [
      [
        `${glossary}:11  terms.1.synonyms.0 = "worker process"`,
        'The term “Worker process” is called so already: give each word to one term.',
      ],
    ],
  },
  {
    mistake: 'a term out of order, with its place',
    changes: { [glossary]: third('    name: area\n    meaning: A part.\n'), [conclusion]: use },
    told: [
      [
        `${glossary}:17  terms.2.name = "area"`,
        'Terms stand in the order of the alphabet: put this one before “stream”.',
      ],
    ],
  },
  {
    mistake: 'a meaning without a source',
    changes: {
      [glossary]: replace('citations:\n      - source: node-manual\n        at: "#streams"', 'citations: []'),
    },
    told: [[`${glossary}:5  terms.0.citations`, 'Cite at least one source.']],
  },
  {
    mistake: 'a meaning that rests on an unknown source',
    changes: { [glossary]: replace('source: node-manual', 'source: node-manul') },
    told: [
      [
        `${glossary}:6  terms.0.citations.0.source = "node-manul"`,
        'There is no source of this name. Did you mean node-manual?',
      ],
    ],
  },
  {
    mistake: 'an id that the page needs',
    changes: { [glossary]: replace('id: stream', 'id: main'), [streaming]: replace('id="stream"', 'id="main"') },
    told: [[`${glossary}:2  terms.0.id = "main"`, 'The pages need this id for a part of their own: take another.']],
  },
];

for (const each of mistakes) test(`an author is told of ${each.mistake}`, ({ expectTold }) => expectTold(each));

test('an author may use a term on each side, around a name from code too', async ({ expectTold }) => {
  await expectTold({
    mistake: 'none',
    changes: {
      [streaming]: replace('The framework has a class', 'The <Term id="stream">`framework`</Term> has a class'),
    },
    told: [],
  });
});
