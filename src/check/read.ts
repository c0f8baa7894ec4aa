import type { Problem } from '../model/problem.ts';
import { countPartWords } from '../model/explanation.ts';
import { collections } from '../schemas/collections.ts';
import { checkFields } from './fields.ts';
import type { Entry } from './folder.ts';
import { checkLanguage } from './language.ts';
import { checkMarkup } from './markup.ts';
import { BrokenMarkup, parseProse, type Piece } from './prose.ts';

/** A file with its prose parsed and the problems that it has by itself. */
export interface Read extends Entry {
  pieces: Piece[];
  readable: boolean;
  own: Problem[];
}

/** A criterion's explanation has so many words, so that every row is as deep as the others. */
const explanation = { least: 120, most: 300 };

/** Reads a file's fields and prose, with everything that is wrong with it by itself. */
export function readEntry(entry: Entry): Read {
  const { schema } = collections[entry.collection];
  if (entry.problems.length > 0) return { ...entry, pieces: [], readable: false, own: entry.problems };
  const fields = checkFields(entry, schema);
  try {
    const pieces = entry.body ? parseProse(entry) : [];
    const markup = entry.body ? checkMarkup(entry, entry.collection, pieces, needsEvidence(entry)) : [];
    return {
      ...entry,
      pieces,
      readable: true,
      own: [...fields, ...markup, ...checkLength(entry), ...checkLanguage(entry, pieces)],
    };
  } catch (error) {
    if (!(error instanceof BrokenMarkup)) throw error;
    const remedy = `Mend the markup: ${error.message}. In prose, write \\{ for a brace and \\< for an angle bracket.`;
    return {
      ...entry,
      pieces: [],
      readable: false,
      own: [...fields, { file: entry.file, path: [], line: error.line, remedy }],
    };
  }
}

/** Prose about the technologies needs evidence; prose about this site does not. */
function needsEvidence({ collection, data }: Entry): boolean {
  return collection !== 'pages' || (data as { subject?: unknown } | null)?.subject === 'technologies';
}

function checkLength({ collection, file, body }: Entry): Problem[] {
  if (collection !== 'criteria' || !body) return [];
  const words = (['nodejs', 'django', 'practice'] as const).reduce(
    (sum, part) => sum + countPartWords(body.text, part),
    0,
  );
  if (words >= explanation.least && words <= explanation.most) return [];
  const remedy = `Explain in ${String(explanation.least)} to ${String(explanation.most)} words.`;
  return [{ file, path: [], line: body.line, value: `${String(words)} words`, remedy }];
}
