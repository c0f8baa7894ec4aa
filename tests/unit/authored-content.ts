import type { AuthoredArgument } from '../../src/schemas/argument.ts';
import type { Claim } from '../../src/schemas/claim.ts';
import type { AuthoredCriterion, Fit } from '../../src/schemas/criterion.ts';
import type { Side } from '../../src/schemas/sides.ts';
import type { AuthoredPage } from '../../src/schemas/page.ts';
import type { AuthoredSource, Tier } from '../../src/schemas/source.ts';
import type { AuthoredTechnology } from '../../src/schemas/technology.ts';

/** A claim that rests on some sources. */
export const toClaim = (id: string, ...sources: string[]): Claim => ({
  id,
  statement: `The statement of ${id}.`,
  citations: sources.map((source) => ({ source })),
  holdsFor: 'Version 1',
  checked: '2026-03-30',
});

export const toSource = (title: string, tier: Tier = 'primary', publisher = 'Publisher'): AuthoredSource => ({
  title,
  label: title,
  publisher,
  address: 'https://example.org/manual/',
  version: '1',
  tier,
});

const toAnswer = (fit: Fit, claim: Claim) => ({ fit, because: 'One reason.', claims: [claim] });

/** A quality with one claim a side, both from the source `manual`; `name` begins their ids. */
export const toQuality = (fits: Record<Side, Fit>, name = 'on'): AuthoredCriterion => ({
  kind: 'quality',
  name: 'A quality',
  question: 'How well?',
  answers: {
    nodejs: toAnswer(fits.nodejs, toClaim(`${name}-nodejs`, 'manual')),
    django: toAnswer(fits.django, toClaim(`${name}-django`, 'manual')),
  },
});

/** The same as a fact, which has no fits. */
export const fact: AuthoredCriterion = {
  kind: 'fact',
  name: 'A fact',
  question: 'What is it?',
  answers: {
    nodejs: { claims: [toClaim('fact-of-nodejs', 'manual')] },
    django: { claims: [toClaim('fact-of-django', 'manual')] },
  },
};

/** A pro or con, seven words long. */
export const toArgument = (id: string, criteria: string[], claims: string[]): AuthoredArgument => ({
  ...{ id, criteria, claims },
  statement: `The statement of ${id}.`,
  reason: 'One good reason.',
});

/** A page of prose about both. */
export const toPage = (...claims: Claim[]): AuthoredPage => ({
  title: 'Together',
  description: 'When to use both.',
  subject: 'technologies',
  claims,
});

const value = { value: 'yes', claim: 'in-short' };

export const toTechnology = (name: string, ...claims: Claim[]): AuthoredTechnology => ({
  name,
  tagline: 'a technology',
  standsFor: 'Itself.',
  facts: {
    ...{ what: value, language: value, firstRelease: value, licence: value },
    ...{ governance: value, currentRelease: value, supportedUntil: value },
  },
  requestPath: [
    { name: 'Server', does: 'It takes the request.', claim: 'in-short' },
    { name: 'Function', does: 'It makes the answer.', claim: 'in-short' },
    { name: 'Answer', does: 'It leaves.', claim: 'in-short' },
  ],
  milestones: [
    { date: '2005-07', what: 'The begin', claim: 'in-short' },
    { date: '2009', what: 'The first release', claim: 'in-short' },
  ],
  releaseLines: [{ name: '1', kind: 'standard' as const, from: '2025-04', until: '2029-04', claim: 'in-short' }],
  claims,
});
