import type { AuthoredArguments } from '../schemas/argument.ts';
import type { AuthoredArticle } from '../schemas/article.ts';
import type { AuthoredComparison, AuthoredVerdict } from '../schemas/comparison.ts';
import type { AuthoredCriterion } from '../schemas/criterion.ts';
import type { AuthoredExamples } from '../schemas/examples.ts';
import type { AuthoredGlossary } from '../schemas/glossary.ts';
import type { AuthoredNeeds } from '../schemas/needs.ts';
import type { AuthoredPage } from '../schemas/page.ts';
import type { Side } from '../schemas/sides.ts';
import type { AuthoredRetired } from '../schemas/retired.ts';
import type { AuthoredSource } from '../schemas/source.ts';
import type { AuthoredTechnology } from '../schemas/technology.ts';
import type { Usage } from './glossary.ts';

/** What people wrote, valid file by file, before anything is derived from it. */
export interface Content {
  comparison: AuthoredComparison;
  verdict: AuthoredVerdict;
  article: AuthoredArticle;
  technologies: Record<Side, AuthoredTechnology>;
  arguments: Record<Side, AuthoredArguments>;
  criteria: ReadonlyMap<string, AuthoredCriterion>;
  /** How many words each side has in the explanation of a criterion. */
  words: ReadonlyMap<string, Record<Side, number>>;
  /** The pages of prose. */
  pages: ReadonlyMap<string, AuthoredPage>;
  sources: ReadonlyMap<string, AuthoredSource>;
  needs: AuthoredNeeds;
  examples: AuthoredExamples;
  glossary: AuthoredGlossary;
  /** Where prose uses the terms of the glossary. */
  usages: readonly Usage[];
  retired: AuthoredRetired;
}
