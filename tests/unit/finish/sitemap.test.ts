import { expect, test } from '@playwright/test';
import { isHidden, renderRobots, renderSitemap } from '../../../src/finish/sitemap.ts';

test('a search engine finds every page by its whole address, below a path too', () => {
  expect(renderSitemap(['/', '/compare/orm/'], 'https://example.org/a&b/')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://example.org/a&amp;b/</loc></url>
<url><loc>https://example.org/a&amp;b/compare/orm/</loc></url>
</urlset>
`);
});

test('a robot may read everything and is told of the sitemap', () => {
  expect(renderRobots('https://example.org/')).toBe(
    'User-agent: *\nDisallow:\nSitemap: https://example.org/sitemap.xml\n',
  );
});

test('a page that asks to be left out is no page to find', () => {
  expect(isHidden('<head><meta name="robots" content="noindex"></head>')).toBe(true);
  expect(isHidden('<head><meta name="description" content="noindex"></head>')).toBe(false);
});
