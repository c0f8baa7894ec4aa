import { expect, test } from '@playwright/test';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { iframeSize, renderIframe, renderOembed, renderPicture } from '../../../src/exports/embed.ts';
import { toFrame } from '../../../src/exports/row.ts';
import { toComparison } from '../../../src/model/comparison.ts';
import type { Criterion } from '../../../src/model/criterion.ts';
import { findAttribute, getOwnText, toElements } from '../../site/dist.ts';
import { content } from '../small-content.ts';
import { hostileTexts } from './hostile-texts.ts';

const home = 'https://example.org/a/';
const comparison = toComparison(content);
const frame = toFrame(comparison, home);
const speed = comparison.criteria.get('speed');
if (!speed) throw new Error('The small content has this criterion.');

/** Names that some format takes for markup, that fill their room, or that are read from the other side. */
const names = [
  ...hostileTexts,
  '"><script>alert(1)</script>',
  "</script><!-- ' onload='alert(1)' -->",
  'Emoji 🚲 and ](https://example.net/) and ![x](y)',
  'מה נבנה ومن يبنيه',
  'A name of ninety characters, '.repeat(4).slice(0, 90),
];

const toNamed = (name: string): Criterion => ({
  ...speed,
  name,
  answers: {
    nodejs: { ...speed.answers.nodejs, statement: `${name} `.repeat(20).slice(0, 160) },
    django: { ...speed.answers.django, statement: name },
  },
});

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

test('a frame is one element without scripts, with a name and the address of the row, whatever the row is called', () => {
  for (const name of names) {
    const elements = toElements(renderIframe(toNamed(name), frame.toAddress));
    expect(elements.map(({ tagName }) => tagName)).toEqual(['html', 'head', 'body', 'iframe']);
    const [iframe] = elements.slice(-1);
    const get = (attribute: string) => iframe && findAttribute(iframe, attribute);
    expect(get('src')).toBe('https://example.org/a/embed/speed/');
    expect(get('title')).toBe(`${plain(name)} · Node.js or Django`);
    expect(get('sandbox')?.split(' ')).not.toContain('allow-scripts');
    expect(iframe && getOwnText(iframe)).toBe('');
    expect(iframe?.attrs.filter((attribute) => attribute.name.startsWith('on'))).toEqual([]);
  }
});

test('a card is a picture that leads to its row and says in words what it shows', () => {
  for (const name of names) {
    const criterion = toNamed(name);
    const [paragraph, ...others] = fromMarkdown(renderPicture(criterion, frame)).children;
    expect(others).toEqual([]);
    const [link] = paragraph && 'children' in paragraph ? paragraph.children : [];
    expect(link).toMatchObject({ type: 'link', url: 'https://example.org/a/compare/speed/' });
    const [image] = link && 'children' in link ? link.children : [];
    expect(image).toMatchObject({ type: 'image', url: 'https://example.org/a/og/compare/speed.png' });
    const alt = image && 'alt' in image ? String(image.alt) : '';
    for (const part of [name, criterion.answers.nodejs.statement, 'Leaning: Django, slightly.'])
      expect(alt).toContain(plain(part));
  }
});

test('the words of a card name each side with its own answer', () => {
  expect(renderPicture(speed, frame)).toContain(
    '![A quality. Node: The statement of speed-nodejs. Django: The statement of speed-django. Leaning: Django, slightly.](',
  );
});

/** What https://oembed.com asks for: by type, the parameters that must be there; a picture of the thing comes with all three. */
const required = {
  link: [],
  rich: ['html', 'width', 'height'],
} as const;

const read = (shown: Parameters<typeof renderOembed>[0], site?: string) =>
  JSON.parse(renderOembed(shown, site)) as Record<string, unknown> & { type: keyof typeof required };

test('an answer of oEmbed has what its type asks for, and whole addresses alone', () => {
  for (const name of names) {
    const answer = read(toNamed(name), home);
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: `${plain(name)} · Node.js or Django`,
      provider_name: 'Node.js or Django',
      provider_url: home,
      ...iframeSize,
      thumbnail_url: `${home}og/compare/speed.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    for (const field of required[answer.type]) expect(answer).toHaveProperty(field);
    const [iframe] = toElements(String(answer.html)).slice(-1);
    expect(iframe && findAttribute(iframe, 'src')).toBe(`${home}embed/speed/`);
    expect(iframe && findAttribute(iframe, 'width')).toBe(String(iframeSize.width));
  }
});

test('a site that does not know its address names none, and answers with a link all the same', () => {
  const answer = read(speed);
  expect(answer).toEqual({
    version: '1.0',
    type: 'link',
    title: 'A quality · Node.js or Django',
    provider_name: 'Node.js or Django',
    cache_age: 86_400,
  });
});

test('a row that is gone has no frame and no card', () => {
  const answer = read({ title: 'Weight (retired)', text: 'It went.', to: [] }, home);
  expect(answer).toMatchObject({ type: 'link', title: 'Weight (retired) · Node.js or Django', provider_url: home });
  expect(answer).not.toHaveProperty('html');
  expect(answer).not.toHaveProperty('thumbnail_url');
});
