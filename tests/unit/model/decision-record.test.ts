import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { toParagraphs, toRecord } from '../../../src/model/decision-record.ts';
import type { Block, Decision } from '../../../src/model/decision.ts';
import type { Level } from '../../../src/schemas/choices.ts';
import { readText } from '../source-tree.ts';
import { decisions, longText, noFields, readerTexts, toDecision, toWorded } from './decisions.ts';

const toText = ([, ...parts]: Block) => parts.map((part) => (typeof part === 'string' ? part : part.name)).join('');

const getHeadings = (blocks: readonly Block[]) => blocks.filter(([mark]) => mark.startsWith('#'));

/** The text below a heading, up to the next one. */
function getSection(decision: Decision, name: string): string[] {
  const blocks = toRecord(decision);
  const begin = blocks.findIndex((block) => block[0].startsWith('#') && toText(block) === name) + 1;
  const length = blocks.slice(begin).findIndex(([mark]) => mark.startsWith('#'));
  return blocks.slice(begin, length < 0 ? undefined : begin + length).map(toText);
}

/** What is recommended for needs of these fits, Node.js first. */
const decide = (
  needs: Record<string, [level: Level, nodejs: 0 | 1 | 2 | 3, django: 0 | 1 | 2 | 3]>,
  fields = noFields,
) =>
  toDecision(
    Object.entries(needs).map(([id, [, nodejs, django]]) => toWorded({ id, fits: { nodejs, django } })),
    { levels: new Map(Object.entries(needs).map(([id, [level]]) => [id, level])) },
    fields,
  );

const clear = decide({ admin: ['must', 0, 3], types: ['nice', 3, 2], pages: ['matters', 2, 2] });
const both = decide({ admin: ['must', 0, 3], edge: ['must', 3, 0] });
const neither = decide({ types: ['must', 0, 0] });
const open = decide({ admin: ['matters', 0, 2], edge: ['matters', 2, 0] });

test('a record has the headings of MADR in its order, whatever is recommended', () => {
  const template = readText('node_modules/madr/template/adr-template-bare.md').match(/^##+ [^<\n]*$/gm);
  fc.assert(
    fc.property(decisions, (decision) => {
      const [title, ...others] = getHeadings(toRecord(decision));
      expect(title?.[0]).toBe('#');
      expect(others.map((block) => `${block[0]} ${toText(block)}`)).toEqual(
        template?.flatMap((line) =>
          line.startsWith('## More') ? ['### Node.js', '### Django', '### Use both', line] : [line],
        ),
      );
    }),
  );
});

test('something stands below every heading', () => {
  fc.assert(
    fc.property(decisions, (decision) => {
      const blocks = toRecord(decision);
      const empty = blocks.filter(
        ([mark, name], index) =>
          mark.startsWith('#') && blocks[index + 1]?.[0].startsWith('#') && name !== 'Pros and Cons of the Options',
      );
      expect(empty).toEqual(blocks.slice(0, 1));
      expect(blocks.every((block) => toText(block).trim() !== '')).toBe(true);
    }),
  );
});

test('an option is chosen and the reason follows, also where none of them is', () => {
  const choose = (decision: Decision) => [
    toText(toRecord(decision)[0] ?? ['']),
    ...getSection(decision, 'Decision Outcome'),
  ];
  expect(choose(clear)).toEqual([
    'Node.js or Django for our application: Django',
    'Chosen option: "Django", because it misses no must; Node.js does.',
    'Node.js misses what we must have: “We want admin”.',
    'By the rule: Django, clearly.',
  ]);
  expect(choose(both)).toEqual([
    'Node.js or Django for our application: Use both',
    'Chosen option: "Use both", because each falls short of a must that the other meets.',
    'Node.js misses what we must have: “We want admin”.',
    'Django misses what we must have: “We want edge”.',
    'By the rule: Use both.',
  ]);
  expect(choose(neither).slice(0, 2)).toEqual([
    'Node.js or Django for our application: neither of the two',
    'Chosen option: "neither of the two", because both miss the same must.',
  ]);
  expect(choose(open)).toEqual([
    'Node.js or Django for our application: none yet',
    'Chosen option: "none yet", because as much speaks for either.',
    'By the rule: Open.',
  ]);
});

test('what speaks for an option comes before what speaks against it, each with its row', () => {
  expect(getSection(clear, 'Node.js')).toEqual([
    'Good, because Node.js meets “We want types”, better than Django: One reason. (Row of types)',
    'Neutral, because Node.js meets “We want pages”, like Django: One reason. (Row of pages)',
    'Bad, because Node.js misses the must “We want admin”, unlike Django: One reason. (Row of admin)',
  ]);
  expect(getSection(both, 'Use both')).toEqual([
    'Good, because Django meets the must “We want admin”, better than Node.js (Row of admin)',
    'Good, because Node.js meets the must “We want edge”, better than Django (Row of edge)',
    'Bad, because we build, test and deploy twice, and need both skills (Using both together)',
  ]);
});

test('a price is named on both sides, and what is not established is neutral', () => {
  const priced = decide({ jobs: ['must', 1, 1] });
  expect(getSection(priced, 'Django')).toEqual([
    'Bad, because Django meets the must “We want jobs” at a price, like Node.js: One reason. (Row of jobs)',
  ]);
  const unknown = toDecision([toWorded({ id: 'speed', fits: undefined })], { levels: new Map([['speed', 'must']]) });
  expect(getSection(unknown, 'Django')).toEqual([
    'Neutral, because nothing is established about the must “We want speed” (We want speed)',
  ]);
  expect(getSection(unknown, 'Decision Outcome')[1]).toBe(
    'Whether we get what we must have is not established: “We want speed”.',
  );
});

test('a record says what the answer would be without what the team knows and runs', () => {
  const needs = [toWorded({ id: 'admin', fits: { nodejs: 1, django: 3 } })];
  const levels = new Map([['admin', 'matters']] as const);
  const [confirmation = ''] = getSection(toDecision(needs, { levels, team: 'javascript' }), 'Confirmation');
  expect(confirmation).toContain(
    'Without what the team knows and runs, the answer would be: Django, slightly. We decide',
  );
  expect(getSection(toDecision(needs, { levels }), 'Confirmation')[0]).not.toContain('Without');
});

test('the consequences name what is better, what is worse, and the price of being wrong', () => {
  expect(getSection(clear, 'Consequences')).toEqual([
    'Good, because Django meets the must “We want admin”, better than Node.js (Row of admin)',
    'Bad, because Django meets “We want types”, less well than Node.js (Row of types)',
    'Bad, because leaving Django later has a price: Much is written again on Django. (Switching cost)',
  ]);
  expect(getSection(open, 'Consequences')).toHaveLength(2);
  expect(getSection(neither, 'Consequences')).toEqual(['Bad, because we have to look for something else']);
});

test('an unmet must is never hidden', () => {
  fc.assert(
    fc.property(decisions, (decision) => {
      for (const side of ['nodejs', 'django'] as const) {
        const name = decision.names[side];
        const told = getSection(decision, 'Decision Outcome').find((text) => text.startsWith(`${name} misses`)) ?? '';
        const bad = getSection(decision, name).filter((text) =>
          text.startsWith(`Bad, because ${name} misses the must`),
        );
        for (const id of decision.recommendation.missed[side]) expect(told).toContain(`“We want ${id}”`);
        expect(bad).toHaveLength(decision.recommendation.missed[side].length);
      }
    }),
  );
});

test('the drivers are the needs with their levels, what the team knows and what it runs', () => {
  const needs = [toWorded({ id: 'admin', fits: { nodejs: 1, django: 3 } })];
  const decision = toDecision(needs, { levels: new Map([['admin', 'nice']]), team: 'python', runs: 'neither' });
  expect(getSection(decision, 'Decision Drivers')).toEqual([
    'We want admin (nice to have)',
    'We know only Python',
    'We already run neither Node.js nor Django',
  ]);
  expect(getSection(decide({}), 'Decision Drivers')).toEqual(['None is named']);
});

test('a reader’s words keep their paragraphs and lines and lose nothing but spaces', () => {
  expect(toParagraphs(' one\r\n two\t\tthree \n \n\n four\u2028# five\0', 'Team: ').map(toText)).toEqual([
    'Team: one\ntwo three',
    'four # five\uFFFD',
  ]);
  fc.assert(
    fc.property(fc.oneof(readerTexts, fc.constant(longText)), (text) => {
      const kept = toParagraphs(text).map(toText).join('\n').replace(/\s+/g, '');
      expect(kept).toBe(
        text
          .toWellFormed()
          .replace(/\s+/g, '')
          .replace(/\p{Cc}|[\uFFFE\uFFFF]/gu, '\uFFFD'),
      );
    }),
  );
});
