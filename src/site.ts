import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import { toComparison, type Comparison, type Technology } from './model/comparison.ts';
import { toSideWords } from './model/explanation.ts';
import { toUsages } from './model/glossary.ts';
import { toParents } from './model/links.ts';
import { findMoves, toDepartures, withTwins, type Moves, type NamedDeparture } from './model/moves.ts';
import { once } from './model/once.ts';
import { toNamedDepartures, toPlaceNames, toText, type Text } from './model/places.ts';
import { toSearchEntries } from './model/search-entries.ts';
import { toSettings } from './model/settings.ts';
import { collections, type CollectionName } from './schemas/collections.ts';
import type { AuthoredHosts } from './schemas/hosts.ts';
import { sides, type Side } from './schemas/sides.ts';
import type { Settings } from './schemas/settings.ts';

/** What every page may ask for. */
export interface Site {
  comparison: Comparison;
  settings: Settings;
  /** What old links need. */
  moves: Moves;
}

let site: Promise<Site> | undefined;

/** The site's content with everything that follows from it; derived once a build. */
export function getSite(): Promise<Site> {
  if (import.meta.env.DEV) return loadSite();
  site ??= loadSite();
  return site;
}

/** A technology for a component that content may write. Throws when there is no such side. */
export async function getTechnology(side: Side, component: string): Promise<Technology> {
  if (!sides.includes(side)) throw new Error(`<${component}> has no side ${side}: write one of ${sides.join(', ')}.`);
  return (await getSite()).comparison.technologies[side];
}

/** The ids of the pages of prose. */
export const getPageIds = async (): Promise<string[]> => (await getCollection('pages')).map(({ id }) => id);

/** A page of prose by its id, with its text ready to be shown. Throws for an unknown id. */
export async function getPage(id: string) {
  const entry = await getEntry('pages', id);
  if (!entry) throw new Error(`There is no page content/pages/${id}.mdx.`);
  return { ...entry.data, ...(await render(entry)) };
}

/** The pages above a page of prose, the highest first. */
export async function getPageTrail(id: string): Promise<{ address: string; name: string }[]> {
  return Promise.all(
    toParents(id).map(async (parent) => ({ address: `/${parent}/`, name: (await getPage(parent)).title })),
  );
}

/** What hosts can do for a copy of this site. */
export const getHosts = async (): Promise<AuthoredHosts['hosts']> => (await getOnly('hosts', 'hosts')).hosts;

/** The prose of a criterion or a technology. Throws for an unknown id. */
export async function getProse(collection: 'criteria' | 'technologies', id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`There is no content/${collection}/${id}.mdx.`);
  return render(entry);
}

/** The technologies and the pages of prose with their headings. */
export async function getTexts(): Promise<Text[]> {
  const { technologies } = (await getSite()).comparison;
  return Promise.all([
    ...sides.map(async (side) =>
      toText(technologies[side].address, technologies[side].name, await getProse('technologies', side)),
    ),
    ...(await getPageIds()).map(async (id) => getPage(id).then((page) => toText(`/${id}/`, page.title, page))),
  ]);
}

/** What readers can search for. */
export const getSearchEntries = async () => toSearchEntries((await getSite()).comparison, await getTexts());

/** What stands at each address that content may link to, in the words of a link. */
export const getPlaceNames = async () => derivePlaceNames(await getSite());

const derivePlaceNames = once(async ({ comparison, moves }: Site): Promise<ReadonlyMap<string, string>> => {
  const gone = moves.tombstones.map(({ address, was }) => [address, `${was} (retired)`] as const);
  return new Map([...gone, ...toPlaceNames(comparison, await getTexts())]);
});

/** What left a page, by the page's address. */
export async function getDepartures(page: string): Promise<NamedDeparture[]> {
  const departures = toDepartures(page, (await getSite()).moves);
  // Names come from every page of the site, which few pages need.
  return departures.length > 0 ? toNamedDepartures(departures, await getPlaceNames()) : [];
}

async function loadSite(): Promise<Site> {
  const [settings, comparison, verdict, article, technologies, lists] = await Promise.all([
    getOnly('settings', 'site'),
    getOnly('comparison', 'comparison'),
    getOnly('verdict', 'verdict'),
    getOnly('article', 'article'),
    getPair('technologies'),
    getPair('arguments'),
  ]);
  const criteria = await getCollection('criteria');
  const [retired, files] = await Promise.all([getOnly('retired', 'retired'), getFiles()]);
  return {
    moves: { moves: findMoves(files), tombstones: withTwins(retired.tombstones) },
    settings: toSettings(settings, process.env),
    comparison: toComparison({
      comparison,
      verdict,
      article,
      technologies,
      arguments: lists,
      criteria: toMap(criteria),
      words: toSideWords(criteria),
      pages: toMap(await getCollection('pages')),
      sources: toMap(await getCollection('sources')),
      needs: await getOnly('needs', 'needs'),
      examples: await getOnly('examples', 'examples'),
      glossary: await getOnly('glossary', 'glossary'),
      usages: toUsages(files),
      retired,
    }),
  };
}

/** The entries of a collection that has one for each side. */
async function getPair<Name extends 'technologies' | 'arguments'>(name: Name) {
  const [nodejs, django] = await Promise.all([getOnly(name, 'nodejs'), getOnly(name, 'django')]);
  return { nodejs, django };
}

/** Every content file, whatever its collection. */
async function getFiles() {
  const names = Object.keys(collections) as CollectionName[];
  const files = await Promise.all(
    names.map(async (collection) =>
      (await getCollection(collection)).map(({ id, data, body = '' }) => ({ file: id, id, collection, data, body })),
    ),
  );
  return files.flat();
}

async function getOnly<Name extends Exclude<CollectionName, 'criteria' | 'sources' | 'pages'>>(name: Name, id: string) {
  const entry = await getEntry(name, id);
  if (!entry) throw new Error(`There is no ${id} in the collection ${name}.`);
  return entry.data as CollectionEntry<Name>['data'];
}

const toMap = <Data>(entries: { id: string; data: Data }[]) => new Map(entries.map(({ id, data }) => [id, data]));
