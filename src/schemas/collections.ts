import type { z } from 'astro/zod';
import { technologyArguments } from './argument.ts';
import { article } from './article.ts';
import { comparison, verdict } from './comparison.ts';
import { criterion } from './criterion.ts';
import { examples } from './examples.ts';
import { glossary } from './glossary.ts';
import { retired } from './retired.ts';
import { hosts } from './hosts.ts';
import { needs } from './needs.ts';
import { page } from './page.ts';
import { settings } from './settings.ts';
import { source } from './source.ts';
import { technology } from './technology.ts';

interface Collection {
  /** The files that belong to it, under `content/`. `*` stands for an id, `**` for folders or none. */
  pattern: string;
  schema: z.ZodType;
}

/** Every kind of content file: where it lies and what is valid in it. A file that no pattern names does not belong. */
export const collections = {
  settings: { pattern: 'site.yaml', schema: settings },
  comparison: { pattern: 'comparison.yaml', schema: comparison },
  verdict: { pattern: 'verdict.yaml', schema: verdict },
  article: { pattern: 'article.yaml', schema: article },
  needs: { pattern: 'needs.yaml', schema: needs },
  examples: { pattern: 'examples.yaml', schema: examples },
  glossary: { pattern: 'glossary.yaml', schema: glossary },
  hosts: { pattern: 'hosts.yaml', schema: hosts },
  technologies: { pattern: 'technologies/*.mdx', schema: technology },
  arguments: { pattern: 'arguments/*.yaml', schema: technologyArguments },
  criteria: { pattern: 'criteria/*.mdx', schema: criterion },
  sources: { pattern: 'sources/*.yaml', schema: source },
  pages: { pattern: 'pages/**/*.mdx', schema: page },
  retired: { pattern: 'retired.yaml', schema: retired },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;
