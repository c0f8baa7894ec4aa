import { readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { addPermalinks } from '../../src/check/permalinks.ts';
import { build } from '../content/checkout.ts';
import { applyAll, plantContent } from '../content/content-tree.ts';
import { published, toLater } from '../content/moved-content.ts';
import { expect, nestedBase, test as base, withServer } from './reader.ts';
import { unfurl } from './unfurled.ts';

/** Old links with where they lead and what their place says. */
interface Old {
  link: string;
  page: string;
  says: RegExp;
  /** Without scripts the link reaches only the page, not the place on it. */
  pageOnly?: boolean;
  /** Where a script leads on to, where only a line stands for a place that moved. */
  leadsTo?: { page: string; id: string; says: RegExp };
}

const links: Old[] = [
  { link: '/compare/streaming/', page: '/compare/partial-answers/', says: /^Streaming/ },
  { link: '/compare/streaming/#evidence', page: '/compare/partial-answers/', says: /^Evidence/, pageOnly: true },
  {
    link: '/compare/streaming/#streaming-class',
    page: '/compare/partial-answers/',
    says: /class for answers/,
    pageOnly: true,
  },
  {
    link: '/compare/streaming/#worker-kept-by-stream',
    page: '/compare/partial-answers/',
    says: /#worker-kept-by-stream has moved to Form markup, evidence 3\.$/,
    pageOnly: true,
    leadsTo: { page: '/compare/form-markup/', id: 'worker-kept-by-stream', says: /serves nobody else/ },
  },
  { link: '/compare/#streaming', page: '/compare/', says: /Who sends a long answer/ },
  { link: '/compare/#in-the-box', page: '/compare/', says: /^In the box/ },
  { link: '/#balance-in-the-box', page: '/', says: /^In the box/ },
  { link: '/compare/form-handling/', page: '/compare/form-handling/', says: /^Form handling$/ },
  { link: '/compare/form-handling/#evidence', page: '/compare/form-handling/', says: /^Form handling$/ },
  {
    link: '/compare/form-handling/#checks-by-package',
    page: '/compare/form-handling/',
    says: /has moved to Form checks, evidence 1\.$/,
  },
  {
    link: '/compare/#form-handling',
    page: '/compare/',
    says: /two questions at once\. Now: Form checks; Form markup\.$/,
  },
  { link: '/pros-and-cons/#first-pro-of-runtime', page: '/pros-and-cons/', says: /^The first point speaks for it/ },
  { link: '/pros-and-cons/#first-con-of-framework', page: '/pros-and-cons/', says: /A release has mended it/ },
  { link: '/choose/#long-responses', page: '/choose/', says: /^Our responses are long/ },
  { link: '/choose/#tax-office', page: '/choose/', says: /A tax office/ },
  { link: '/choose/#many-forms', page: '/choose/', says: /^Most of our pages are forms, retired on 31 March 2026/ },
  { link: '/article/#free-of-charge', page: '/article/', says: /^Both are free/ },
  { link: '/conclusion/#when-django', page: '/conclusion/', says: /^Take Django/ },
  {
    link: '/about/#method',
    page: '/about/',
    says: /#method has moved to A handbook: The method\.$/,
    leadsTo: { page: '/handbook/', id: 'the-method', says: /^The method/ },
  },
  { link: '/guide/', page: '/handbook/', says: /^A handbook$/ },
  { link: '/guide/#first-steps', page: '/handbook/', says: /^First steps/, pageOnly: true },
  { link: '/notes/', page: '/notes/', says: /^Some notes$/ },
  { link: '/sources/node-manual/#claims', page: '/sources/runtime-manual/', says: /^What rests on it/, pageOnly: true },
  { link: '/sources/#node-manual', page: '/sources/', says: /^Node\.js manual/ },
];

/** A site from which entries moved, split and went after it was published, and all that was published before. */
interface Later {
  site: string;
  registered: string[];
}

const test = base.extend<object, { later: Later }>({
  later: [
    async ({}, use) => {
      const root = await plantContent(published);
      const registered = await addPermalinks(root);
      await applyAll(await toLater((name) => readFile(path.join(root, 'content', name), 'utf8')), root);
      const { exitCode, output } = await build(root);
      if (exitCode !== 0) throw new Error(output);
      await use({ site: path.join(root, 'dist'), registered });
      await rm(root, { recursive: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

/** Whether an address is that of a page or of a place on one, not of a file. */
const isPage = (address: string) => /\/(#.*)?$/.test(address);

const query = '?edition=2026-03-31';

/** Follows a link as it stands in a wiki, with a query, until no page leads on. */
async function follow(page: Page, server: string, link: string): Promise<void> {
  const [address = '', id] = link.split('#');
  await page.goto(`${server}${address}${query}${id === undefined ? '' : `#${id}`}`, { waitUntil: 'commit' });
  await expect(page).not.toHaveTitle(/^(Moved:|$)/);
  await page.waitForLoadState('domcontentloaded');
}

/** The path below a server, the query, and the fragment that a reader ended at. */
function toParts(page: Page, server: string) {
  const { href, search, hash } = new URL(page.url());
  return { page: href.slice(server.length).replace(/[?#].*/, ''), search, id: hash.slice(1) };
}

async function withReader(browser: Browser, javaScriptEnabled: boolean, read: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ javaScriptEnabled });
  await read(await context.newPage());
  await context.close();
}

for (const base of ['/', nestedBase]) {
  const where = base === '/' ? 'at the root of a host' : 'below a path';

  test(`a reader of an old link is led on, with query and fragment, ${where}`, async ({ browser, later }) => {
    await withServer(
      later.site,
      (server) =>
        withReader(browser, true, async (page) => {
          for (const old of links) {
            await follow(page, server, old.link);
            const { id, says, page: end } = old.leadsTo ?? { ...old, id: old.link.split('#')[1] ?? '' };
            await expect.poll(() => toParts(page, server), old.link).toEqual({ page: end, search: query, id });
            const place = await findPlace(page, id);
            await expect(place, old.link).toContainText(says);
            await expect(place, old.link).toBeInViewport();
          }
        }),
      base,
    );
  });

  test(`a reader without scripts reaches the same page, and the same place where the page stayed, ${where}`, async ({
    browser,
    later,
  }) => {
    await withServer(
      later.site,
      (server) =>
        withReader(browser, false, async (page) => {
          for (const old of links) {
            await follow(page, server, old.link);
            expect(toParts(page, server).page, old.link).toBe(old.page);
            if (old.pageOnly) continue;
            const place = await findPlace(page, old.link.split('#')[1] ?? '');
            await expect(place, old.link).toContainText(old.says);
            await expect(place, old.link).toBeInViewport();
          }
        }),
      base,
    );
  });

  test(`every address of the published site has an answer ${where}`, async ({ browser, later }) => {
    await withServer(
      later.site,
      (server) =>
        withReader(browser, true, async (page) => {
          const lost: string[] = [];
          const [pages, files] = [later.registered.filter(isPage), later.registered.filter((link) => !isPage(link))];
          for (const file of files) {
            const response = await page.request.get(server + file);
            if (!response.ok()) lost.push(`${file}: ${String(response.status())}`);
          }
          expect(lost).toEqual([]);
          for (const link of pages) {
            await follow(page, server, link);
            // A script may lead on while this looks.
            const isAnswered = () =>
              page
                .evaluate((place) => {
                  const isRetired = document.querySelector('meta[name="robots"]') !== null;
                  return isRetired || place === '' || document.getElementById(place) !== null;
                }, toParts(page, server).id)
                .catch(() => false);
            await expect.poll(isAnswered, link).toBe(true);
          }
        }),
      base,
    );
  });
}

/** The entry that answers a fragment: what it stands in, else the page's title. */
async function findPlace(page: Page, id: string) {
  const title = page.getByRole('heading', { level: 1 });
  if (id === '') return title;
  const entry = page.locator(
    `[id="${id}"]:not(.former), :not(th):has(> .former[id="${id}"]), tr:has(> th > .former[id="${id}"])`,
  );
  return (await entry.count()) > 0 ? entry : title;
}

test('a reader of old choices gets those that have an answer, and is told what replaced the others', async ({
  browser,
  later,
}) => {
  await withServer(later.site, (server) =>
    withReader(browser, true, async (page) => {
      await page.goto(`${server}/choose/?v=1&must=many-forms&matters=long-responses`);
      const level = page.getByRole('group', { name: 'Our responses are long' }).getByRole('radio', { checked: true });
      await expect(level).toHaveValue('matters');
      const told = page.getByRole('status').filter({ hasText: 'The address says' });
      await expect(told).toHaveText(
        /must=many-forms: Most of our pages are forms, retired on 31 March 2026\. Its row .* once\. Now: Choose: Our forms are checked; Form markup\.\s*$/,
      );
      await told.getByRole('link', { name: 'Choose: Our forms are checked' }).click();
      await expect(page.locator('#checked-forms')).toBeInViewport();
      await page.locator('#checked-forms').getByRole('radio', { name: 'must', exact: true }).check();
      await expect(page).toHaveURL(/\?v=1&must=checked-forms&matters=long-answers$/);
      await expect(told).toHaveCount(0);
    }),
  );
});

test('a reader of a link to an edition before a change sees what the row said then', async ({ browser, later }) => {
  await withServer(later.site, (server) =>
    withReader(browser, true, async (page) => {
      await page.goto(`${server}/compare/streaming/?edition=2026-03-30`);
      const notice = page.locator('edition-notice .notice');
      await expect(notice).toContainText('31 March 2026: The class has a new name. Django said:');
      await expect(notice.locator('q')).toHaveText('The framework sends a Parts answer.');
      await notice.getByRole('link').click();
      const edition = page.getByRole('main');
      await expect(edition.locator('q')).toHaveText('The framework sends a Parts answer.');
      await expect(edition).toContainText('It asked two questions at once.');
    }),
  );
  expect(readFileSync(path.join(later.site, 'feed.xml'), 'utf8')).toContain('The framework sends a &lt;code&gt;Parts');
});

test('a row that has not changed says up to when', async ({ browser, later }) => {
  await withServer(later.site, (server) =>
    withReader(browser, true, async (page) => {
      await page.goto(`${server}/compare/form-checks/`);
      await expect(page.locator('section:has(> #changes)')).toContainText('None up to the edition of 31 March 2026.');
    }),
  );
});

test('whoever reads the begin of a page that moved knows where to', ({ later }) => {
  const tags = unfurl(readFileSync(path.join(later.site, 'compare/streaming/index.html'), 'utf8'));
  expect(Object.fromEntries(tags)).toMatchObject({
    title: 'Moved: Streaming · Node.js or Django',
    'og:title': 'Moved: Streaming',
    'og:description': 'This page has moved to Streaming.',
    'twitter:card': 'summary',
  });
});

test('a frame of a row that moved shows it, and one of a row that went says what replaced it', async ({
  browser,
  later,
}) => {
  await withServer(later.site, (server) =>
    withReader(browser, false, async (page) => {
      await page.goto(`${server}/embed/streaming/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Streaming');
      await expect(page.getByRole('link', { name: 'Streaming' })).toHaveAttribute(
        'href',
        '../../compare/partial-answers/',
      );
      await page.goto(`${server}/embed/form-handling/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Form handling (retired)');
      await page.getByRole('link', { name: 'Form checks' }).click();
      await expect(page).toHaveURL(`${server}/compare/form-checks/`);
      const retired = await page.request.get(`${server}/oembed/form-handling.json`);
      expect(await retired.json()).toMatchObject({
        type: 'link',
        title: 'Form handling (retired) · Node.js or Django',
      });
    }),
  );
});

test('a host that reads redirects answers for each page that moved', ({ later }) => {
  expect(readFileSync(path.join(later.site, '_redirects'), 'utf8').split('\n')).toEqual([
    '/compare/streaming/ /compare/partial-answers/ 301',
    '/guide/ /handbook/ 301',
    '/sources/node-manual/ /sources/runtime-manual/ 301',
    '',
  ]);
});
