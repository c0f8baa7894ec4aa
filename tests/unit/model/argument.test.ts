import { expect, test } from '@playwright/test';
import { getArguments } from '../../../src/model/argument.ts';
import { toComparison } from '../../../src/model/comparison.ts';
import { toArgument } from '../authored-content.ts';
import { content } from '../small-content.ts';

const { arguments: all } = toComparison(content);

/** The comparison with another reason for Django. */
const withPro = (criterion: string, claim: string) => {
  const django = { ...content.arguments.django, pros: [toArgument('other', [criterion], [claim])] };
  return () => toComparison({ ...content, arguments: { ...content.arguments, django } });
};

test('a reader finds a pro at its own place on the page of all', () => {
  expect(all.django.pros[0]).toMatchObject({
    side: 'django',
    kind: 'pros',
    address: '/pros-and-cons/#fast',
    statement: 'The statement of fast.',
  });
});

test('a con leads to the rows that it rests on, with their leanings, in its own order', () => {
  const [con] = all.nodejs.cons;
  expect(con?.criteria.map(({ address, leaning }) => [address, leaning?.text])).toEqual([
    ['/compare/speed/', 'Django, slightly'],
    ['/compare/origin/', undefined],
  ]);
});

test('a pro leads to the claims that prove it, on rows and on the page of a technology', () => {
  const [pro] = all.django.pros;
  expect(pro?.claims.map(({ address, page, number }) => [address, page, number])).toEqual([
    ['/compare/speed/#speed-django', 'A quality', 2],
    ['/django/#django-in-short', 'Django', 1],
  ]);
});

test('all arguments together are the pros of both, then the cons', () => {
  expect(getArguments(all).map(({ id }) => id)).toEqual(['small', 'fast', 'slow', 'large']);
});

test('an argument on an unknown row or claim stops the build with its name', () => {
  expect(withPro('weight', 'speed-django')).toThrow('There is no criterion weight.');
  expect(withPro('speed', 'weight')).toThrow('There is no claim weight.');
});
