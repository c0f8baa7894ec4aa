import { expect, test } from '@playwright/test';
import { addFormerIds } from '../../../src/finish/former-ids.ts';

test('an entry has its old ids at its begin', () => {
  const page = '<ul><li id="new"><p>One</p></li></ul>';
  expect(addFormerIds(page, [{ id: 'old', of: 'new' }])).toBe(
    '<ul><li id="new"><span class="former" id="old"></span><p>One</p></li></ul>',
  );
});

test('a row has them in its first cell', () => {
  const page = '<table><tr><th>Head</th></tr><tr id="new"><th>Name</th><td>Answer</td></tr></table>';
  expect(addFormerIds(page, [{ id: 'old', of: 'new' }])).toContain(
    '<th><span class="former" id="old"></span>Name</th>',
  );
});

test('a page that answers for a place as a whole has its id before everything else', () => {
  expect(addFormerIds('<main id="main"><h1>Page</h1></main>', [{ id: 'old', of: undefined }])).toBe(
    '<main id="main"><span class="former" id="old"></span><h1>Page</h1></main>',
  );
});

test('a page without old ids stays as it is', () => {
  expect(addFormerIds('<p>No page at all', [])).toBe('<p>No page at all');
});

test('an old id of an entry that is not on the page stops the build', () => {
  expect(() => addFormerIds('<main id="main"></main>', [{ id: 'old', of: 'new' }])).toThrow('There is no #new');
});
