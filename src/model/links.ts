import { argumentKinds, type ArgumentKind } from '../schemas/argument.ts';
import { sides, type Side } from '../schemas/primitives.ts';
import { tiers } from '../schemas/source.ts';

/** The address of a criterion's page, for ever. */
export const criterionAddress = (id: string) => `/compare/${id}/`;

/** The address of a criterion's row, or of a group's table, on the page of the whole comparison. */
export const rowAddress = (id: string) => `/compare/#${id}`;

/** The address of a pro or con. */
export const argumentAddress = (id: string) => `/pros-and-cons/#${id}`;

/** An address as others must write it: whole where the site knows its own, else from its root. */
export const wholeAddress = (address: string, home: string | null | undefined) =>
  home ? new URL(address.slice(1), home).href : address;

/** The page of all editions, and the feed of it. */
export const changesAddress = '/changes/';
export const feedAddress = '/feed.xml';

/** The id of an edition on that page. */
export const editionAnchor = (date: string) => `edition-${date}`;

/** The address of a technology's page. */
export const technologyAddress = (side: Side) => `/${side}/`;

/** The address of a source's page on this site. */
export const sourceAddress = (id: string) => `/sources/${id}/`;

/** Where a citation leads: the source's address, with the place in it when that is a fragment. */
export const citationAddress = (address: string, at: string | undefined) =>
  at?.startsWith('#') ? address.replace(/#.*$/, '') + at : address;

/** The id of a technology's list of pros or cons. */
export const listAnchor = (side: Side, kind: ArgumentKind) => `${side}-${kind}`;

/** The ids of all these lists. */
export const listAnchors = sides.flatMap((side) => argumentKinds.map((kind) => listAnchor(side, kind)));

/** The ids of the parts that each kind of page has besides what content gives it. */
export const ownAnchors = {
  criterion: [...sides, 'evidence', 'in-practice', 'link-to-this', 'changes', 'report-an-error'],
  technology: ['evidence'],
  arguments: [...argumentKinds, ...listAnchors],
  sources: tiers,
  source: ['claims'],
} as const satisfies Record<string, readonly string[]>;

/** Ids that pages give to parts of their own, so that content may not take them. */
export const reservedAnchors: readonly string[] = [...new Set(['main', 'menu', ...Object.values(ownAnchors).flat()])];

/** The pages of the site in the order of its menu. */
export const menu = [
  { address: '/compare/', name: 'Compare' },
  { address: '/pros-and-cons/', name: 'Pros and cons' },
  { address: '/nodejs/', name: 'Node.js' },
  { address: '/django/', name: 'Django' },
  { address: '/conclusion/', name: 'Conclusion' },
  { address: '/sources/', name: 'Sources' },
  { address: '/about/', name: 'About' },
] as const;

/** The pages that are not made from a file of their own. */
export const fixedAddresses = [
  ...['/', '/compare/', '/nodejs/', '/django/', '/pros-and-cons/', '/article/', '/sources/'],
  changesAddress,
];
