import type { Claim } from '../../src/schemas/claim.ts';
import type { AuthoredCriterion, Fit } from '../../src/schemas/criterion.ts';
import type { Side } from '../../src/schemas/primitives.ts';
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

/** A quality with one claim a side, both from the source `manual`. */
export const toQuality = (fits: Record<Side, Fit>): AuthoredCriterion => ({
  kind: 'quality',
  name: 'A quality',
  question: 'How well?',
  answers: {
    nodejs: toAnswer(fits.nodejs, toClaim('on-nodejs', 'manual')),
    django: toAnswer(fits.django, toClaim('on-django', 'manual')),
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

const value = { value: 'yes', claim: 'in-short' };

export const toTechnology = (name: string, ...claims: Claim[]): AuthoredTechnology => ({
  name,
  tagline: 'a technology',
  standsFor: 'Itself.',
  facts: {
    ...{ what: value, language: value, firstRelease: value, licence: value },
    ...{ governance: value, currentRelease: value, supportedUntil: value },
  },
  claims,
});
