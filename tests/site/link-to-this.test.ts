import { criterionAddresses, findAttribute, getElements, getWithin } from './dist.ts';
import { expect, test } from './reader.ts';

test('each row’s page lists its addresses and its texts as files, without scripts', () => {
  for (const address of criterionAddresses) {
    const id = address.split('/')[2] ?? '';
    const part = getElements(address).findLast(
      (each) =>
        each.tagName === 'section' && getWithin(each).some((within) => findAttribute(within, 'id') === 'link-to-this'),
    );
    const targets = (part ? getWithin(part) : [])
      .filter((each) => each.tagName === 'a' && findAttribute(each, 'class') !== 'anchor')
      .map((link) =>
        new URL(findAttribute(link, 'href') ?? '', `http://site${address}`).href.replace('http://site', ''),
      );
    const files = ['md', 'confluence.txt', 'mediawiki.txt', 'citation.txt', 'json'];
    expect(targets).toEqual([address, `/compare/#${id}`, ...files.map((ending) => `/data/criteria/${id}.${ending}`)]);
  }
});
