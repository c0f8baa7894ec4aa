// Also in the browser of a reader, so it is small: the build's own writers of these formats weigh more than a page may.
import { toParagraphs, toRecord, unwritable } from '../model/decision-record.ts';
import type { Block, Decision, Mark } from '../model/decision.ts';

/** How a format writes a record. */
interface Format {
  toMark: (mark: Mark) => string;
  /** What it takes for markup anywhere, and what only where a line begins. */
  markup: RegExp;
  start: RegExp;
  /** Makes a plain sign of one that it would take for markup. */
  protect: (sign: string) => string;
  lineEnd: string;
  /** What stands between the words and the address of a link, and behind them. */
  link: [between: string, end: string];
}

const markdown: Format = {
  toMark: (mark) => mark,
  // GitHub reads formulas, and addresses without marks; templates read braces.
  markup: /[\\`*_{}[\]<&~$|]|:(?=\/)|(?<=www)\.|(?<=\S)@/gi,
  start: /(?<=^\d*)[#>+=:.)-]/gm,
  protect: (sign) => `\\${sign}`,
  lineEnd: '\\\n',
  link: ['](', ')'],
};

const confluence: Format = {
  toMark: (mark) => mark.replace(/#+/, ({ length }) => `h${String(length)}.`),
  markup: /[\\&<>[\]{}|!^~+*@_?#()]|\B-|-\B|:(?=\S)/g,
  start: /(?<=^(h\d|bq))\./gm,
  // Numeric references outlive every step of its renderer; a backslash does not.
  protect: (sign) => `&#${String(sign.charCodeAt(0))};`,
  lineEnd: '\n',
  link: ['|', ']'],
};

/** The record of a decision as Markdown, with the front matter of MADR. */
export function renderRecordMarkdown(decision: Decision): string {
  const deciders = decision.fields.deciders.trim();
  const makers = deciders && `decision-makers: ${toYaml(deciders)}\n`;
  return `---\nstatus: proposed\ndate: ${decision.date}\n${makers}---\n\n${render(toRecord(decision), markdown)}`;
}

/** The record of a decision as Confluence wiki markup; what heads the Markdown stands below the title. */
export function renderRecordConfluence(decision: Decision): string {
  const { date, fields } = decision;
  const head: Block[] = [
    ['', `Status: proposed\nDate: ${date}`],
    ...toParagraphs(fields.deciders, 'Decision-makers: '),
  ];
  return render(toRecord(decision).toSpliced(1, 0, ...head), confluence);
}

function render(blocks: readonly Block[], { toMark, markup, start, protect, lineEnd, link }: Format): string {
  const escape = (text: string) => text.replace(markup, protect);
  const lines = blocks.map(([mark, ...parts], index) => {
    const words = parts.map((part) =>
      typeof part === 'string'
        ? escape(part)
        : `[${escape(part.name)}${link[0]}${part.address.replace(/[()[\]{|}\\^]/g, toPercent)}${link[1]}`,
    );
    const line = words.join('').replace(start, protect).replaceAll('\n', lineEnd);
    const gap = mark === '*' && blocks[index + 1]?.[0] === '*' ? '\n' : '\n\n';
    return (mark && `${toMark(mark)} `) + line + (index < blocks.length - 1 ? gap : '\n');
  });
  return lines.join('');
}

/** A sign that ends a link in one of the formats, as an address may hold it. */
const toPercent = (sign: string) => `%${sign.charCodeAt(0).toString(16)}`;

/** A text in quotes that YAML reads back as it is: like JSON, and without a sign that hides, turns or ends a line. */
const toYaml = (text: string) =>
  JSON.stringify(text.replace(unwritable, '\uFFFD')).replace(
    /[\p{C}\u2028\u2029]/gu,
    (sign) => `\\U${(sign.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`,
  );
