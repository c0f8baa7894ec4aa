import { append, cut, remove, replace, replaceAll, write } from './change.ts';
import { test, type Mistake } from './mistake.ts';

const streaming = 'criteria/streaming.mdx';
const conclusion = 'pages/conclusion.mdx';

const ids = 'Write ids with one space between them; only the criteria of rows may be several.';

const fragment = 'A fragment is one word after #, as #streams; or say the place in words.';

const mistakes: Mistake[] = [
  {
    mistake: 'a claim without a citation',
    changes: {
      [streaming]: replace('citations:\n          - source: node-manual\n            at: "#streams"', 'citations: []'),
    },
    told: [[`${streaming}:14  answers.nodejs.claims.0.citations`, 'Cite at least one source.']],
  },
  {
    mistake: 'an answer without a claim',
    changes: {
      'arguments/nodejs.yaml': replaceAll('checks-by-package', 'nodejs-history'),
      'criteria/form-handling.mdx': cut(/(?<=^ {4}claims:)(?:\n {6}.*)+(?=\n {2}django:)/m),
    },
    told: [
      [
        'criteria/form-handling.mdx:9  answers.nodejs.claims',
        'This field is empty: give it a value; one that begins with # needs quotation marks.',
      ],
      ['criteria/form-handling.mdx:32  "checks-by-package"', 'There is no claim of this name.'],
      ['criteria/form-handling.mdx:34  "markup-by-hand"', 'There is no claim of this name.'],
      ['sources/forms-survey.yaml:1  "forms-survey"', 'No claim cites this source: cite it or delete the file.'],
    ],
  },
  {
    mistake: 'an unknown source, with the nearest one',
    changes: { [streaming]: replace('source: node-manual', 'source: node-manul') },
    told: [
      [
        `${streaming}:15  answers.nodejs.claims.0.citations.0.source = "node-manul"`,
        'There is no source of this name. Did you mean node-manual?',
      ],
    ],
  },
  {
    mistake: 'a source that was deleted, at every claim that cites it',
    changes: { 'sources/forms-survey.yaml': remove },
    told: [
      [
        'criteria/form-handling.mdx:15  answers.nodejs.claims.0.citations.1.source = "forms-survey"',
        'There is no source of this name.',
      ],
      [
        'criteria/form-handling.mdx:21  answers.nodejs.claims.1.citations.0.source = "forms-survey"',
        'There is no source of this name.',
      ],
    ],
  },
  {
    mistake: 'a source that nobody cites',
    changes: {
      'sources/extra-manual.yaml': write(
        'title: A\nlabel: B\npublisher: C\naddress: https://example.org/extra/\nversion: "1"\ntier: primary\n',
      ),
    },
    told: [['sources/extra-manual.yaml:1  "extra-manual"', 'No claim cites this source: cite it or delete the file.']],
  },
  {
    mistake: 'an unknown claim in prose, with the nearest one',
    changes: { [conclusion]: replace('claim="form-class"', 'claim="form-clas"') },
    told: [[`${conclusion}:9  "form-clas"`, 'There is no claim of this name. Did you mean form-class?']],
  },
  {
    mistake: 'a claim in prose that looks like another in a foreign script',
    changes: { [conclusion]: replace('claim="form-class"', 'claim="form-clаss"') },
    told: [[`${conclusion}:9  "form-clаss"`, 'There is no claim of this name. Did you mean form-class?']],
  },
  {
    mistake: 'a citation of no claim',
    changes: { [conclusion]: replace('<Cite claim="form-class" />', '<Cite />') },
    told: [[`${conclusion}:9  "<Cite>"`, 'Name the claim, as <Cite claim="…" />.']],
  },
  {
    mistake: 'a fact that rests on a claim of the other technology',
    changes: {
      'technologies/nodejs.mdx': replace('value: free, claim: nodejs-history', 'value: free, claim: django-history'),
    },
    told: [
      [
        'technologies/nodejs.mdx:9  facts.licence.claim = "django-history"',
        'There is no claim in this file of this name. Did you mean nodejs-history?',
      ],
    ],
  },
  {
    mistake: 'an unknown criterion in a group, and the criterion that it left out',
    changes: { 'comparison.yaml': replace('- streaming', '- steaming') },
    told: [
      [
        'comparison.yaml:6  groups.0.criteria.0 = "steaming"',
        'There is no criterion of this name. Did you mean streaming?',
      ],
      [`${streaming}:2  "streaming"`, 'This criterion is in no group: name it in content/comparison.yaml.'],
    ],
  },
  {
    mistake: 'a criterion in two groups',
    changes: { 'comparison.yaml': append('      - streaming') },
    told: [
      ['comparison.yaml:11  groups.1.criteria.1 = "streaming"', 'This criterion stands in the groups twice: keep one.'],
    ],
  },
  {
    mistake: 'an unknown criterion in the verdict',
    changes: { 'verdict.yaml': replace('[form-handling]', '[form-handing]') },
    told: [
      [
        'verdict.yaml:11  lines.1.criteria.0 = "form-handing"',
        'There is no criterion of this name. Did you mean form-handling?',
      ],
    ],
  },
  {
    mistake: 'an unknown criterion among the rows of a page',
    changes: { [conclusion]: replace('criteria="streaming form-handling"', 'criteria="streaming form-handing"') },
    told: [[`${conclusion}:17  "form-handing"`, 'There is no criterion of this name. Did you mean form-handling?']],
  },
  {
    mistake: 'an unknown group among the rows of a page',
    changes: { [conclusion]: replace('group="in-the-box"', 'group="in-the-bx"') },
    told: [[`${conclusion}:19  "in-the-bx"`, 'There is no group of this name. Did you mean in-the-box?']],
  },
  {
    mistake: 'a link to a page that this site does not have',
    changes: { 'pages/about.mdx': replace('(/sources/)', '(/source/#primary)') },
    told: [['pages/about.mdx:9  "/source/#primary"', 'There is no page at this address. Did you mean /sources/?']],
  },
  {
    mistake: 'a row that is drawn at no place of a picture',
    changes: { 'criteria/streaming.mdx': replace('answers:\n', 'picture: "/timeline/#histori"\nanswers:\n') },
    told: [
      [
        'criteria/streaming.mdx:5  picture = "/timeline/#histori"',
        'There is no such place on that page. Did you mean history?',
      ],
    ],
  },
  {
    mistake: 'a link to a page without its last slash',
    changes: { 'pages/about.mdx': replace('(/sources/)', '(/sources)') },
    told: [['pages/about.mdx:9  "/sources"', 'There is no page at this address. Did you mean /sources/?']],
  },
  {
    mistake: 'a link to a file of data that this site does not have',
    changes: { 'pages/about.mdx': replace('(/sources/)', '(/data/criteria/streaming.xml)') },
    told: [
      [
        'pages/about.mdx:9  "/data/criteria/streaming.xml"',
        'There is no page at this address. Did you mean /data/criteria/streaming.md?',
      ],
    ],
  },
  {
    mistake: 'a claim that was renamed everywhere but in another file',
    changes: { 'criteria/form-handling.mdx': replaceAll('form-class', 'form-classes') },
    told: [[`${conclusion}:9  "form-class"`, 'There is no claim of this name. Did you mean form-classes?']],
  },
  {
    mistake: 'a claim in prose with a space around it',
    changes: { [conclusion]: replace('claim="form-class"', 'claim=" form-class"') },
    told: [[`${conclusion}:9  " form-class"`, ids]],
  },
  {
    mistake: 'a claim in prose with a space that does not break lines',
    changes: { [conclusion]: replace('claim="form-class"', 'claim="form-class\u00A0"') },
    told: [[`${conclusion}:9  "form-class\u00A0"`, ids]],
  },
  {
    mistake: 'two claims in one citation',
    changes: { [conclusion]: replace('claim="form-class"', 'claim="form-class checks-by-package"') },
    told: [[`${conclusion}:9  "form-class checks-by-package"`, ids]],
  },
  {
    mistake: 'rows with two spaces between them',
    changes: { [conclusion]: replace('"streaming form-handling"', '"streaming  form-handling"') },
    told: [[`${conclusion}:17  "streaming  form-handling"`, ids]],
  },
  {
    mistake: 'a fragment with a space',
    changes: { [streaming]: replace('at: "#streams"', 'at: "#streams of text"') },
    told: [[`${streaming}:16  answers.nodejs.claims.0.citations.0.at = "#streams of text"`, fragment]],
  },
  {
    mistake: 'a fragment that is empty',
    changes: { [streaming]: replace('at: "#streams"', 'at: "#"') },
    told: [[`${streaming}:16  answers.nodejs.claims.0.citations.0.at = "#"`, fragment]],
  },
  {
    mistake: 'the same place cited twice',
    changes: { [streaming]: replace('            at: "#streams"\n', '          - source: node-manual\n') },
    told: [[`${streaming}:14  answers.nodejs.claims.0.citations`, 'The same place is cited twice: keep one.']],
  },
  {
    mistake: 'a row shown twice',
    changes: { [conclusion]: replace('"streaming form-handling"', '"streaming streaming"') },
    told: [[`${conclusion}:17  "<Rows criteria>"`, 'A criterion is named twice: keep one.']],
  },
  {
    mistake: 'a verdict that rests on a row twice',
    changes: { 'verdict.yaml': replace('[form-handling]', '[form-handling, form-handling]') },
    told: [['verdict.yaml:11  lines.1.criteria', 'A criterion is named twice: keep one.']],
  },
];

for (const each of mistakes) test(`an author is told of ${each.mistake}`, ({ expectTold }) => expectTold(each));
