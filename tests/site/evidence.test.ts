import type { Page } from '@playwright/test';
import { claims, sources, toShown, type PlacedClaim } from './content.ts';
import { expect, test } from './reader.ts';

const pages = [...new Set(claims.map(({ page }) => page))];

/** Where a citation leads: to the place in the source when that is a fragment. */
const toAddress = ({ source, at }: PlacedClaim['claim']['citations'][number]) => {
  const { address } = sources.get(source) ?? { address: '' };
  return at?.startsWith('#') ? address.replace(/#.*/, '') + at : address;
};

/** What the page shows of each element with an id: its text, where its links lead, its dates. */
const readPlaces = async (page: Page, ids: string[]) =>
  new Map(
    await page.evaluate(
      (wanted) =>
        wanted.map((id) => {
          const element = document.getElementById(id);
          const links = [...(element?.querySelectorAll('a') ?? [])].map(({ href, textContent }) => ({
            href,
            textContent,
          }));
          const days = [...(element?.querySelectorAll('time') ?? [])].map(({ dateTime }) => dateTime);
          return [id, { text: (element?.textContent ?? '').replace(/\s+/g, ' '), links, days }] as const;
        }),
      ids,
    ),
  );

for (const address of pages) {
  test(`each claim of ${address} stands there with its sources, version and date`, async ({ page }) => {
    await page.goto(address);
    const own = claims.filter(({ page: place }) => place === address).map(({ claim }) => claim);
    const shown = await readPlaces(
      page,
      own.map(({ id }) => id),
    );
    for (const claim of own) {
      const { text, links, days } = shown.get(claim.id) ?? { text: '', links: [], days: [] };
      expect(text, claim.id).toContain(toShown(claim.statement));
      expect(text, claim.id).toContain(toShown(claim.holdsFor));
      // The day of its check comes first, then that of the second reading.
      expect(days[0], claim.id).toBe(claim.checked);
      for (const citation of claim.citations) {
        const link = links.find(({ href }) => href === new URL(toAddress(citation)).href);
        expect(link?.textContent.trim(), `${claim.id} cites ${citation.source}`).toBe(
          toShown(sources.get(citation.source)?.title ?? ''),
        );
        expect(text, claim.id).toContain(toShown(sources.get(citation.source)?.publisher ?? ''));
      }
    }
  });
}
