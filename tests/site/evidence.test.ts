import { claims, sources, toShown, type PlacedClaim } from './content.ts';
import { findAttribute, getElements, getText, getWithin } from './dist.ts';
import { expect, test } from './reader.ts';

const pages = [...new Set(claims.map(({ page }) => page))];

/** Where a citation leads: to the place in the source when that is a fragment. */
const toAddress = ({ source, at }: PlacedClaim['claim']['citations'][number]) => {
  const { address } = sources.get(source) ?? { address: '' };
  return at?.startsWith('#') ? address.replace(/#.*/, '') + at : address;
};

/** What a page shows of a claim: its text, where its links lead, its dates. */
function readPlace(page: string, id: string) {
  const place = getElements(page).find((element) => findAttribute(element, 'id') === id);
  const within = place ? getWithin(place) : [];
  const links = within
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => ({ href: new URL(findAttribute(link, 'href') ?? '', 'http://site').href, text: getText(link) }));
  const days = within.flatMap((each) => (each.tagName === 'time' ? (findAttribute(each, 'datetime') ?? []) : []));
  return { text: place ? getText(place) : '', links, days };
}

for (const address of pages) {
  test(`each claim of ${address} stands there with its sources, version and date`, () => {
    const own = claims.filter(({ page: place }) => place === address).map(({ claim }) => claim);
    for (const claim of own) {
      const { text, links, days } = readPlace(address, claim.id);
      expect(text, claim.id).toContain(toShown(claim.statement));
      expect(text, claim.id).toContain(toShown(claim.holdsFor));
      // The day of its check comes first, then that of the second reading.
      expect(days[0], claim.id).toBe(claim.checked);
      for (const citation of claim.citations) {
        const link = links.find(({ href }) => href === new URL(toAddress(citation)).href);
        expect(link?.text, `${claim.id} cites ${citation.source}`).toBe(
          toShown(sources.get(citation.source)?.title ?? ''),
        );
        expect(text, claim.id).toContain(toShown(sources.get(citation.source)?.publisher ?? ''));
      }
    }
  });
}
