import { mapSides, sides, type Side } from '../schemas/sides.ts';
import type { Comparison } from './comparison.ts';
import type { Criterion } from './criterion.ts';
import { toEditionTitle } from './edition.ts';
import { siteName } from './identity.ts';
import { cardAddress } from './links.ts';
import { once } from './once.ts';
import { capitalize, toPlain } from './text.ts';

/** Something said in one half of a card, perhaps with words before it that say what it is. */
export interface CardText {
  label?: string;
  text: string;
}

/** A name, and what is said below it. */
export interface CardName {
  name: string;
  label: string;
  text: string;
}

/** What is drawn: a question with both answers, both names, or one of them. */
export type CardFace =
  | {
      kind: 'question';
      title: string;
      leaning: Criterion['leaning'];
      halves: Record<Side, { name: string; says: readonly CardText[] }>;
    }
  | { kind: 'both'; halves: Record<Side, CardName> }
  | ({ kind: 'one'; side: Side } & CardName);

/** The picture with which a link to a page unfurls. */
export interface Card {
  /** Its own address. */
  address: string;
  /** The same in words, for readers who do not see it. */
  alt: string;
  face: CardFace;
  /** What stands at its foot: the name of the site, and the edition. */
  foot: readonly [name: string, edition: string];
}

/** In pixels, as tools ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The card with which a page unfurls; pages without one of their own have that of the home page. */
export function getCard(page: string, comparison: Comparison): Card {
  const cards = toCardMap(comparison);
  const card = cards.get(cardAddress(page)) ?? cards.get(cardAddress('/'));
  if (!card) throw new Error('The home page has a card.');
  return card;
}

/** Every card. */
export const toCards = (comparison: Comparison): Card[] => [...toCardMap(comparison).values()];

const toCardMap = once((comparison: Comparison): ReadonlyMap<string, Card> => {
  const { criteria, technologies } = comparison;
  const faces: [page: string, face: CardFace][] = [
    ['/', toHomeFace(comparison)],
    ...sides.map((side): [string, CardFace] => [technologies[side].address, toTechnologyFace(comparison, side)]),
    ['/pros-and-cons/', toArgumentsFace(comparison)],
    ...[...criteria.values()].map((each): [string, CardFace] => [each.address, toCriterionFace(comparison, each)]),
  ];
  const foot = [siteName, toEditionTitle(comparison.edition)] as const;
  return new Map(
    faces
      .map(([page, face]) => ({
        address: cardAddress(page),
        alt: renderSentences([...toSentences(face), foot.join(', ')]),
        face,
        foot,
      }))
      .map((card) => [card.address, card]),
  );
});

const toHomeFace = ({ technologies, verdict }: Comparison): CardFace => ({
  kind: 'both',
  halves: mapSides((side) => ({
    name: technologies[side].name,
    label: technologies[side].tagline,
    text: toPlain(verdict.headlines[side]),
  })),
});

const toTechnologyFace = ({ technologies }: Comparison, side: Side): CardFace => ({
  kind: 'one',
  side,
  name: technologies[side].name,
  label: capitalize(technologies[side].tagline),
  text: toPlain(technologies[side].standsFor),
});

const toArgumentsFace = ({ technologies, arguments: all }: Comparison): CardFace => ({
  kind: 'question',
  title: 'Pros and cons',
  leaning: undefined,
  halves: mapSides((side) => ({
    name: technologies[side].name,
    says: (
      [
        ['for', all[side].pros],
        ['against', all[side].cons],
      ] as const
    ).flatMap(([word, [first, ...others]]) =>
      first ? [{ label: `${String(others.length + 1)} ${word} it, the first:`, text: toPlain(first.statement) }] : [],
    ),
  })),
});

/** What anybody has to know of a criterion to name both answers. */
interface Names {
  technologies: Record<Side, { name: string }>;
}

const toCriterionFace = ({ technologies }: Names, { name, leaning, answers }: Criterion): CardFace => ({
  kind: 'question',
  title: toPlain(name),
  leaning,
  halves: mapSides((side) => ({ name: technologies[side].name, says: [{ text: toPlain(answers[side].statement) }] })),
});

/** What the card of a criterion says, apart from its foot: the name, both answers and the leaning, as sentences. */
export const renderCriterionWords = (names: Names, criterion: Criterion): string =>
  renderSentences(toSentences(toCriterionFace(names, criterion)));

const renderSentences = (texts: readonly string[]) =>
  texts.map((text) => (/[.!?…:]$/.test(text) ? text : `${text}.`)).join(' ');

function toSentences(face: CardFace): string[] {
  if (face.kind === 'one') return [`${face.name}: ${face.label}`, face.text];
  if (face.kind === 'both') {
    return sides.map((side) => `${face.halves[side].name}, ${face.halves[side].label}: ${face.halves[side].text}`);
  }
  const said = sides.flatMap((side) =>
    face.halves[side].says.map(({ label, text }, index) =>
      [...(index === 0 ? [`${face.halves[side].name}:`] : []), ...(label ? [label] : []), text].join(' '),
    ),
  );
  return [face.title, ...said, ...(face.leaning ? [`Leaning: ${face.leaning.text}`] : [])];
}
