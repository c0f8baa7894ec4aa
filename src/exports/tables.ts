import { getArguments, type Argument } from '../model/argument.ts';
import type { Comparison, Group } from '../model/comparison.ts';
import type { Criterion } from '../model/criterion.ts';
import { siteName } from '../model/identity.ts';
import { rowAddress } from '../model/links.ts';
import { argumentKinds } from '../schemas/argument.ts';
import { sides } from '../schemas/sides.ts';
import { renderEdition } from './citation.ts';
import { heading, link, list, paragraph, table, type Document } from './document.ts';
import { renderProvision, toFoot, type Frame } from './row.ts';

/** A group's table, as it is pasted into another document. */
export function toGroupDocument({ id, name, criteria }: Group, frame: Frame): Document {
  const address = rowAddress(id);
  return [heading(3, link(frame.toAddress(address), name)), toTable(criteria, frame), toFoot(address, frame)];
}

/** A pro or con with its reason and the rows that it rests on. */
export function toArgumentDocument(argument: Argument, frame: Frame): Document {
  const { statement, reason, address, criteria } = argument;
  const rows = criteria.flatMap((row, index) => [
    ...(index > 0 ? [', '] : []),
    link(frame.toAddress(row.address), row.name),
  ]);
  return [
    paragraph(`${renderKind(argument, frame)}: `, link(frame.toAddress(address), statement)),
    paragraph(reason),
    paragraph('Rests on: ', ...rows, '.'),
    toFoot(address, frame),
  ];
}

/** The whole comparison: a table for each group, then the arguments. */
export function toComparisonDocument({ groups, arguments: all }: Comparison, frame: Frame): Document {
  const { technologies, edition, toAddress } = frame;
  return [
    heading(1, link(toAddress('/'), siteName)),
    paragraph(`${renderEdition(edition)}.`),
    ...groups.flatMap(({ name, criteria }) => [heading(2, name), toTable(criteria, frame)]),
    ...argumentKinds.flatMap((kind) =>
      sides.flatMap((side) => [
        heading(2, `${kind === 'pros' ? 'Pros' : 'Cons'} of ${technologies[side].name}`),
        list(
          getArguments(all)
            .filter((each) => each.kind === kind && each.side === side)
            .map(({ address, statement, reason }) => [link(toAddress(address), statement), ` ${reason}`]),
        ),
      ]),
    ),
  ];
}

/** "Pro of Node.js". */
export const renderKind = ({ kind, side }: Argument, { technologies }: Pick<Frame, 'technologies'>) =>
  `${kind === 'pros' ? 'Pro' : 'Con'} of ${technologies[side].name}`;

function toTable(criteria: readonly Criterion[], { technologies, toAddress }: Frame) {
  return table([
    [['Criterion'], ['Leaning'], ...sides.map((side) => [technologies[side].name])],
    ...criteria.map(({ name, address, leaning, answers }) => [
      [link(toAddress(address), name)],
      [leaning?.text ?? 'a fact'],
      ...sides.map((side) => {
        const { provision, by, statement } = answers[side];
        return [provision ? `${statement} (${renderProvision(provision, by)})` : statement];
      }),
    ]),
  ]);
}
