import { kinds, provisions } from '../schemas/criterion.ts';
import { mapSides, type Side } from '../schemas/sides.ts';
import { renderLeaning, type Leaning } from './leaning.ts';
import { toLeaningWord, toProvisionWord } from './selection.ts';

/** A field by which rows are selected: some words to choose from, as the page shows them and as addresses name them. */
export interface SelectionField {
  name: string;
  legend: string;
  options: { word: string; label: string }[];
}

/** The leanings: those on the left of the gutter, on its right, and on it. */
const leanings: readonly Leaning[] = [
  { side: 'nodejs', strength: 'clear' },
  { side: 'nodejs', strength: 'slight' },
  { side: 'django', strength: 'clear' },
  { side: 'django', strength: 'slight' },
  { side: 'neither', strength: 'even' },
];

/** What readers choose from to see some rows of the table. */
export function toSelectionFields(
  groups: readonly { id: string; name: string }[],
  names: Record<Side, string>,
): Record<'leaning' | Side | 'kinds' | 'groups', SelectionField> {
  const toProvisions = (side: Side): SelectionField => ({
    name: side,
    legend: `In ${names[side]}`,
    options: provisions.map((provision) => ({ word: toProvisionWord(provision), label: provision })),
  });
  return {
    leaning: {
      name: 'leaning',
      legend: 'Leaning',
      options: leanings.map((leaning) => ({
        word: toLeaningWord(leaning),
        label: leaning.side === 'neither' ? leaning.side : renderLeaning(leaning, names),
      })),
    },
    ...mapSides(toProvisions),
    kinds: { name: 'kinds', legend: 'Kind', options: kinds.map((kind) => ({ word: kind, label: kind })) },
    groups: { name: 'groups', legend: 'Group', options: groups.map(({ id, name }) => ({ word: id, label: name })) },
  };
}
