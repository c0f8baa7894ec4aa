import type { Comparison, Technology } from './comparison.ts';
import { dataAddresses } from './data-files.ts';
import { licence, siteName } from './identity.ts';
import { dataAddress, makersAddress, wholeAddress } from './links.ts';

/** Something that a page tells machines in the words of schema.org. */
export type Thing = { '@type': string } & Readonly<Record<string, unknown>>;

/** How the addresses of this site are written on a page. */
export type ToAddress = (address: string) => string;

/**
 * Whole addresses where the site knows its own. Else they begin at the page, as its links do: JSON-LD 1.1 resolves them against
 * the address of the document (https://www.w3.org/TR/json-ld11/#inheriting-base-iri-from-html-s-base-element).
 *
 * @param page the page's own address from the root of the site
 */
export const toWriter =
  (page: string, home: string | null | undefined): ToAddress =>
  (address) =>
    home ? wholeAddress(address, home) : `${'../'.repeat(page.split('/').length - 2) || './'}${address.slice(1)}`;

/** What is true of all that this site publishes. */
const toCommon = (edition: string, toAddress: ToAddress) => ({
  // Who makes it is said on the page about the comparison, in these words.
  author: { '@type': 'Organization', name: `The contributors of ${siteName}`, url: toAddress(makersAddress) },
  dateModified: edition,
  inLanguage: 'en',
  license: licence.address,
});

/** A page that explains something; `about` are the technologies of which it speaks. */
export const toArticle = (
  { headline, address, about }: { headline: string; address: string; about: readonly Pick<Technology, 'name'>[] },
  { edition }: Comparison,
  toAddress: ToAddress,
): Thing => ({
  '@type': 'TechArticle',
  headline,
  url: toAddress(address),
  ...(about.length > 0 && { about: about.map(({ name }) => ({ '@type': 'Thing', name })) }),
  ...toCommon(edition, toAddress),
});

/** The pages above a page, the highest first, and the page itself, which needs no address. */
export const toBreadcrumbs = (
  trail: readonly { address: string; name: string }[],
  name: string,
  toAddress: ToAddress,
): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: [
    ...trail.map((each) => ({ name: each.name, item: { '@id': toAddress(each.address) } })),
    { name },
  ].map((item, index) => ({ '@type': 'ListItem', position: index + 1, ...item })),
});

const formats: Partial<Record<string, string>> = { json: 'application/json', csv: 'text/csv', md: 'text/markdown' };

/** All data as files; the schema tells of one of them, and holds none. */
export const toDataset = ({ edition, criteria, claims }: Comparison, toAddress: ToAddress): Thing => ({
  '@type': 'Dataset',
  name: siteName,
  description: `A comparison of Node.js and Django as data: ${String(criteria.size)} criteria with the answers of both and ${String(claims.size)} claims, each with its sources, a version and a date.`,
  url: toAddress(dataAddress),
  isAccessibleForFree: true,
  ...toCommon(edition, toAddress),
  distribution: dataAddresses
    .filter((address) => !address.endsWith('.schema.json'))
    .map((address) => ({
      '@type': 'DataDownload',
      encodingFormat: formats[address.replace(/^.*\./, '')],
      contentUrl: toAddress(address),
    })),
});

/** The site as a whole, by the name that search results print. */
export const toWebSite = (toAddress: ToAddress): Thing => ({ '@type': 'WebSite', name: siteName, url: toAddress('/') });

/** The text of a data block. Nothing in it can end the block, since no tag and no comment begins there. */
export function renderThings(things: readonly Thing[]): string {
  const [only] = things.length === 1 ? things : [{ '@graph': things }];
  return JSON.stringify({ '@context': 'https://schema.org', ...only }).replaceAll('<', '\\u003c');
}
