import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { collections as definitions, type CollectionName } from './schemas/collections.ts';

const collect = <Name extends CollectionName>(name: Name) =>
  defineCollection({
    loader: glob({ base: './content', pattern: definitions[name].pattern, generateId: ({ entry }) => toId(entry) }),
    schema: definitions[name].schema as (typeof definitions)[Name]['schema'],
  });

/** The id of an entry is its file name. */
const toId = (entry: string) => entry.replace(/^.*\//, '').replace(/\.[a-z]+$/, '');

export const collections = {
  settings: collect('settings'),
  comparison: collect('comparison'),
  verdict: collect('verdict'),
  technologies: collect('technologies'),
  criteria: collect('criteria'),
  sources: collect('sources'),
  pages: collect('pages'),
};
