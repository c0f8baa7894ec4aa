import type { AuthoredComparison, AuthoredVerdict } from '../schemas/comparison.ts';
import type { AuthoredCriterion } from '../schemas/criterion.ts';
import type { Side } from '../schemas/primitives.ts';
import type { AuthoredSource } from '../schemas/source.ts';
import type { AuthoredTechnology } from '../schemas/technology.ts';

/** What people wrote, valid file by file, before anything is derived from it. */
export interface Content {
  comparison: AuthoredComparison;
  verdict: AuthoredVerdict;
  technologies: Record<Side, AuthoredTechnology>;
  criteria: ReadonlyMap<string, AuthoredCriterion>;
  sources: ReadonlyMap<string, AuthoredSource>;
}
