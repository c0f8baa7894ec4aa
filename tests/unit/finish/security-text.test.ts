import { expect, test } from '@playwright/test';
import { renderSecurityText } from '../../../src/finish/security-text.ts';

test('a finder of a hole reads whom to tell, until when, and where this stands', () => {
  const settings = { contact: 'mailto:security@example.org', address: 'https://example.org/compare/' };
  expect(renderSecurityText(settings, '2026-11-22')).toBe(
    [
      'Contact: mailto:security@example.org',
      'Expires: 2027-11-21T00:00:00Z',
      'Preferred-Languages: en',
      'Canonical: https://example.org/compare/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

test('a site without an address does not say where this stands', () => {
  expect(renderSecurityText({ contact: 'https://example.org/contact' }, '2026-11-22')).not.toContain('Canonical');
});

test('a site without a contact has no such file', () => {
  expect(renderSecurityText({ address: 'https://example.org/' }, '2026-11-22')).toBeUndefined();
});

test('it ends less than a year after the edition, also over a leap day', () => {
  const text = renderSecurityText({ contact: 'mailto:a@example.org' }, '2027-12-31');
  const [, day = ''] = /Expires: (\d{4}-\d\d-\d\d)T/.exec(text ?? '') ?? [];
  expect(day).toBe('2028-12-29');
});
