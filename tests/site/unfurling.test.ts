import { addresses, readPage } from './dist.ts';
import { expect, test } from './reader.ts';
import { unfurl } from './unfurled.ts';

const pages = addresses.map((address) => ({ address, tags: unfurl(readPage(address)) }));

test('whoever reads the begin of a page knows its title and what it answers', () => {
  const faulty = pages.filter(({ address, tags }) => {
    const title = tags.get('title');
    const named = address === '/' ? title : `${tags.get('og:title') ?? ''} · ${tags.get('og:site_name') ?? ''}`;
    return (
      !title || named !== title || !tags.get('description') || tags.get('og:description') !== tags.get('description')
    );
  });
  expect(faulty.map(({ address }) => address)).toEqual([]);
  expect(pages[0]?.tags.get('og:site_name')).toBe('Node.js or Django');
});

test('a copy that does not know its address promises no picture and no address', () => {
  expect(new Set(pages.map(({ tags }) => tags.get('twitter:card')))).toEqual(new Set(['summary']));
  const names = new Set(pages.flatMap(({ tags }) => [...tags.keys()]));
  expect([...names].filter((name) => /^og:(url|image)|^canonical$/.test(name))).toEqual([]);
});
