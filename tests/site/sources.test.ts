import { tiers } from '../../src/schemas/source.ts';
import { claims, sources, terms, toShown } from './content.ts';
import { findAttribute, getElements, getText, getWithin, sourceAddresses, type Element } from './dist.ts';
import { expect, test } from './reader.ts';

const list = '/sources/';

/** The claims that rest on a source. */
const getResting = (source: string) =>
  claims.filter(({ claim }) => claim.citations.some((citation) => citation.source === source));

/** The terms of the glossary that rest on it. */
const getTerms = (source: string) =>
  terms.filter(({ citations }) => citations.some((citation) => citation.source === source));

/** Where the links within an element lead; on this site, from its root. */
const toTargets = (element: Element | undefined, page: string) =>
  (element ? getWithin(element) : [])
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => new URL(findAttribute(link, 'href') ?? '', `http://site${page}`).href.replace('http://site', ''));

const findMain = (page: string) => getElements(page).find(({ tagName }) => tagName === 'main');

test('each source has a page, and no other page is there', () => {
  expect(sourceAddresses.toSorted()).toEqual([...sources.keys()].map((id) => `/sources/${id}/`).sort());
});

test('the list of sources leads to the page of each, and tells how many claims and terms rest on it', () => {
  const entries = new Map(getElements(list).map((element) => [findAttribute(element, 'id'), element]));
  for (const [id, source] of sources) {
    const entry = entries.get(id);
    const text = entry ? getText(entry) : '';
    const counts = [
      { noun: 'claim', count: getResting(id).length },
      { noun: 'term', count: getTerms(id).length },
    ].filter(({ noun, count }) => count > (noun === 'claim' ? 1 : 0));
    expect(text, id).toContain(toShown(source.title));
    const shown = counts.map(({ noun, count }) => `${String(count)} ${noun}${count === 1 ? '' : 's'}`).join(' · ');
    // One claim is what most carry, as the page says above.
    if (counts.length === 0) expect(text, id).not.toMatch(/\d (claim|term)s?$/);
    expect(text.endsWith(shown), `${id}: ${shown}`).toBe(true);
    expect(toTargets(entry, list), id).toEqual([`/sources/${id}/`]);
  }
});

test('each source stands under its publisher, and each publisher once in a tier', () => {
  const publishers = getElements(list)
    .filter((element) => findAttribute(element, 'class') === 'publisher')
    .map((element) => {
      const within = getWithin(element);
      const name = within.find(({ tagName }) => tagName === 'dt');
      const ids = within.filter(({ tagName }) => tagName === 'dd').map((entry) => findAttribute(entry, 'id') ?? '');
      return { name: name ? getText(name) : '', ids };
    });
  for (const { name, ids } of publishers) {
    for (const id of ids) expect(toShown(sources.get(id)?.publisher ?? ''), id).toBe(name);
  }
  const ofTiers = new Set([...sources.values()].map(({ tier, publisher }) => `${tier} ${publisher}`));
  expect(publishers.length).toBe(ofTiers.size);
});

test('each source stands under its tier, which tells how many there are', () => {
  const sections = getElements(list).filter(({ tagName }) => tagName === 'section');
  for (const tier of tiers) {
    const section = sections.map(getWithin).find((within) => within.some((each) => findAttribute(each, 'id') === tier));
    const ids = section?.filter(({ tagName }) => tagName === 'dd').map((entry) => findAttribute(entry, 'id'));
    const expected = [...sources].filter(([, source]) => source.tier === tier).map(([id]) => id);
    expect(ids?.sort(), tier).toEqual(expected.sort());
    const heading = section?.find(({ tagName }) => tagName === 'h2');
    expect(heading && getText(heading).toLowerCase(), tier).toContain(`${tier}: ${String(expected.length)}`);
  }
});

test('the page of a source lists every claim and term that rests on it, and leads to each', () => {
  for (const id of sources.keys()) {
    const page = `/sources/${id}/`;
    const main = findMain(page);
    const items = (main ? getWithin(main) : []).filter(({ tagName }) => tagName === 'li');
    const shown = items.map((item) => ({ text: getText(item), targets: toTargets(item, page) }));
    for (const { claim, page: place } of getResting(id)) {
      const item = shown.find(({ targets }) => targets.includes(`${place}#${claim.id}`));
      expect(item?.text, `${id} carries ${claim.id}`).toContain(toShown(claim.statement));
    }
    for (const term of getTerms(id)) {
      const item = shown.find(({ targets }) => targets.includes(`/glossary/#${term.id}`));
      expect(item?.text, `${id} carries ${term.id}`).toContain(toShown(term.meaning));
    }
  }
});

test('the page of a source tells what it is and leads to the document', () => {
  for (const [id, source] of sources) {
    const page = `/sources/${id}/`;
    const main = findMain(page);
    const text = main ? getText(main) : '';
    for (const part of [source.title, source.publisher, source.version, source.published]) {
      expect(text, id).toContain(toShown(part ?? ''));
    }
    expect(text.toLowerCase(), id).toContain(`${source.tier}: `);
    expect(toTargets(main, page), id).toContain(new URL(source.address).href);
  }
});
