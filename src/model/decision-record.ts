// Also in the browser of a reader, so it is small and imports little.
import { sides } from '../schemas/sides.ts';
import { toArguments, toConsequences, toSharedArguments } from './decision-arguments.ts';
import type { Block, Decision } from './decision.ts';
import { levelNames, renderMeaning, renderOutcome } from './recommendation-words.ts';

/** The record of a decision, with the headings of MADR 4.0.0 in its order. Its front matter is left to the formats. */
export function toRecord(decision: Decision): Block[] {
  const { names, recommendation, needs, fields } = decision;
  const { choice, missed, notEstablished } = recommendation;
  const { nodejs, django } = names;
  const both = 'Use both';
  const chosen = { nodejs, django, both, neither: 'neither of the two', open: 'none yet' }[choice];
  const meaning = renderMeaning(recommendation, names);
  const toMusts = (ids: readonly string[], words: string): Block[] => {
    const musts = needs.filter(({ id, level }) => level === 'must' && ids.includes(id)).map(({ name }) => `“${name}”`);
    return musts.length > 0 ? [['', `${words}: ${musts.join('; ')}.`]] : [];
  };
  return [
    ['#', `${nodejs} or ${django} for our application: ${chosen}`],
    ['##', 'Context and Problem Statement'],
    ...toParagraphs(fields.team, 'Team: '),
    ...toParagraphs(fields.context),
    ['', `Should we build our application with ${nodejs}, with ${django}, or with both?`],
    ['##', 'Decision Drivers'],
    ...toDrivers(decision),
    ['##', 'Considered Options'],
    ...[nodejs, django, both].map((option): Block => ['*', option]),
    ['##', 'Decision Outcome'],
    ['', `Chosen option: "${chosen}", because ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`],
    ...sides.flatMap((side) => toMusts(missed[side], `${names[side]} misses what we must have`)),
    ...toMusts(notEstablished, 'Whether we get what we must have is not established'),
    ['', `By the rule: ${renderOutcome(recommendation, names)}.`],
    ['###', 'Consequences'],
    ...toConsequences(decision),
    ['###', 'Confirmation'],
    ['', `${decision.flip} We decide again when our needs change, or a row that is linked here.`],
    ['##', 'Pros and Cons of the Options'],
    ...sides.flatMap((side): Block[] => [['###', names[side]], ...toArguments(decision, side)]),
    ['###', both],
    ...toSharedArguments(decision),
    ['##', 'More Information'],
    [
      '',
      { name: 'Our choices', address: decision.link },
      ` in the comparison ${nodejs} or ${django}, edition of ${decision.edition}.`,
    ],
  ];
}

/**
 * What a reader typed, as paragraphs; the label begins the first. A line stays a line, other spaces become one, and a sign
 * that no text can hold becomes the one for unknown signs.
 */
export const toParagraphs = (text: string, label = ''): Block[] =>
  text
    .trim()
    .replace(/^(?=[^])/, label)
    .replace(unwritable, '\uFFFD')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .split(/\n\n+/)
    .flatMap((paragraph): Block[] => (paragraph ? [['', paragraph]] : []));

/** Signs that no file, page or clipboard carries. */
export const unwritable = /[^\P{Cc}\s]|[\p{Cs}\uFFFE\uFFFF]/gu;

/** What the team asks, knows and runs. */
function toDrivers({ needs, names, choices: { team, runs } }: Decision): Block[] {
  const drivers = [
    ...needs.map(({ level, name }) => `${name} (${levelNames[level]})`),
    ...(team ? [`We know ${renderPart(team, 'javascript', 'JavaScript', 'Python', 'only ')}`] : []),
    ...(runs ? [`We already run ${renderPart(runs, 'nodejs', names.nodejs, names.django)}`] : []),
  ];
  return (drivers.length > 0 ? drivers : ['None is named']).map((driver) => ['*', driver]);
}

/** Which of two things it is, as "only Python". */
function renderPart(part: string, first: string, one: string, other: string, only = ''): string {
  if (part === 'both') return `${one} and ${other}`;
  return part === 'neither' ? `neither ${one} nor ${other}` : only + (part === first ? one : other);
}
