import { renderDay } from '../model/dates.ts';
import { licenceName, siteName } from '../model/identity.ts';
import { splitAddress } from '../model/links.ts';
import { toPlain } from '../model/text.ts';

/** Where an edition of this comparison and its licence are named, as at the foot of every text. */
export const renderEdition = (edition: string): string =>
  `${siteName}, edition of ${renderDay(edition)}, ${licenceName}`;

/** A link to what an edition said; with scripts, the page tells what has changed since. */
export function toEditionAddress(address: string, edition: string): string {
  const { page, id } = splitAddress(address);
  return `${page}?edition=${edition}${id === undefined ? '' : `#${id}`}`;
}

/** A dated citation in plain text: what, where, in which edition. */
export const renderCitation = (title: string, address: string, edition: string): string =>
  `“${toPlain(title)}”. ${renderEdition(edition)}. ${toEditionAddress(address, edition)}\n`;
