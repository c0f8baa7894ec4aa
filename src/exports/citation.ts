import { renderDay } from '../model/dates.ts';
import { toPlain } from './document.ts';

/** The name of the whole. */
export const siteName = 'Node.js or Django';

/** Under what the content may be used, by its id in the SPDX list of licences. */
export const licence = {
  id: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  address: 'https://creativecommons.org/licenses/by/4.0/',
};

/** Where an edition of this comparison and its licence are named, as at the foot of every text. */
export const renderImprint = (edition: string): string => `${siteName}, edition of ${renderDay(edition)}, CC BY 4.0`;

/** A link to what an edition said; with scripts, the page tells what has changed since. */
export function toEdition(address: string, edition: string): string {
  const [, page = '', fragment = ''] = /^([^#]*)(#.*)?$/s.exec(address) ?? [];
  return `${page}?edition=${edition}${fragment}`;
}

/** A dated citation in plain text: what, where, in which edition. */
export const renderCitation = (title: string, address: string, edition: string): string =>
  `“${toPlain(title)}”. ${renderImprint(edition)}. ${toEdition(address, edition)}\n`;
