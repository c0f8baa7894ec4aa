import type { CollectionName } from '../schemas/collections.ts';
import type { Side } from '../schemas/sides.ts';

/** The address of a criterion's page, for ever. */
export const criterionAddress = (id: string) => `/compare/${id}/`;

/** The address of a criterion's row, or of a group's table, on the page of the whole comparison. */
export const rowAddress = (id: string) => `/compare/#${id}`;

/** The address of a pro or con. */
export const argumentAddress = (id: string) => `/pros-and-cons/#${id}`;

/** The address of an assertion of the article. */
export const articleAddress = (id: string) => `/article/#${id}`;

/** The page of all terms, and the address of one. */
export const glossaryAddress = '/glossary/';
export const termAddress = (id: string) => `${glossaryAddress}#${id}`;

/** The page that recommends, and the addresses of a need and of a worked example on it. */
export const chooseAddress = '/choose/';
export const needAddress = (id: string) => `${chooseAddress}#${id}`;
export const exampleAddress = (id: string) => `${chooseAddress}#${id}`;

/** The address of the card with which a page unfurls, where the page has one of its own. */
export const cardAddress = (page: string) => `/og${page === '/' ? '/home' : page.replace(/\/$/, '')}.png`;

/** The pages with a card of their own, besides those of the criteria. */
export const cardPages = ['/', '/nodejs/', '/django/', '/pros-and-cons/'] as const;

/** The address of a row as other sites frame it, and of the file that tells them how. */
export const embedAddress = (id: string) => `/embed/${id}/`;
export const oembedAddress = (id: string) => `/oembed/${id}.json`;

/** An address as others must write it: whole where the site knows its own, else from its root. */
export const wholeAddress = (address: string, home: string | null | undefined) =>
  home ? new URL(address.slice(1), home).href : address;

/** Where the site says who makes it, and lists the files of its data. */
export const makersAddress = '/about/#who';
export const dataAddress = '/about/#data';

/** The page of all editions, and the feed of it. */
export const changesAddress = '/changes/';
export const feedAddress = '/feed.xml';

/** The page of all entries, where readers without scripts search. */
export const searchAddress = '/search/';

/** The address of a technology's page. */
export const technologyAddress = (side: Side) => `/${side}/`;

/** The address of a source's page on this site. */
export const sourceAddress = (id: string) => `/sources/${id}/`;

/** The collections whose entries stand on one page, or on pages below another; of the others each is a page itself. */
const shownOn: Partial<Record<CollectionName, (id: string) => string>> = {
  comparison: () => '/compare/',
  arguments: () => '/pros-and-cons/',
  article: () => '/article/',
  glossary: () => glossaryAddress,
  needs: () => chooseAddress,
  examples: () => chooseAddress,
  criteria: criterionAddress,
  sources: sourceAddress,
};

/** The address of the page that shows a content file. */
export const pageAddress = ({ collection, id }: { collection: CollectionName; id: string }) =>
  shownOn[collection]?.(id) ?? `/${id}/`;

/** An address in two: its page, and the id on it. */
export function splitAddress(address: string): { page: string; id: string | undefined } {
  const [page = '', id] = address.split('#');
  return { page, id };
}

/** Where a citation leads: the source's address, with the place in it when that is a fragment. */
export const citationAddress = (address: string, at: string | undefined) =>
  at?.startsWith('#') ? address.replace(/#.*$/, '') + at : address;

/** The ids of the pages of prose above one, the highest first: `about` for `about/hosting`. */
export const toParents = (id: string): string[] =>
  id
    .split('/')
    .slice(0, -1)
    .map((_name, index, names) => names.slice(0, index + 1).join('/'));

/** The pages of the site in the order of its menu. */
export const menu = [
  { address: '/compare/', name: 'Compare' },
  {
    address: chooseAddress,
    name: 'Choose',
    synonyms: ['recommendation', 'requirements', 'decide', 'decision record'],
  },
  { address: '/pros-and-cons/', name: 'Pros and cons' },
  { address: '/nodejs/', name: 'Node.js' },
  { address: '/django/', name: 'Django' },
  { address: '/together/', name: 'Together' },
  { address: '/conclusion/', name: 'Conclusion' },
  { address: '/sources/', name: 'Sources' },
  { address: '/about/', name: 'About' },
] as const;

/** The pages that draw what the content says, which stand beside the menu. */
export const pictures = [
  {
    id: 'timeline',
    address: '/timeline/',
    name: 'Both on one time axis',
    synonyms: ['timeline', 'history', 'end of life'],
  },
  {
    id: 'in-the-box',
    address: '/in-the-box/',
    name: 'What is in the box',
    synonyms: ['built in', 'batteries included'],
  },
] as const;

/** The picture at an address, with the name of its page. */
export function findPicture(address: string): { address: string; name: string } | undefined {
  const { page } = splitAddress(address);
  const picture = pictures.find((each) => each.address === page);
  return picture && { address, name: picture.name };
}

/** The files of the site that prose may link: the build makes them, or they lie in `public/`. */
export const fileAddresses = [
  ...['nginx.conf', 'nginx-behind-proxy.conf', 'Caddyfile', 'cloudfront-headers.json', 'cloudfront-embed-headers.json'],
  'cloudfront-function.txt',
  ...['github-pages.yml', 'links.yml', 'gitlab-ci.yml'],
].map((name) => `/about/hosting/${name}`);

/** The pages that are not made from a file of their own. */
export const fixedAddresses = [
  ...['/', '/compare/', '/nodejs/', '/django/', '/pros-and-cons/', '/article/', '/sources/'],
  changesAddress,
  chooseAddress,
  glossaryAddress,
  searchAddress,
  ...pictures.map(({ address }) => address),
];
