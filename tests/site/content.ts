import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { technologyArguments } from '../../src/schemas/argument.ts';
import { article as articleSchema } from '../../src/schemas/article.ts';
import type { Claim } from '../../src/schemas/claim.ts';
import { comparison as comparisonSchema, verdict as verdictSchema } from '../../src/schemas/comparison.ts';
import { criterion as criterionSchema, type AuthoredCriterion, type Fit } from '../../src/schemas/criterion.ts';
import { examples as examplesSchema } from '../../src/schemas/examples.ts';
import { glossary as glossarySchema } from '../../src/schemas/glossary.ts';
import { needs as needsSchema } from '../../src/schemas/needs.ts';
import { page as pageSchema } from '../../src/schemas/page.ts';
import { sides, type Side } from '../../src/schemas/sides.ts';
import { source as sourceSchema, type AuthoredSource } from '../../src/schemas/source.ts';
import { technology as technologySchema } from '../../src/schemas/technology.ts';

// What people wrote, read without the model that derives from it: tests derive what they expect once more.

const root = fileURLToPath(new URL('../../content/', import.meta.url));

/** A content file: its data, and the text that stands below it. */
function read(file: string) {
  const content = readFileSync(path.join(root, file), 'utf8');
  const [, data = content, text = ''] = /^---\r?\n(.*?)^---\r?\n(.*)$/ms.exec(content) ?? [];
  return { data, text };
}

const load = <Schema extends z.ZodType>(schema: Schema, file: string): z.infer<Schema> =>
  schema.parse(parse(read(file).data));

const loadFolder = <Schema extends z.ZodType>(schema: Schema, folder: string) =>
  new Map(
    readdirSync(path.join(root, folder)).map((file) => [path.parse(file).name, load(schema, `${folder}/${file}`)]),
  );

export const comparison = load(comparisonSchema, 'comparison.yaml');
/** The date of the newest edition. */
export const edition = comparison.editions[0]?.date ?? '';
export const verdict = load(verdictSchema, 'verdict.yaml');
export const needGroups = load(needsSchema, 'needs.yaml').groups;
export const { examples } = load(examplesSchema, 'examples.yaml');
export const { assertions } = load(articleSchema, 'article.yaml');
export const { terms } = load(glossarySchema, 'glossary.yaml');
export const prosAndCons = {
  nodejs: load(technologyArguments, 'arguments/nodejs.yaml'),
  django: load(technologyArguments, 'arguments/django.yaml'),
};
export const technologies = {
  nodejs: load(technologySchema, 'technologies/nodejs.mdx'),
  django: load(technologySchema, 'technologies/django.mdx'),
};
export const criteria: ReadonlyMap<string, AuthoredCriterion> = loadFolder(criterionSchema, 'criteria');
export const together = load(pageSchema, 'pages/together.mdx');
/** The pages of prose with claims of their own, by their addresses. */
export const provenPages = new Map([
  ['/about/linking/', load(pageSchema, 'pages/about/linking.mdx')],
  ['/together/', together],
]);
export const sources: ReadonlyMap<string, AuthoredSource> = loadFolder(sourceSchema, 'sources');

/** The explanation of a criterion, as it was written. */
export const getExplanation = (criterion: string) => read(`criteria/${criterion}.mdx`).text;

/** A claim, the side that it counts for or both where it counts for neither, and the address of the page that it stands on. */
export interface PlacedClaim {
  page: string;
  side: Side | 'both';
  claim: Claim;
}

/** Every claim of the content. */
export const claims: readonly PlacedClaim[] = [
  ...sides.flatMap((side) => technologies[side].claims.map((claim) => ({ page: `/${side}/`, side, claim }))),
  ...[...criteria].flatMap(([id, { answers }]) =>
    sides.flatMap((side) => answers[side].claims.map((claim) => ({ page: `/compare/${id}/`, side, claim }))),
  ),
  ...[...provenPages].flatMap(([page, { claims: own = [] }]) =>
    own.map((claim) => ({ page, side: 'both' as const, claim })),
  ),
];

/**
 * How far a criterion leans to the right, as its two fits say: one step for slightly, two for clearly; below zero to the left,
 * which is Node.js's side.
 */
export function toSteps(criterion: AuthoredCriterion): number {
  if (criterion.kind === 'fact') return 0;
  const { nodejs, django } = criterion.answers;
  const difference = toNumber(django.fit) - toNumber(nodejs.fit);
  return Number.isNaN(difference) ? 0 : Math.sign(difference) * Math.min(Math.abs(difference), 2);
}

const toNumber = (fit: Fit) => (fit === 'not established' ? Number.NaN : fit);

/** What a criterion says on whom it speaks for, and how clearly; a fact says nothing. */
export function findLeaning(criterion: AuthoredCriterion): string | undefined {
  if (criterion.kind === 'fact') return undefined;
  if (sides.some((side) => criterion.answers[side].fit === 'not established')) return 'not established';
  const steps = toSteps(criterion);
  if (steps === 0) return 'even';
  return `${technologies[steps < 0 ? 'nodejs' : 'django'].name}, ${Math.abs(steps) > 1 ? 'clearly' : 'slightly'}`;
}

/** The days, months and years of the content in words: `2005-07` is July 2005. */
export function toDateWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  const monthName = month && months[Number(month) - 1];
  return [day && String(Number(day)), monthName, year].filter(Boolean).join(' ');
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** An authored text as a page shows it: on one line, without the marks of code. */
export const toShown = (text: string) => text.replaceAll('`', '').replace(/\s+/g, ' ').trim();
