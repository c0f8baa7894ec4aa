import { expect } from '@playwright/test';
import { checkContent } from '../../src/check.ts';
import { renderReport } from '../../src/check/report.ts';
import { append, write } from './change.ts';
import { test, type Mistake } from './mistake.ts';

const home = 'Write a whole address, as https://example.org/compare/.';
const bare = 'The address of a home page has no query, fragment, password or space.';
const spaced = 'Write a whole address that begins with https:// and has no password or space.';
const reach = 'Write mailto: and an e-mail address, or an address that begins with https://.';

const values: [value: string, remedy: string][] = [
  ['example.org', home],
  ['/compare/', home],
  ['javascript:alert(1)', home],
  ['data:text/html,hello', home],
  ['https://', home],
  ['https://example.org/a b/', bare],
  ['https://example.org/?a=b', bare],
  ['https://example.org/#a', bare],
  ['https://someone:secret@example.org/', bare],
];

const mistakes: Mistake[] = values.map(([value, remedy]) => ({
  mistake: value,
  changes: { 'site.yaml': write(`address: "${value}"\n`) },
  told: [[`site.yaml:1  address = "${value}"`, remedy]],
}));

for (const each of mistakes) {
  test(`a host is told that the site does not live at ${each.mistake}`, ({ expectTold }) => expectTold(each));
}

const environments: [environment: Record<string, string>, where: string, remedy: string][] = [
  [{ SITE_URL: 'example.org' }, 'SITE_URL = "example.org"', home],
  [{ SITE_URL: 'https://example.org/?a' }, 'SITE_URL = "https://example.org/?a"', bare],
  [{ REPOSITORY: 'https://example.org/a b' }, 'REPOSITORY = "https://example.org/a b"', spaced],
  [{ CONTACT: 'someone@example.org' }, 'CONTACT = "someone@example.org"', reach],
  [{ CONTACT: 'mailto:someone' }, 'CONTACT = "mailto:someone"', reach],
  [{ CONTACT: 'mailto:a@example.org\nCanonical: x' }, 'CONTACT = "mailto:a@example.org\\nCanonical: x"', reach],
];

for (const [environment, where, remedy] of environments) {
  test(`a host is told of the environment’s ${where}`, async ({ plant }) => {
    const reports = await checkContent(await plant({}), environment);
    expect(reports.map(renderReport)).toEqual([`environment:1  ${where}\n    ${remedy}`]);
  });
}

test('a host may set all of them, by file or by environment', async ({ plant }) => {
  const settings = 'repository: https://example.org/code\ncontact: https://example.org/contact';
  const root = await plant({ 'site.yaml': () => `address: https://example.org/compare/\n${settings}\n` });
  const environment = {
    SITE_URL: 'https://example.com',
    REPOSITORY: 'https://example.com/code',
    CONTACT: 'mailto:a@example.com',
  };
  expect(await checkContent(root, environment)).toEqual([]);
});

test('a host may leave them all out', async ({ plant }) => {
  const root = await plant({ 'site.yaml': write('{}\n') });
  expect(await checkContent(root, { SITE_URL: '', REPOSITORY: ' ' })).toEqual([]);
});

test('an author is told of a setting that is none', async ({ expectTold }) => {
  const remedy = 'No field has this name: remove it or correct it. Did you mean address?';
  await expectTold({
    mistake: 'adress',
    changes: { 'site.yaml': append('adress: https://example.org/') },
    told: [['site.yaml:4  adress = "https://example.org/"', remedy]],
  });
});
