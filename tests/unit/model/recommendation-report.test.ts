import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { toReport } from '../../../src/model/recommendation-report.ts';
import type { Choices } from '../../../src/model/recommendation.ts';
import type { Level } from '../../../src/schemas/choices.ts';
import { situations } from './random-needs.ts';

const names = { nodejs: 'Node.js', django: 'Django' };

/** What a team is told of needs of these fits, Node.js first, at these levels; a need without a level is left out. */
function tell(
  needs: Record<string, [level: Level | undefined, nodejs?: number, django?: number]>,
  { team, runs }: Pick<Choices, 'team' | 'runs'> = {},
) {
  const all = Object.entries(needs);
  return toReport(
    all.map(([id, [, nodejs, django]]) => ({
      ...{ id, name: `We want ${id}` },
      fits: nodejs === undefined || django === undefined ? undefined : { nodejs, django },
    })),
    { levels: new Map(all.flatMap(([id, [level]]) => (level ? [[id, level]] : []))), team, runs },
    names,
  );
}

const toTexts = (lines: readonly { text: string }[]) => lines.map(({ text }) => text);

test('a must that both miss does not count as one that weighs nothing', () => {
  const { notes } = tell({ speed: ['must', 0, 0], edge: ['must', 3, 3] });
  expect(notes).toContain('Weighs nothing: We want edge.');
});

test('a team that asks for nothing is told so', () => {
  expect(tell({ admin: [undefined, 1, 3] })).toMatchObject({
    headline: 'Open',
    meaning: 'Nothing is asked yet.',
    ...{ saidFirst: [], reasons: { nodejs: [], django: [] }, lacks: { nodejs: [], django: [] }, notes: [] },
  });
  expect(tell({ admin: [undefined, 1, 3] }, { team: 'python' }).meaning).toBe('More speaks for it than for Node.js.');
  expect(tell({ speed: ['matters'] }).meaning).toBe('Nothing known makes a difference.');
});

test('a team is told which side is ahead where its lead decides nothing', () => {
  const even = { admin: ['matters', 2, 3], edge: ['matters', 3, 2] } as const;
  expect(tell({ admin: [...even.admin], edge: [...even.edge] })).toMatchObject({
    ...{ headline: 'Open', meaning: 'As much speaks for either.' },
  });
  for (const [fits, name] of [
    [[3, 2], 'Node.js'],
    [[2, 3], 'Django'],
  ] as const) {
    expect(tell({ admin: [...even.admin], edge: [...even.edge], types: ['nice', ...fits] })).toMatchObject({
      ...{ headline: 'Open', meaning: `A little more speaks for ${name}, too little to recommend it.` },
    });
  }
});

test('a must that the recommended side misses is said first; one that only the other misses is not', () => {
  const better = { edge: ['must', 3, 0], types: ['must', 2, 0], admin: ['must', 0, 3] } as const;
  const some = tell({ speed: ['must', 0, 0], edge: ['must', 3, 0] });
  expect(some.headline).toBe('Node.js, slightly');
  expect(some.meaning).toBe('It misses fewer musts than Django.');
  expect(some.saidFirst).toEqual(['Node.js misses: We want speed.']);
  const { admin, ...one } = better;
  expect(tell({ edge: [...one.edge], types: [...one.types] }).saidFirst).toEqual([]);
  expect(tell({ edge: [...one.edge], admin: [...admin] })).toMatchObject({
    headline: 'Use both',
    saidFirst: ['Node.js misses: We want admin.', 'Django misses: We want edge.'],
  });
  const priced = tell({ edge: ['must', 2, 1], admin: ['must', 1, 3] }, { team: 'both', runs: 'both' });
  expect(priced).toMatchObject({
    ...{ headline: 'Use both', meaning: 'Each falls short of a must that the other meets.', saidFirst: [] },
  });
  expect(tell({ speed: ['must', 0, 0] })).toMatchObject({
    headline: 'Neither of the two',
    meaning: 'Both miss the same must.',
    saidFirst: ['Node.js misses: We want speed.', 'Django misses: We want speed.'],
  });
});

test('what a team knows and runs comes first, then what weighs most, each with its weight', () => {
  const report = tell(
    {
      pages: ['nice', 2, 3],
      forms: ['matters', 1, 3],
      admin: ['must', 1, 3],
      tasks: ['must', 0, 2],
      edge: ['matters', 3, 2],
    },
    { team: 'python', runs: 'django' },
  );
  expect(toTexts(report.reasons.django)).toEqual([
    'What you know and run already (weighs 10)',
    'We want tasks (must, which Node.js misses)',
    'We want forms (matters, weighs 4)',
    'We want admin (must, which Node.js meets at a price only, weighs 4)',
    'We want pages (nice to have, weighs 1)',
  ]);
  expect(report.reasons.django[0]?.need).toBeUndefined();
  expect(report.reasons.nodejs).toEqual([{ text: 'We want edge (matters, weighs 2)', need: 'edge' }]);
});

test('what a side lacks begins with the musts that it misses, then those that it meets at a price', () => {
  const { lacks } = tell({
    ...{ forms: ['matters', 1, 3], admin: ['must', 1, 3], types: ['nice', 0, 3], edge: ['must', 0, 3] },
    ...{ pages: ['must', 2, 1], speed: ['must'], left: [undefined, 0, 0] },
  });
  expect(lacks).toEqual({ nodejs: ['edge', 'admin', 'forms', 'types'], django: ['pages'] });
});

test('a team is told what made no difference, and of what nothing is established', () => {
  const { notes } = tell({ forms: ['must', 3, 3], speed: ['must'], pages: ['nice', 1, 1], jobs: ['matters'] });
  expect(notes).toEqual([
    'Weighs nothing: We want forms; We want pages.',
    'Not established, so it counts for neither: We want speed; We want jobs.',
    'No change of two needs changes this.',
  ]);
});

test('a team is told the answer without its head start where that is another', () => {
  const note = (side: 'python' | 'javascript') => tell({ edge: ['matters', 3, 1] }, { team: side }).notes.at(-1);
  expect(note('python')).toBe('Without what the team knows and runs, the answer would be: Node.js, slightly.');
  expect(note('javascript')).toBe('Without what the team knows and runs, the answer would be: Node.js, slightly.');
  expect(tell({ edge: ['must', 3, 0] }, { team: 'javascript' }).notes).toHaveLength(1);
});

test('every need that is asked for is a reason, a lack or a note, and none that is left out is', () => {
  fc.assert(
    fc.property(situations(), ({ needs, choices }) => {
      const { reasons, lacks, notes, flip, saidFirst } = toReport(
        needs.map((need) => ({ ...need, name: `<${need.id}>` })),
        choices,
        names,
      );
      const told = [
        ...toTexts([...reasons.nodejs, ...reasons.django]),
        ...notes.filter((note) => !flip.includes(note)),
      ];
      const all = [...told, ...saidFirst, ...[...lacks.nodejs, ...lacks.django].map((id) => `<${id}>`)].join();
      expect(needs.filter(({ id }) => all.includes(`<${id}>`)).map(({ id }) => id)).toEqual([...choices.levels.keys()]);
      if (choices.levels.size > 0) expect(notes.join(' ')).toContain(flip);
    }),
  );
});
