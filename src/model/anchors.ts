import { argumentKinds, type ArgumentKind } from '../schemas/argument.ts';
import { sides, type Side } from '../schemas/sides.ts';
import { tiers } from '../schemas/source.ts';

// The ids that pages give to parts of their own, for ever.

/** The id of an edition on the page of all editions. */
export const editionAnchor = (date: string) => `edition-${date}`;

/** The id of a technology's list of pros or cons. */
export const listAnchor = (side: Side, kind: ArgumentKind) => `${side}-${kind}`;

/** The ids of all these lists. */
export const listAnchors = sides.flatMap((side) => argumentKinds.map((kind) => listAnchor(side, kind)));

/** The id of a group's part on the home page. */
export const balanceAnchor = (group: string) => `balance-${group}`;

/** The ids of the other parts of the home page, where content gives none. */
export const homeAnchors = [
  ...sides.map((side) => `take-${side}`),
  ...['take-both', 'where-each-is-stronger', 'at-a-glance'],
];

/** The ids of the parts that each kind of page has besides what content gives it. */
export const ownAnchors = {
  criterion: [...sides, 'evidence', 'in-practice', 'link-to-this', 'changes', 'report-an-error'],
  /** The picture that a few criteria have. */
  waiting: ['hundred-requests'],
  technology: ['evidence'],
  /** Of a page of prose with claims of its own. */
  page: ['evidence'],
  choose: ['recommendation', 'needs', 'examples'],
  arguments: [...argumentKinds, ...listAnchors],
  sources: tiers,
  source: ['claims'],
  search: ['all-criteria', 'all-packages', 'all-arguments', 'all-pages', 'all-terms'],
  /** The part at the foot of a page for what stands there no more. */
  departures: ['moved-and-retired'],
} as const satisfies Record<string, readonly string[]>;

/** Ids that pages give to parts of their own, so that content may not take them. */
export const reservedAnchors: readonly string[] = [...new Set(['main', 'menu', ...Object.values(ownAnchors).flat()])];

/** The parts of the time axis, and the shelves of what is in the box, by the sides on which it is built in. */
export const timelineAnchors = ['history', 'support'] as const;
export const shelfAnchors = ['built-in-to-both', ...sides.map((side) => `only-${side}`), 'built-in-to-neither'];
