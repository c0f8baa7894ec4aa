import type { MdastNode } from 'satteri';
import {
  findForbidden,
  findMarkup,
  findUnexplained,
  sentenceLimits,
  toMedian,
  toSentences,
} from '../model/plain-language.ts';
import type { Problem } from '../model/problem.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { Entry } from './folder.ts';
import { toText, type Piece } from './prose.ts';

/** The fields that hold our own words, by the ends of their paths; titles and places in sources are others'. */
const ownFields: Partial<Record<CollectionName, RegExp>> = {
  comparison: /\.(name|what)$/,
  verdict: /(^preface|\.text|^headlines\..*)$/,
  article: /\.(says|answer)$/,
  needs: /\.name$/,
  examples: /\.(name|situation|opinion)$/,
  glossary: /\.(name|meaning)$/,
  arguments: /\.(statement|reason)$/,
  criteria: /(^name|^question|\.(because|wouldSettle|statement|what)|^waiting\..*\.(\d+|name|setting|happens))$/,
  technologies: /(^tagline|^standsFor|\.(statement|does|what|value))$/,
  pages: /(^title|^description|^exchanges\.\d+\..*(name|does)|\.statement)$/,
  retired: /\.(was|reason)$/,
};

/** A text of ours and where it stands. */
interface Own {
  path: PropertyKey[];
  line?: number;
  text: string;
  sentences: Sentence[];
}

type Sentence = ReturnType<typeof toSentences>[number];

/** What is not plain in a file's own words: praise, long sentences, abbreviations that nothing explains, markup in what people say. */
export function checkLanguage({ file, collection, data, body }: Entry, pieces: readonly Piece[]): Problem[] {
  const fields = findFields(data, [], ownFields[collection]);
  const texts = [...fields, ...pieces.filter(({ node }) => isText(node)).map(toOwn)];
  const around = texts.map(({ text }) => text).join('\n');
  return [
    ...texts.flatMap((own) =>
      toProblems(own, around).map((problem) => ({ file, path: own.path, ...toLine(own), ...problem })),
    ),
    ...(isSpoken(collection) ? fields : []).flatMap(({ path, text }) =>
      findMarkup(text).map((value) => ({ file, path, value, remedy: plain })),
    ),
    ...checkMedian(texts).map((problem) => ({ file, path: [], line: body?.line ?? 1, ...problem })),
  ];
}

const plain = 'A field is no prose, so this would be read as it stands: write plain words.';

/** Whether its fields are what people say; those of a row may be about markup. */
const isSpoken = (collection: CollectionName) => collection === 'needs' || collection === 'examples';

const isText = ({ type }: MdastNode) => type === 'paragraph' || type === 'heading';

function toOwn({ node, line }: Piece): Own {
  const text = toText(node, '`');
  return { path: [], line, text, sentences: toSentences(text) };
}

const toLine = ({ line }: Own) => (line === undefined ? {} : { line });

function toProblems({ text, sentences }: Own, around: string): { value: string; remedy: string }[] {
  const long = sentences.filter(({ words }) => words > sentenceLimits.longest);
  return [
    ...findForbidden(text).map((value) => ({
      value,
      remedy: 'This word praises or fills: say what can be checked, or leave it out.',
    })),
    ...long.map((sentence) => ({
      value: sentence.text,
      remedy: `This sentence has ${String(sentence.words)} words: make two of it, each of at most ${String(sentenceLimits.longest)}.`,
    })),
    ...findUnexplained(text, around).map((value) => ({
      value,
      remedy: `Nothing here explains this abbreviation: write the words out, then (${value}).`,
    })),
  ];
}

function checkMedian(texts: readonly Own[]): { value: string; remedy: string }[] {
  const median = toMedian(texts.flatMap(({ sentences }) => sentences.map(({ words }) => words)));
  if (median <= sentenceLimits.median) return [];
  const remedy = `Half of the sentences here have ${String(median)} words or more: shorten them, so that half have at most ${String(sentenceLimits.median)}.`;
  return [{ value: `${String(median)} words`, remedy }];
}

function findFields(data: unknown, path: PropertyKey[], own: RegExp | undefined): Own[] {
  if (own === undefined || typeof data !== 'object' || data === null)
    return typeof data === 'string' && own?.test(path.join('.'))
      ? [{ path, text: data, sentences: toSentences(data) }]
      : [];
  return Object.entries(data).flatMap(([key, value]) =>
    findFields(value, [...path, Array.isArray(data) ? Number(key) : key], own),
  );
}
