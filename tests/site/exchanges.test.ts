import { technologies, together, toShown } from './content.ts';
import { findAttribute, getElements, getText, getWithin, type Element } from './dist.ts';
import { expect, test } from './reader.ts';

const { exchanges = [] } = together;
const elements = getElements('/together/');
const hasClass = (element: Element, name: string) => (findAttribute(element, 'class')?.split(' ') ?? []).includes(name);
const picture = elements.find((element) => hasClass(element, 'picture'));
const whole = elements.find((element) => hasClass(element, 'exchanges'));
const list = whole && getWithin(whole).find(({ tagName }) => tagName === 'ul');
const { nodejs, django } = technologies;

test('the picture of what both share has each part in its place, from top to bottom', () => {
  const rows = (picture ? getWithin(picture) : []).filter((element) => hasClass(element, 'row'));
  const spans = rows.map((row) => getWithin(row).filter(({ tagName }) => tagName === 'span'));
  const words = spans.map((row) => row.map(getText).filter(Boolean));
  const expected = exchanges.map((each) => [each.name, each.nodejs.name, each.both.name, each.django.name]);
  expect(words).toEqual([[nodejs.name, django.name], ...expected]);
});

test('who hears the page hears the list below it, which says all of the picture and on what it rests', () => {
  expect(picture && findAttribute(picture, 'aria-hidden')).toBe('true');
  const items = (list ? getWithin(list) : []).filter(({ tagName }) => tagName === 'li');
  expect(items).toHaveLength(exchanges.length);
  for (const [index, { name, to, ...places }] of exchanges.entries()) {
    const item = items[index];
    const text = item ? getText(item) : '';
    const target = to === 'both' ? 'both ways' : `to ${technologies[to].name}`;
    expect(text).toContain(`${name}, ${target}`);
    for (const [place, { name: part, does }] of Object.entries(places)) {
      const where = place === 'both' ? 'between them' : technologies[place as 'nodejs' | 'django'].name;
      expect(text).toContain(`${part}, ${where}: ${toShown(does)}`);
    }
    const links = (item ? getWithin(item) : []).filter(({ tagName }) => tagName === 'a');
    const claims = [places.nodejs, places.both, places.django].map(({ claim }) => `#${claim}`);
    expect(links.map((link) => findAttribute(link, 'href'))).toEqual(claims);
  }
});
