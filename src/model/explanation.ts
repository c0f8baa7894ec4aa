import { mapSides, type Side } from '../schemas/sides.ts';
import { countWords } from './text.ts';

/** Where the prose of a criterion stands: on a side, or in the advice. */
export type ExplanationPart = Side | 'practice';

const parts: Record<ExplanationPart, RegExp> = {
  nodejs: /<Side\s+of\s*=\s*["']nodejs["']\s*>(.*?)<\/Side\s*>/gs,
  django: /<Side\s+of\s*=\s*["']django["']\s*>(.*?)<\/Side\s*>/gs,
  practice: /<InPractice\s*>(.*?)<\/InPractice\s*>/gs,
};

/** What a reader reads: a term is a part of its sentence, what else is marked stands between words. */
const toPlain = (text: string) => text.replace(/<\/?Term\b[^<>]*>/g, '').replace(/<[^<>]*>/g, ' ');

/** How many words a reader reads in a part of an explanation, given as MDX without its front matter. */
export const countPartWords = (body: string, part: ExplanationPart): number =>
  [...body.matchAll(parts[part])].reduce((sum, [, text = '']) => sum + countWords(toPlain(text)), 0);

/** How many words each side has in some explanations, by their ids. */
export const toSideWords = (entries: readonly { id: string; body?: string | undefined }[]) =>
  new Map(entries.map(({ id, body = '' }) => [id, mapSides((side) => countPartWords(body, side))] as const));
