import { provisions, type Provision } from '../schemas/criterion.ts';
import { mapSides, sides, type Side } from '../schemas/sides.ts';
import type { Answer, Criterion } from './criterion.ts';
import { shelfAnchors } from './anchors.ts';

/** What one technology brings for a capability. */
export interface Supply {
  provision: Provision;
  by: Answer['by'];
}

/** A capability with what each side brings for it. */
export interface Capability extends Pick<Criterion, 'address' | 'name'> {
  supplies: Record<Side, Supply>;
}

/** The capabilities that are built in on the same sides; perhaps none. */
export interface Shelf {
  id: string;
  title: string;
  capabilities: Capability[];
}

/** What comes in the box, and what is added. */
export interface Box {
  /** Built in on both sides, on each alone, and on none. */
  shelves: Shelf[];
  /** For each side a sentence that says how many of all capabilities it provides in which way. */
  counts: Record<Side, string>;
}

/** Puts every capability on its shelf, in the order of the table. */
export function toBox(criteria: Iterable<Criterion>, names: Record<Side, string>): Box {
  const capabilities = [...criteria].flatMap(toCapability);
  const shelves = [
    { builtIn: sides, title: 'Built in on both sides' },
    ...sides.map((side) => ({ builtIn: [side], title: `Built in to ${names[side]} only` })),
    { builtIn: [], title: 'Built in on neither side' },
  ];
  return {
    shelves: shelves.map(({ builtIn, title }, index) => ({
      id: shelfAnchors[index] ?? '',
      title,
      capabilities: capabilities.filter((each) => isOn(builtIn, each)),
    })),
    counts: mapSides((side) =>
      renderCounts(
        names[side],
        capabilities.map(({ supplies }) => supplies[side].provision),
      ),
    ),
  };
}

/** How a capability is provided, of one and of several. */
const ways: Record<Provision, [one: string, several: string]> = {
  'built in': ['built in', 'built in'],
  'official add-on': ['as an official add-on', 'as official add-ons'],
  package: ['as a package', 'as packages'],
  'own code': ['as own code', 'as own code'],
  none: ['not at all', 'not at all'],
};

/** The counts in a sentence; a way that is never taken is left out. */
function renderCounts(name: string, provided: readonly Provision[]): string {
  const parts = provisions.flatMap((provision) => {
    const count = provided.filter((each) => each === provision).length;
    return count === 0 ? [] : [`${String(count)} ${ways[provision][count === 1 ? 0 : 1]}`];
  });
  return `Of ${String(provided.length)} capabilities, ${name} has ${list.format(parts)}.`;
}

const list = new Intl.ListFormat('en-GB');

const isOn = (builtIn: readonly Side[], { supplies }: Capability) =>
  sides.every((side) => (supplies[side].provision === 'built in') === builtIn.includes(side));

function toCapability({ address, name, answers }: Criterion): Capability[] {
  const toSupply = ({ provision, by }: Answer) => (provision === undefined ? undefined : { provision, by });
  const [nodejs, django] = sides.map((side) => toSupply(answers[side]));
  return nodejs && django ? [{ address, name, supplies: { nodejs, django } }] : [];
}
