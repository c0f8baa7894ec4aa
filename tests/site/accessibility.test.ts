import { findFaults, open, type View } from './audit.ts';
import { kinds } from './dist.ts';
import { expect, test } from './reader.ts';
import { everyPage } from './sample.ts';

test.describe.configure({ mode: 'parallel' });

/** On every page in the dark, where contrast is hardest to keep; the page of each kind stands for the other views. */
const usual: View = { colours: 'dark', width: 1280 };
const further: View[] = [
  { colours: 'light', width: 1280 },
  { colours: 'forced', width: 1280 },
  { colours: 'light', width: 320 },
  { colours: 'dark', width: 320 },
  { colours: 'forced', width: 320 },
];

for (const address of everyPage) {
  test(`a reader with a disability meets no known barrier on ${address}`, async ({ sharedPage }) => {
    await open(sharedPage, address, usual);
    expect(await findFaults(sharedPage)).toEqual([]);
  });
}

// The list of sources, which is long, has nothing that a page of a source does not have too.
for (const address of kinds.filter((each) => each !== '/sources/')) {
  for (const view of further) {
    test(`no barrier on ${address} in ${view.colours} colours at ${String(view.width)} px`, async ({ sharedPage }) => {
      await open(sharedPage, address, view);
      expect(await findFaults(sharedPage)).toEqual([]);
    });
  }
}
