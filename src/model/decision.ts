// Also in the browser of a reader, so it is small and imports nothing but types.
import type { Level } from '../schemas/choices.ts';
import type { Side } from '../schemas/sides.ts';
import type { Choices, Recommendation } from './recommendation.ts';

/** Words with the whole address to which they lead. */
export interface Place {
  name: string;
  address: string;
}

/** How a side serves a need: the fit of its weakest row, 0 to 3, and the reason given there. */
export interface Judgement {
  fit: number;
  because: string;
  row: Place;
}

/** A need that a team chose, with its place in the list of needs. */
export interface ChosenNeed extends Place {
  id: string;
  level: Level;
  /** Undefined where nothing is established. */
  judgements: Record<Side, Judgement> | undefined;
}

/** Everything that a record of a decision tells. Days are written as 2026-11-22. */
export interface Decision {
  names: Record<Side, string>;
  choices: Pick<Choices, 'team' | 'runs'>;
  /** The chosen needs in the order of the list. */
  needs: readonly ChosenNeed[];
  recommendation: Recommendation;
  /** What would change the recommendation, in a sentence or two. */
  flip: string;
  /** What the row on the cost of switching says of each side, in a sentence, and that row. */
  switching: Record<Side, { sentence: string; row: Place }>;
  /** Where the price of using both is told. */
  together: Place;
  edition: string;
  date: string;
  /** The address of the page with these choices. */
  link: string;
  /** What a reader typed, perhaps nothing. */
  fields: Record<'team' | 'deciders' | 'context', string>;
}

/** Plain words, or a link. */
export type Part = string | Place;

/** What begins a heading or an item of a list; a paragraph has no mark. */
export type Mark = '#' | '##' | '###' | '*' | '';

/** A heading, an item or a paragraph, with words that are no markup; in those of a paragraph `\n` ends a line. */
export type Block = [mark: Mark, ...parts: Part[]];
