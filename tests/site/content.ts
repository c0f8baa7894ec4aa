import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Claim } from '../../src/schemas/claim.ts';
import { comparison as comparisonSchema, verdict as verdictSchema } from '../../src/schemas/comparison.ts';
import { criterion as criterionSchema, type AuthoredCriterion, type Fit } from '../../src/schemas/criterion.ts';
import { sides } from '../../src/schemas/primitives.ts';
import { source as sourceSchema, type AuthoredSource } from '../../src/schemas/source.ts';
import { technology as technologySchema } from '../../src/schemas/technology.ts';

// What people wrote, read without the model that derives from it: tests derive what they expect once more.

const root = fileURLToPath(new URL('../../content/', import.meta.url));

/** The data of a content file: all of it, or what stands before its text. */
function load<Schema extends z.ZodType>(schema: Schema, file: string): z.infer<Schema> {
  const text = readFileSync(path.join(root, file), 'utf8');
  const data = file.endsWith('.mdx') ? text.split(/^---\r?$/m)[1] : text;
  return schema.parse(parse(data ?? ''));
}

const loadFolder = <Schema extends z.ZodType>(schema: Schema, folder: string) =>
  new Map(
    readdirSync(path.join(root, folder)).map((file) => [path.parse(file).name, load(schema, `${folder}/${file}`)]),
  );

export const comparison = load(comparisonSchema, 'comparison.yaml');
export const verdict = load(verdictSchema, 'verdict.yaml');
export const technologies = {
  nodejs: load(technologySchema, 'technologies/nodejs.mdx'),
  django: load(technologySchema, 'technologies/django.mdx'),
};
export const criteria: ReadonlyMap<string, AuthoredCriterion> = loadFolder(criterionSchema, 'criteria');
export const sources: ReadonlyMap<string, AuthoredSource> = loadFolder(sourceSchema, 'sources');

/** A claim and the address of the page that it stands on. */
export interface PlacedClaim {
  page: string;
  claim: Claim;
}

/** Every claim of the content. */
export const claims: readonly PlacedClaim[] = [
  ...sides.flatMap((side) => technologies[side].claims.map((claim) => ({ page: `/${side}/`, claim }))),
  ...[...criteria].flatMap(([id, { answers }]) =>
    sides.flatMap((side) => answers[side].claims.map((claim) => ({ page: `/compare/${id}/`, claim }))),
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

/** An authored text as a page shows it: on one line, without the marks of code. */
export const toShown = (text: string) => text.replaceAll('`', '').replace(/\s+/g, ' ').trim();
