import { expect, test } from '@playwright/test';
import { z } from 'astro/zod';
import { checkFields } from '../../../src/check/fields.ts';
import { parseContentFile } from '../../../src/check/file.ts';

const schema = z.strictObject({
  title: z.string().max(5, 'Say less.').optional(),
  tier: z.enum(['near', 'far']).optional(),
  count: z.number().optional(),
  list: z
    .array(z.strictObject({ name: z.string() }))
    .max(4, 'Name fewer.')
    .optional(),
});

const check = (yaml: string) =>
  checkFields(parseContentFile('a.yaml', yaml), schema).map(({ path, value, remedy }) => [
    path.join('.'),
    value,
    remedy,
  ]);

const missing = 'This field is missing: add it.';
const empty = 'This field is empty: give it a value; one that begins with # needs quotation marks.';
const quote = 'A text belongs here: put it in quotation marks, so that 3.10 does not become 3.1.';

const faults: [yaml: string, field: string, value: string | undefined, remedy: string][] = [
  ['title: too long', 'title', 'too long', 'Say less.'],
  ['title: 3.10', 'title', '3.10', quote],
  ['title: true', 'title', 'true', quote],
  ['title: [a]', 'title', undefined, 'A text belongs here, not a list or a group of fields.'],
  ['title: { a: b }', 'title', undefined, 'A text belongs here, not a list or a group of fields.'],
  ['title:', 'title', undefined, empty],
  ['list: [{ name: a, tier: near }]', 'list.0.tier', 'near', 'This field does not belong here: remove it.'],
  ['tier: nearby', 'tier', 'nearby', 'Write one of: near, far.'],
  ['count: many', 'count', 'many', 'Here belongs a number.'],
  ['list: a', 'list', 'a', 'Here belongs a list.'],
  ['list: longer than a list may be', 'list', 'longer than a list may be', 'Here belongs a list.'],
  ['list: [a]', 'list.0', 'a', 'Here belongs a group of fields.'],
  ['list: [{}]', 'list.0.name', undefined, missing],
  ['titel: a', 'titel', 'a', 'No field has this name: remove it or correct it. Did you mean title?'],
  [
    'list: [{ name: a, nam: b }]',
    'list.0.nam',
    'b',
    'No field has this name: remove it or correct it. Did you mean name?',
  ],
  ['xylophone: a', 'xylophone', 'a', 'No field has this name: remove it or correct it.'],
];

for (const [yaml, field, value, remedy] of faults) {
  test(`an author of “${yaml}” is told what to do about ${field}`, () => {
    expect(check(yaml)).toEqual([[field, value, remedy]]);
  });
}

test('fields in order are told nothing', () => {
  expect(check('title: a\ntier: near\ncount: 3\nlist: [{ name: b }]')).toEqual([]);
});

test('where the kind is wrong, the rest is told all the same, but for what only one kind has', () => {
  const common = { title: z.string(), count: z.number() };
  const kinds = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('one'), ...common, only: z.string() }),
    z.strictObject({ kind: z.literal('two'), ...common }),
  ]);
  const toFields = (yaml: string) =>
    checkFields(parseContentFile('a.yaml', yaml), kinds).map(({ path }) => path.join('.'));
  expect(toFields('{ kind: ona, title: 3, count: many, only: 4, other: 5 }')).toEqual(['kind', 'title', 'count']);
  expect(toFields('{ count: 3 }')).toEqual(['kind', 'title']);
  expect(toFields('{ kind: two, title: a, count: 3, only: b }')).toEqual(['only']);
});

test('an empty file has all of its fields missing', () => {
  const required = z.strictObject({ title: z.string(), tier: z.enum(['near', 'far']) });
  expect(checkFields(parseContentFile('a.yaml', ''), required).map(({ remedy }) => remedy)).toEqual([missing, missing]);
});

test('all faults of a file are told at once, in the order of the fields', () => {
  expect(check('count: many\ntier: nearby\ntitle: 3.10\nmore: x').map(([field]) => field)).toEqual([
    'title',
    'tier',
    'count',
    'more',
  ]);
});
