import { expect, test } from '@playwright/test';
import { getCard, toCards } from '../../../src/model/card.ts';
import { toComparison } from '../../../src/model/comparison.ts';
import { cardAddress, cardPages } from '../../../src/model/links.ts';
import { content } from '../small-content.ts';

const comparison = toComparison(content);

test('a card says in words what it shows of a row: both answers, where it leans, the edition', () => {
  expect(getCard('/compare/speed/', comparison)).toMatchObject({
    address: '/og/compare/speed.png',
    alt: 'A quality. Node: The statement of speed-nodejs. Django: The statement of speed-django. Leaning: Django, slightly. Node.js or Django, Edition of 31 March 2026.',
    face: { kind: 'question', title: 'A quality', leaning: { side: 'django', strength: 'slight' } },
  });
});

test('the card of a fact leans nowhere', () => {
  const { alt, face } = getCard('/compare/origin/', comparison);
  expect(face).toMatchObject({ leaning: undefined });
  expect(alt).not.toContain('Leaning');
});

test('the card of all arguments counts them and gives the first of each list', () => {
  expect(getCard('/pros-and-cons/', comparison).alt).toContain(
    'Node: 1 for it, the first: The statement of small. 1 against it, the first: The statement of slow.',
  );
});

test('the card of a technology says what it is and what its name stands for', () => {
  const { name, tagline, standsFor } = comparison.technologies.django;
  const { alt } = getCard('/django/', comparison);
  expect(alt.toLowerCase()).toContain(`${name}: ${tagline}. ${standsFor}`.toLowerCase());
});

test('the card of the home page says when to take which', () => {
  const { alt } = getCard('/', comparison);
  expect(alt).toContain(': Take one. Django, ');
  expect(alt).toContain(': Take the other. ');
});

test('a page without a card of its own has that of the home page', () => {
  expect(getCard('/about/hosting/', comparison)).toBe(getCard('/', comparison));
  expect(getCard('/404.html', comparison).address).toBe('/og/home.png');
});

test('the pages with a card are those whose addresses are kept for ever', () => {
  const rows = [...comparison.criteria.values()].map(({ address }) => address);
  expect(toCards(comparison).map(({ address }) => address)).toEqual([...cardPages, ...rows].map(cardAddress));
});

test('code in an answer has no backticks on a card', () => {
  const [row] = comparison.criteria.values();
  if (!row) throw new Error('The small content has a criterion.');
  const answers = { ...row.answers, nodejs: { ...row.answers.nodejs, statement: 'Call `fetch()`.' } };
  const changed = { ...comparison, criteria: new Map([[row.id, { ...row, answers }]]) };
  expect(getCard(row.address, changed).alt).toContain('Node: Call fetch().');
});
