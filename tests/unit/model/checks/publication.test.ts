import { expect, test } from '@playwright/test';
import { checkPublication } from '../../../../src/model/checks/publication.ts';
import { toPublication } from '../../../../src/model/publication.ts';
import type { AuthoredChange, AuthoredCriterion } from '../../../../src/schemas/criterion.ts';
import { publication, type Publication } from '../../../../src/schemas/publication.ts';
import { fact, toQuality } from '../../authored-content.ts';
import { content } from '../../small-content.ts';
import { toAuthored } from './authored-file.ts';

const addresses = { former: ['/compare/old/'], registry: { lines: 0, digest: '' } };
const published = toPublication(content, addresses);
const old = { date: '2026-03-31', of: 'django' as const, what: 'It is faster.', was: 'It is slow.' };

/** The small content with another `speed`. */
const withSpeed = (speed: AuthoredCriterion): Publication =>
  toPublication({ ...content, criteria: new Map(content.criteria).set('speed', speed) }, addresses);
const speed = toQuality({ nodejs: 2, django: 3 }, 'speed');
const tellAll = (...changes: AuthoredChange[]) => withSpeed({ ...speed, changes });

const check = (before: Publication, now: Publication, files: Parameters<typeof checkPublication>[2] = []) =>
  checkPublication(before, now, files).map(({ file, path, value }) => [file, path.join('.'), value]);

test('what is published can be read back', () => {
  expect(publication.parse(JSON.parse(JSON.stringify(published)))).toEqual(published);
});

test('a publication has rows, arguments and claims in the order of their ids, whatever the order of the content', () => {
  expect(Object.keys(published.criteria)).toEqual(['origin', 'size', 'speed']);
  expect(published.arguments).toEqual({
    fast: { side: 'django', kind: 'pros' },
    large: { side: 'django', kind: 'cons' },
    slow: { side: 'nodejs', kind: 'cons' },
    small: { side: 'nodejs', kind: 'pros' },
  });
  expect(Object.keys(published.claims)).toEqual(Object.keys(published.claims).toSorted());
  expect(published.claims['django-in-short']).toBe('django');
  expect(published.claims['shared-table']).toBe('both');
});

test('a row that is new, or gone, has said nothing before', () => {
  const criteria = { speed: published.criteria.speed ?? published.criteria.size };
  expect(checkPublication({ ...published, criteria: {} }, published, [])).toEqual([]);
  expect(checkPublication(published, { ...published, criteria } as Publication, [])).toEqual([]);
});

test('an entry that was published already tells nothing of a later change', () => {
  const before = tellAll(old);
  const now = withSpeed({ ...toQuality({ nodejs: 2, django: 2 }, 'speed'), changes: [old] });
  expect(check(before, now)).toEqual([['content/criteria/speed.mdx', 'answers.django.fit', '2']]);
});

test('a change that was published is kept, though it may be told better', () => {
  expect(check(tellAll(old), tellAll({ ...old, what: 'It became faster.' }))).toEqual([]);
  expect(check(tellAll(old), tellAll())).toEqual([['content/criteria/speed.mdx', 'changes', 'It is slow.']]);
});

test('an author who has told of changes before gets only the entry', () => {
  const now = withSpeed({ ...toQuality({ nodejs: 1, django: 3 }, 'speed'), changes: [old] });
  const [problem] = checkPublication(tellAll(old), now, []);
  expect(problem?.remedy).toContain('brings the change:\n\n  - date: 2026-03-31\n    of: nodejs\n');
});

test('a row of another kind is another row', () => {
  expect(check(published, withSpeed(fact))).toContainEqual(['content/criteria/speed.mdx', 'kind', 'fact']);
});

test('an id of another side or kind stands for another thing', () => {
  const now: Publication = {
    ...published,
    arguments: {
      ...published.arguments,
      small: { side: 'nodejs', kind: 'cons' },
      fast: { side: 'nodejs', kind: 'pros' },
    },
    claims: { ...published.claims, 'speed-nodejs': 'django' },
  };
  const files = [
    toAuthored('arguments/nodejs.yaml', { pros: [{ id: 'fast' }], cons: [{ id: 'small' }] }),
    toAuthored('criteria/speed.mdx', { answers: { django: { claims: [{ id: 'speed-nodejs' }] } } }),
  ];
  expect(check(published, now, files)).toEqual([
    ['content/arguments/nodejs.yaml', 'pros.0.id', 'fast'],
    ['content/arguments/nodejs.yaml', 'cons.0.id', 'small'],
    ['content/criteria/speed.mdx', 'answers.django.claims.0.id', 'speed-nodejs'],
  ]);
  expect(checkPublication(published, now, files).map(({ remedy }) => remedy)[0]).toBe(
    'This id was published as one of the pros of django, and links mean that: give what is now one of the pros of nodejs an id of its own.',
  );
});
