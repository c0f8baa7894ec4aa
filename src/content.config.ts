import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { collections as all } from './schemas/collections.ts';
import { toId } from './schemas/primitives.ts';

/** The files of a collection; the id of an entry is its file name. */
const load = ({ pattern }: { pattern: string }) =>
  glob({
    base: './content',
    pattern,
    generateId: ({ entry }) => toId(entry),
  });

export const collections = {
  settings: defineCollection({ loader: load(all.settings), schema: all.settings.schema }),
  comparison: defineCollection({ loader: load(all.comparison), schema: all.comparison.schema }),
  verdict: defineCollection({ loader: load(all.verdict), schema: all.verdict.schema }),
  article: defineCollection({ loader: load(all.article), schema: all.article.schema }),
  needs: defineCollection({ loader: load(all.needs), schema: all.needs.schema }),
  examples: defineCollection({ loader: load(all.examples), schema: all.examples.schema }),
  glossary: defineCollection({ loader: load(all.glossary), schema: all.glossary.schema }),
  hosts: defineCollection({ loader: load(all.hosts), schema: all.hosts.schema }),
  technologies: defineCollection({ loader: load(all.technologies), schema: all.technologies.schema }),
  arguments: defineCollection({ loader: load(all.arguments), schema: all.arguments.schema }),
  criteria: defineCollection({ loader: load(all.criteria), schema: all.criteria.schema }),
  sources: defineCollection({ loader: load(all.sources), schema: all.sources.schema }),
  pages: defineCollection({ loader: load(all.pages), schema: all.pages.schema }),
  retired: defineCollection({ loader: load(all.retired), schema: all.retired.schema }),
};
