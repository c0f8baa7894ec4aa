import { expect, test } from '@playwright/test';
import { checkEnvironment, renderMissing, toSettings } from '../../../src/model/settings.ts';

const authored = { address: 'https://example.org/', repository: 'https://example.org/code', contact: undefined };

test('the environment overrides what the file says', () => {
  const environment = { SITE_URL: 'https://example.com/a/', CONTACT: 'mailto:a@example.com' };
  expect(toSettings(authored, environment)).toEqual({
    address: 'https://example.com/a/',
    repository: 'https://example.org/code',
    contact: 'mailto:a@example.com',
  });
});

test('an empty variable overrides nothing', () => {
  expect(toSettings(authored, { SITE_URL: '', REPOSITORY: '  ' })).toEqual(authored);
});

test('a host may write the address with or without its last slash', () => {
  expect(toSettings({}, { SITE_URL: 'https://example.org/compare' }).address).toBe('https://example.org/compare/');
  expect(toSettings({}, { SITE_URL: ' https://example.org// ' }).address).toBe('https://example.org/');
});

test('a site without an address has none', () => {
  expect(toSettings({ address: null }, {}).address).toBeNull();
});

test('a host is told of a malformed variable by its name', () => {
  expect(checkEnvironment({ SITE_URL: 'example.org', CONTACT: 'me', REPOSITORY: 'https://example.org' })).toEqual([
    {
      file: 'environment',
      path: ['SITE_URL'],
      value: 'example.org',
      remedy: 'Write a whole address, as https://example.org/compare/.',
    },
    {
      file: 'environment',
      path: ['CONTACT'],
      value: 'me',
      remedy: 'Write mailto: and an e-mail address, or an address that begins with https://.',
    },
  ]);
});

test('a host who sets nothing is told nothing', () => {
  expect(checkEnvironment({ PATH: '/bin' })).toEqual([]);
});

test('a host is told on one line what the site does without', () => {
  expect(renderMissing({})).toBe(
    'no address, so no canonical links and no sitemap (SITE_URL, or address in content/site.yaml); no contact, so no security.txt (CONTACT, or contact in content/site.yaml)',
  );
  expect(renderMissing({ address: 'https://example.org/', contact: 'mailto:a@example.org' })).toBe('');
});
