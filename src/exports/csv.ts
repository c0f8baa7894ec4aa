import { stringify } from 'csv-stringify/sync';
import type { Answer, Criterion } from '../model/criterion.ts';
import { sides } from '../schemas/sides.ts';

/** What the table of values has of each answer. */
const fields = {
  provision: ({ provision }) => provision,
  by: ({ by }) => by,
  fit: ({ fit }) => fit,
  statement: ({ statement }) => statement,
  because: ({ because }) => because,
  source: ({ proof }) => proof.address,
  checked: ({ proof }) => proof.checked,
} satisfies Record<string, (answer: Answer) => string | number | undefined>;

/**
 * Criteria as a table of values by RFC 4180, the stable id first. An apostrophe stands before a value that a spreadsheet would
 * take for a formula.
 */
export function renderCsv(criteria: Iterable<Criterion>, toAddress: (address: string) => string): string {
  const names = sides.flatMap((side) => Object.keys(fields).map((field) => `${side}_${field}`));
  const rows = [...criteria].map(({ id, group, name, question, kind, leaning, answers, address }) => [
    ...[id, group.id, name, question, kind, leaning?.text],
    ...sides.flatMap((side) => Object.values(fields).map((toValue) => toValue(answers[side]))),
    toAddress(address),
  ]);
  return stringify([['id', 'group', 'name', 'question', 'kind', 'leaning', ...names, 'address'], ...rows], {
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
