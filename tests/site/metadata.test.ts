import { everyAddress, findAttribute, getElements, getText } from './dist.ts';
import { expect, test } from './reader.ts';

/** What search results and tabs print of each page. */
const pages = everyAddress.map((address) => {
  const elements = getElements(address);
  const titles = elements.filter(({ tagName, parentNode }) => tagName === 'title' && parentNode?.nodeName === 'head');
  const descriptions = elements.filter((element) => findAttribute(element, 'name') === 'description');
  return {
    address,
    titles: titles.map(getText),
    descriptions: descriptions.map((element) => findAttribute(element, 'content')?.trim() ?? ''),
  };
});

/** The addresses that share a text with another one. */
function findTwins(toText: (page: (typeof pages)[number]) => string | undefined): string[] {
  const texts = pages.map((page) => toText(page)?.toLowerCase());
  return pages
    .filter((page) => texts.indexOf(toText(page)?.toLowerCase()) !== texts.lastIndexOf(toText(page)?.toLowerCase()))
    .map(({ address }) => address);
}

test('each page has one title and one description', () => {
  const isOne = (texts: string[]) => texts.length === 1 && texts[0] !== '';
  const faulty = pages.filter(({ titles, descriptions }) => !isOne(titles) || !isOne(descriptions));
  expect(faulty).toEqual([]);
});

test('no two pages have the same title', () => {
  expect(findTwins(({ titles }) => titles[0])).toEqual([]);
});

test('no two pages have the same description', () => {
  expect(findTwins(({ descriptions }) => descriptions[0])).toEqual([]);
});
