import { expect, test } from '@playwright/test';
import { renderImprint, toClaims, toPublishers, toRests, toSources } from '../../../src/model/citations.ts';
import { toClaim, toSource } from '../authored-content.ts';

const page = { name: 'Streaming', address: '/compare/streaming/' };
const sources = new Map([
  ['manual', toSource('Manual')],
  ['blog', toSource('Blog')],
  ['survey', toSource('Survey', 'secondary')],
]);

test('a reader finds a claim at its page and id', () => {
  const [claim] = toClaims([toClaim('parts', 'manual')], page, sources);
  expect(claim).toMatchObject({ address: '/compare/streaming/#parts', page: 'Streaming', pageAddress: page.address });
});

test('the claims of a page are numbered on, from where the other side ended', () => {
  const claims = toClaims([toClaim('one', 'manual'), toClaim('two', 'manual')], page, sources, 4);
  expect(claims.map(({ number }) => number)).toEqual([4, 5]);
});

test('a citation leads to its place in the source', () => {
  const authored = { ...toClaim('parts'), citations: [{ source: 'manual', at: '#streams' }] };
  const [claim] = toClaims([authored], page, sources);
  expect(claim?.citations[0]).toMatchObject({
    source: { id: 'manual', title: 'Manual' },
    address: 'https://example.org/manual/#streams',
  });
});

test('a claim on an unknown source stops the build with both names', () => {
  expect(() => toClaims([toClaim('parts', 'manul')], page, sources)).toThrow(
    'Claim parts cites the unknown source manul.',
  );
});

test('a source that is cited twice is listed once, at its first mention', () => {
  const claims = toClaims([toClaim('one', 'survey', 'manual'), toClaim('two', 'manual', 'survey')], page, sources);
  expect(toSources(claims).map(({ id }) => id)).toEqual(['survey', 'manual']);
});

test('a source has a page of its own, beside the address of the document', () => {
  const [source] = toSources(toClaims([toClaim('one', 'manual')], page, sources));
  expect(source).toMatchObject({ page: '/sources/manual/', address: 'https://example.org/manual/' });
});

test('every source stands with the claims that rest on it, each once', () => {
  const twice = { ...toClaim('two'), citations: [{ source: 'manual', at: '#one' }, { source: 'manual' }] };
  const rests = toRests(toClaims([toClaim('one', 'survey', 'manual'), twice], page, sources));
  expect(rests.map(({ source, claims }) => [source.id, claims.map(({ id }) => id)])).toEqual([
    ['survey', ['one']],
    ['manual', ['one', 'two']],
  ]);
  expect(toRests([])).toEqual([]);
});

test('a reader sees who answers for a source, and its version or date', () => {
  const dated = { ...toSource('Survey'), version: undefined, published: '2026-02' };
  const [manual, survey] = toSources(
    toClaims([toClaim('one', 'manual', 'survey')], page, new Map([...sources, ['survey', dated]])),
  );
  expect(manual && renderImprint(manual)).toBe('Publisher, version 1');
  expect(survey && renderImprint(survey)).toBe('Publisher, 2026-02');
});

test('the sources of a tier stand by publisher and title, each with the claims that rest on it', () => {
  const named = new Map([
    ['z-first', toSource('Z', 'primary', 'Alpha')],
    ['b-later', toSource('B', 'primary', 'Beta')],
    ['a-later', toSource('A', 'primary', 'Beta')],
    ['other', toSource('A', 'vendor', 'Alpha')],
  ]);
  const claims = toClaims(
    [toClaim('one', 'b-later', 'a-later', 'other'), toClaim('two', 'z-first', 'a-later')],
    page,
    named,
  );
  const tier = toPublishers('primary', claims).map(({ name, sources: rests }) => [
    name,
    rests.map(({ source, claims: resting }) => [source.id, resting.map(({ id }) => id)]),
  ]);
  expect(tier).toEqual([
    ['Alpha', [['z-first', ['two']]]],
    [
      'Beta',
      [
        ['a-later', ['one', 'two']],
        ['b-later', ['one']],
      ],
    ],
  ]);
});
