import { z } from 'astro/zod';
import { aliases, always, date, text, webAddress } from './primitives.ts';

/** How near a source stands to what it tells, nearest first. */
export const tiers = ['primary', 'vendor', 'secondary'] as const;

export type Tier = (typeof tiers)[number];

/** Where package registries list packages; documents about a registry are welcome. */
const registries = /^https:\/\/(registry\.|(www\.)?(npmjs\.com\/package|pypi\.org\/(project|simple)|crates\.io))/;

/** A document that claims rest on. */
export const source = z
  .strictObject({
    /** The document's own title. */
    title: text(140, 'the list of sources shows it in two lines'),
    /** Its name in the table's evidence line. */
    label: text(32, 'the table shows it on one line of half a phone'),
    /** Who answers for it. */
    publisher: text(60, 'it stands beside the title'),
    /** Where it can be opened. */
    address: webAddress.refine(
      (value) => !registries.test(value),
      'A listing in a package registry proves nothing: cite the project itself.',
    ),
    /** The version of the product that it describes, as `"6.1"`. */
    version: text(24, 'a version number').optional(),
    /** The year, month or day of its publication, as `"2026-05"`. */
    published: date.optional(),
    /** Primary: the project's own, a standard, a survey by who made it. Vendor: a company about itself. Secondary: others. */
    tier: z.enum(tiers),
    aliases,
  })
  .refine((value) => value.version !== undefined || value.published !== undefined, {
    path: ['version'],
    error: 'Say which version it describes, or when it was published.',
    when: always,
  });

export type AuthoredSource = z.infer<typeof source>;
