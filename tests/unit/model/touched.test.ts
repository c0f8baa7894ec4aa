import { expect, test } from '@playwright/test';
import { findProducts, toTouched } from '../../../src/model/touched.ts';
import { toAuthored } from './checks/authored-file.ts';

const files = [
  toAuthored('criteria/orm.mdx', {
    claims: [
      { id: 'mapper', holdsFor: 'Django 6.1' },
      { id: 'serializer', holdsFor: 'Django REST framework 3.18' },
      { id: 'packages', holdsFor: 'Node.js 26, Prisma 7' },
    ],
  }),
  toAuthored('technologies/django.mdx', {
    facts: { currentRelease: { value: '6.1.3', claim: 'current' } },
    releaseLines: [{ name: '6.1', until: '2027-12' }],
    requestPath: [{ value: 'no fact' }],
    claims: [{ id: 'current', holdsFor: 'Django 6.1.3, Python 3.14' }],
  }),
];

test('a release of a technology touches its facts, its release lines and the claims that name it', () => {
  expect(toTouched(files, 'django').map(({ path, text }) => [path.join('.'), text])).toEqual([
    ['facts.currentRelease.value', 'fact currentRelease: 6.1.3'],
    ['releaseLines.0.name', 'release line 6.1, until 2027-12'],
    ['claims.0.holdsFor', 'claim mapper, for Django 6.1'],
    ['claims.0.holdsFor', 'claim current, for Django 6.1.3, Python 3.14'],
  ]);
});

test('a release of a package touches the claims that name it', () => {
  expect(toTouched(files, 'prisma').map(({ text }) => text)).toEqual(['claim packages, for Node.js 26, Prisma 7']);
});

test('a product that no claim names touches nothing', () => {
  expect(toTouched(files, 'rails')).toEqual([]);
});

test('every product is known by its name, once', () => {
  expect(findProducts(files)).toEqual(['Django', 'Django REST framework', 'Node.js', 'Prisma', 'Python']);
});
