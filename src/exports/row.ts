import type { Claim } from '../model/citations.ts';
import type { Comparison, Technology } from '../model/comparison.ts';
import type { Answer, Criterion } from '../model/criterion.ts';
import { renderDay } from '../model/dates.ts';
import { wholeAddress } from '../model/links.ts';
import { sides, type Side } from '../schemas/sides.ts';
import { renderEdition, toEditionAddress } from './citation.ts';
import { heading, link, list, paragraph, table, type Document, type Link } from './document.ts';

/** What every text needs besides its subject. */
export interface Frame {
  edition: string;
  technologies: Record<Side, Pick<Technology, 'name'>>;
  /** How an address of this site is written. */
  toAddress: (address: string) => string;
}

/** The site's own address, where it is known. */
export type Home = string | null | undefined;

export const toFrame = ({ edition, technologies }: Comparison, home: Home): Frame => ({
  edition,
  technologies,
  toAddress: (address) => wholeAddress(address, home),
});

/** A criterion with both answers beside each other, as it is pasted into another document. */
export function toRow(criterion: Criterion, frame: Frame, depth: 1 | 3 = 3): Document {
  const { name, question, address, leaning, answers } = criterion;
  const { technologies, toAddress } = frame;
  const pair = (label: string, toCell: (answer: Answer) => (string | Link)[]) => {
    const cells = sides.map((side) => toCell(answers[side]));
    return cells.every(({ length }) => length === 0) ? [] : [[[label], ...cells]];
  };
  return [
    heading(depth, link(toAddress(address), name)),
    paragraph(question),
    table([
      [['Side by side'], ...sides.map((side) => [technologies[side].name])],
      ...pair('Answer', ({ statement }) => [statement]),
      ...pair('Provision', ({ provision, by }) => (provision ? [renderProvision(provision, by)] : [])),
      ...pair('Fit', ({ fit, because }) => (fit === undefined ? [] : [`${renderFitWords(fit)}: ${because ?? ''}`])),
      ...pair('Source', ({ claims: [first] }) => (first ? toProof(first) : [])),
    ]),
    paragraph(`Leaning: ${leaning?.text ?? 'none, as this is a fact'}.`),
    toFoot(address, frame),
  ];
}

/** A criterion with everything that its page knows: the row, then the evidence of both sides, then its changes. */
export function toCriterionDocument(criterion: Criterion, frame: Frame): Document {
  const { answers, changes } = criterion;
  return [
    ...toRow(criterion, frame, 1),
    ...sides.flatMap((side) => [
      heading(2, `Evidence for ${frame.technologies[side].name}`),
      list(
        answers[side].claims.map((claim) => [
          `${claim.statement} (`,
          ...toProof(claim),
          `, holds for ${claim.holdsFor})`,
        ]),
      ),
    ]),
    ...(changes.length > 0
      ? [
          heading(2, 'Changes'),
          list(changes.map(({ date, what, speaker, was }) => [`${renderDay(date)}: ${what} ${speaker}: “${was}”`])),
        ]
      : []),
  ];
}

/** Where a text comes from, with a link to its edition. */
export const toFoot = (address: string, { edition, toAddress }: Frame) =>
  paragraph('From ', link(toEditionAddress(toAddress(address), edition), renderEdition(edition)), '.');

/** The provision in words, as "package: Prisma or Drizzle". */
export const renderProvision = (provision: string, by: string | undefined) => (by ? `${provision}: ${by}` : provision);

const renderFitWords = (fit: NonNullable<Answer['fit']>) => (fit === 'not established' ? fit : `${String(fit)} of 3`);

/** The sources of a claim and the day on which they were checked. */
const toProof = ({ citations, checked }: Claim) => [
  ...citations.flatMap(({ source, address }, index) => [...(index > 0 ? ['; '] : []), link(address, source.title)]),
  `, checked ${renderDay(checked)}`,
];
