import { claims, sources } from './content.ts';
import { addresses, sourceAddresses } from './dist.ts';

const toMost = (toNumber: (id: string) => number) =>
  [...sources.keys()].reduce((most, id) => (toNumber(id) > toNumber(most) ? id : most));

const resting = new Map<string, number>();
for (const { claim } of claims) {
  for (const id of new Set(claim.citations.map(({ source }) => source))) resting.set(id, (resting.get(id) ?? 0) + 1);
}

/** The pages of sources that ask most of the layout. */
const hardest = [
  toMost((id) => resting.get(id) ?? 0),
  toMost((id) => sources.get(id)?.title.length ?? 0),
  toMost((id) => sources.get(id)?.address.length ?? 0),
].map((id) => `/sources/${id}/`);

const ofSources = new Set([...sourceAddresses.slice(0, 1), ...hardest]);

/** The pages that tests open in a browser: all of them, but few of those of the sources, which stand for the others. */
export const sample = addresses.filter((address) => !sourceAddresses.includes(address) || ofSources.has(address));
