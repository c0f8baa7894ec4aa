import { z } from 'astro/zod';
import { siteName } from '../model/identity.ts';
import { argumentKinds } from '../schemas/argument.ts';
import { articleOutcomes } from '../schemas/article.ts';
import { changeable, kinds, provisions } from '../schemas/criterion.ts';
import { perSide } from '../schemas/primitives.ts';
import { sides } from '../schemas/sides.ts';
import { tiers } from '../schemas/source.ts';
import { address, checked, citations, claimData, date, day, id, reviewed } from './claim-schema.ts';

/** Grows when a field changes its meaning or goes; a new field alone does not change it. */
export const schemaVersion = 1;

const answerData = z.strictObject({
  statement: z.string().describe('The sentence in the table: the first claim’s.'),
  provision: z.enum(provisions).nullable(),
  by: z.string().nullable().describe('The module or packages that provide it.'),
  fit: z.union([z.literal([3, 2, 1, 0]), z.literal('not established')]).nullable(),
  because: z.string().nullable().describe('Why this fit.'),
  wouldSettle: z.string().nullable().describe('What would settle a fit that is not established.'),
  claims: z.array(claimData).min(1),
});

const criterionData = z.strictObject({
  id,
  address,
  group: id,
  name: z.string(),
  question: z.string(),
  kind: z.enum(kinds),
  leaning: z
    .strictObject({
      side: z.enum([...sides, 'neither']),
      strength: z.enum(['clear', 'slight', 'even', 'not established']),
      text: z.string(),
    })
    .nullable()
    .describe('Derived from the two fits; a fact has none.'),
  answers: perSide(answerData),
  changes: z
    .array(z.strictObject({ date: day, of: z.enum(changeable), what: z.string(), was: z.string() }))
    .describe('Newest first.'),
});

const technologyData = z.strictObject({
  id: z.enum(sides),
  address,
  name: z.string(),
  tagline: z.string(),
  standsFor: z.string().describe('What the name stands for in this comparison.'),
  facts: z.array(z.strictObject({ id: z.string(), value: z.string(), claim: id })),
  milestones: z.array(z.strictObject({ date, what: z.string(), claim: id })).describe('Oldest first.'),
  releaseLines: z
    .array(z.strictObject({ name: z.string(), kind: z.string(), from: date, until: date, claim: id }))
    .describe('Newest first.'),
  claims: z.array(claimData),
});

const stationData = z.strictObject({ name: z.string(), does: z.string(), claim: id });

const pageData = z.strictObject({
  id: z.string().describe('Its address without the first and the last slash.'),
  address,
  title: z.string(),
  exchanges: z
    .array(
      z.strictObject({
        name: z.string(),
        ...perSide(stationData).shape,
        both: stationData,
        to: z.enum([...sides, 'both']).describe('To whom it goes.'),
      }),
    )
    .describe('What the two share, from top to bottom.'),
  claims: z.array(claimData),
});

const sourceData = z.strictObject({
  id,
  address,
  title: z.string(),
  publisher: z.string(),
  document: z.url().describe('Where the document itself lies.'),
  version: z.string().nullable(),
  published: date.nullable(),
  tier: z.enum(tiers),
});

const argumentData = z.strictObject({
  id,
  address,
  side: z.enum(sides),
  kind: z.enum(argumentKinds),
  statement: z.string(),
  reason: z.string(),
  criteria: z.array(id).min(1).describe('The rows that it rests on.'),
  claims: z.array(id).min(1).describe('The claims that prove it.'),
});

const assertionData = z.strictObject({
  id,
  address,
  says: z.string().describe('What the article that this comparison answers says.'),
  outcome: z.enum(articleOutcomes),
  answer: z.string(),
  targets: z.array(address).min(1),
});

const needData = z.strictObject({
  id,
  address,
  group: id.describe('The part of the list of needs.'),
  name: z.string(),
  criteria: z.array(id).min(1).describe('The rows that decide it.'),
  fits: perSide(z.number()).nullable().describe('That of the weakest row on each side.'),
});

const exampleData = z.strictObject({
  id,
  address,
  name: z.string(),
  situation: z.string(),
  choices: address.describe('The page with what this team asks for, knows and runs.'),
  recommendation: z.string().describe('What the rule says to it.'),
  opinion: z.string().describe('What an experienced engineer says to that.'),
});

const termData = z.strictObject({
  id,
  address,
  name: z.string(),
  synonyms: z.array(z.string()),
  meaning: z.string().describe('What the word means in this comparison.'),
  citations,
  checked,
  reviewed,
  usedIn: z.array(address).describe('The pages whose prose uses it.'),
});

/** The whole comparison, as `/data/comparison.json` holds it. */
export const comparisonData = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  edition: day.describe('The date of the content.'),
  licence: z.strictObject({ id: z.string().describe('As SPDX lists it.'), title: z.string(), address: z.url() }),
  technologies: z.array(technologyData),
  pages: z.array(pageData).describe('Those with claims of their own, which count for neither side.'),
  groups: z.array(z.strictObject({ id, address, name: z.string() })),
  criteria: z.array(criterionData).describe('In the order of the page.'),
  arguments: z.array(argumentData),
  assertions: z.array(assertionData),
  needs: z.array(needData).describe('In the order of the page.'),
  examples: z.array(exampleData),
  glossary: z.array(termData).describe('In the order of the names.'),
  sources: z.array(sourceData),
});

export type ComparisonData = z.infer<typeof comparisonData>;

/** The JSON Schema (2020-12) of `/data/comparison.json`; `address` is its own. */
export const renderSchema = (address: string): string => {
  const { $schema, ...rest } = z.toJSONSchema(comparisonData);
  return `${JSON.stringify({ $schema, $id: address, title: siteName, ...rest }, undefined, 1)}\n`;
};
