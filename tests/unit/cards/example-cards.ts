import { renderLeaning, type Leaning } from '../../../src/model/leaning.ts';
import type { Card, CardFace } from '../../../src/model/card.ts';

/** The card of a row with a title and two answers. */
export function toRowCard(title: string, nodejs: string, django = nodejs, leaning?: Leaning): Card {
  const names = { nodejs: 'Node.js', django: 'Django' };
  return toCard({
    kind: 'question',
    title,
    leaning: leaning && { ...leaning, text: renderLeaning(leaning, names) },
    halves: {
      nodejs: { name: names.nodejs, says: [{ text: nodejs }] },
      django: { name: names.django, says: [{ text: django }] },
    },
  });
}

export const toCard = (face: CardFace): Card => ({
  address: '/og/compare/example.png',
  alt: 'An example.',
  face,
  foot: ['Node.js or Django', 'Edition of 30 September 2026'],
});

/** A text of words with some length. */
export const toLong = (length: number): string =>
  'Requests wait for other services while the team builds what its users asked for last spring, and '
    .repeat(Math.ceil(length / 90))
    .slice(0, length - 1)
    .replace(/ $/, 's')
    .concat('.');
