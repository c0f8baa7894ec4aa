import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import { toComparison, type Comparison } from './model/comparison.ts';
import { toSettings } from './model/settings.ts';
import type { Settings } from './schemas/settings.ts';

/** What every page may ask for. */
export interface Site {
  comparison: Comparison;
  settings: Settings;
}

let site: Promise<Site> | undefined;

/** The site's content with everything that follows from it; derived once a build. */
export function getSite(): Promise<Site> {
  if (import.meta.env.DEV) return loadSite();
  site ??= loadSite();
  return site;
}

/** The ids of the pages of prose. */
export async function getPageIds(): Promise<string[]> {
  return (await getCollection('pages')).map(({ id }) => id);
}

/** A page of prose by its id, with its text ready to be shown. */
export async function getPage(id: string) {
  const entry = await getEntry('pages', id);
  if (!entry) throw new Error(`There is no page content/pages/${id}.mdx.`);
  return { ...entry.data, ...(await render(entry)) };
}

/** The prose of a criterion or a technology. */
export async function getProse(collection: 'criteria' | 'technologies', id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`There is no content/${collection}/${id}.mdx.`);
  return render(entry);
}

async function loadSite(): Promise<Site> {
  const [settings, comparison, verdict, nodejs, django] = await Promise.all([
    getOnly('settings', 'site'),
    getOnly('comparison', 'comparison'),
    getOnly('verdict', 'verdict'),
    getOnly('technologies', 'nodejs'),
    getOnly('technologies', 'django'),
  ]);
  return {
    settings: toSettings(settings, process.env),
    comparison: toComparison({
      comparison,
      verdict,
      technologies: { nodejs, django },
      criteria: toMap(await getCollection('criteria')),
      sources: toMap(await getCollection('sources')),
    }),
  };
}

async function getOnly<Name extends 'settings' | 'comparison' | 'verdict' | 'technologies'>(name: Name, id: string) {
  const entry = await getEntry(name, id);
  if (!entry) throw new Error(`There is no ${id} in the collection ${name}.`);
  return entry.data as CollectionEntry<Name>['data'];
}

const toMap = <Data>(entries: { id: string; data: Data }[]) => new Map(entries.map(({ id, data }) => [id, data]));
