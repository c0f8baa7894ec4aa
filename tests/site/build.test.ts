import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cardAddress } from '../../src/model/links.ts';
import { edition } from './content.ts';
import {
  criterionAddresses,
  dist,
  embedAddresses,
  findAttribute,
  findFiles,
  getWithin,
  missingPage,
  ownAddresses,
  toElements,
  type Element,
} from './dist.ts';
import { expect, nestedBase, test, withServer } from './reader.ts';
import { unfurl } from './unfurled.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const address = `https://compare.example.org${nestedBase}`;
const settings = {
  SITE_URL: address,
  REPOSITORY: 'https://code.example.org/comparison',
  CONTACT: 'mailto:security@example.org',
};

/** A copy of what a checkout has, in another folder, with the installed packages but without what builds left beside them. */
function copyCheckout(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'checkout-'));
  const parts = [
    'src',
    'content',
    'public',
    'package.json',
    'tsconfig.json',
    'astro.config.mjs',
    'tests/permalinks.txt',
  ];
  for (const part of parts) cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  const packages = path.join(root, 'node_modules');
  mkdirSync(path.join(folder, 'node_modules'));
  for (const name of readdirSync(packages).filter((entry) => !entry.startsWith('.'))) {
    symlinkSync(path.join(packages, name), path.join(folder, 'node_modules', name), 'junction');
  }
  return folder;
}

/** Builds a checkout; returns the folder of the site and what the build said. */
function build(checkout: string, name: string, environment: NodeJS.ProcessEnv) {
  const site = path.join(checkout, name);
  const astro = path.join(checkout, 'node_modules/astro/bin/astro.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build', '--force', '--outDir', site], {
    cwd: checkout,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  if (status !== 0) throw new Error(stdout + stderr);
  return { site, output: stdout + stderr };
}

const hashFiles = (folder: string) =>
  findFiles(folder).map(
    (file) =>
      `${createHash('sha256')
        .update(readFileSync(path.join(folder, file)))
        .digest('hex')} ${file}`,
  );

const readSite = (site: string, page: string) =>
  readFileSync(path.join(site, page.endsWith('/') ? `${page}index.html` : page), 'utf8');

const toCanonical = (html: string) =>
  toElements(html)
    .filter((element) => findAttribute(element, 'rel') === 'canonical')
    .map((element) => findAttribute(element, 'href'));

let checkout = '';
let plain: ReturnType<typeof build>;
let settled: ReturnType<typeof build>;

test.beforeAll(() => {
  test.setTimeout(180_000);
  checkout = copyCheckout();
  plain = build(checkout, 'plain', { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' });
  settled = build(checkout, 'settled', settings);
});

test.afterAll(() => {
  rmSync(checkout, { recursive: true, force: true });
});

test('the same content gives the same bytes in another folder, time zone and language', () => {
  expect(hashFiles(plain.site)).toEqual(hashFiles(dist));
});

test('no file tells where it was built', () => {
  const found = findFiles(plain.site).filter((file) => readFileSync(path.join(plain.site, file)).includes(checkout));
  expect(found).toEqual([]);
});

test('a copy that has no address names none', () => {
  expect(ownAddresses.flatMap((page) => toCanonical(readSite(plain.site, page)))).toEqual([]);
  expect(findFiles(plain.site)).not.toContain('.well-known/security.txt');
});

test('the build says in one line what it did without', () => {
  const lines = plain.output.split('\n').filter((line) => /SITE_URL|CONTACT/.test(line));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/SITE_URL.*CONTACT/);
  expect(settled.output).not.toMatch(/SITE_URL|CONTACT/);
});

test('a copy with an address names it on each page but the one for what is missing', () => {
  for (const page of ownAddresses) {
    expect(toCanonical(readSite(settled.site, page)), page).toEqual([`${address}${page.slice(1)}`]);
  }
  expect(toCanonical(readSite(settled.site, missingPage))).toEqual([]);
});

test('a copy with an address shows each page with its card, in words too', () => {
  for (const page of [...ownAddresses, missingPage]) {
    const tags = unfurl(readSite(settled.site, page));
    const picture = tags.get('og:image') ?? '';
    expect(picture.startsWith(`${address}og/`), page).toBe(true);
    expect(existsSync(path.join(settled.site, picture.slice(address.length))), picture).toBe(true);
    const own = path.join(settled.site, cardAddress(page));
    expect(picture, page).toBe(address + cardAddress(existsSync(own) ? page : '/').slice(1));
    expect(tags.get('og:image:alt')).toBeTruthy();
    expect(tags.get('og:url')).toBe(tags.get('canonical'));
    expect(Object.fromEntries(tags)).toMatchObject({
      ...{ 'og:image:width': '1200', 'og:image:height': '630', 'twitter:card': 'summary_large_image' },
    });
  }
});

test('a copy with an address tells others how to frame a row, and names its page in the frame', () => {
  for (const embed of embedAddresses) {
    const page = `${address}${embed.slice(1).replace('embed', 'compare')}`;
    expect(toCanonical(readSite(settled.site, embed))).toEqual([page]);
    const [link] = toElements(readSite(settled.site, embed.replace('embed', 'compare'))).filter(
      (element) => findAttribute(element, 'type') === 'application/json+oembed',
    );
    const file = `oembed/${embed.split('/')[2] ?? ''}.json`;
    expect(link && findAttribute(link, 'href')).toBe(address + file);
    const answer = JSON.parse(readSite(settled.site, file)) as { html: string };
    expect(answer).toMatchObject({ type: 'rich', provider_url: address });
    expect(answer.html).toContain(`src="${address}${embed.slice(1)}"`);
  }
  const sitemap = readSite(settled.site, 'sitemap.xml');
  expect(sitemap).toContain(`${address}compare/`);
  expect(sitemap).not.toContain('/embed/');
});

test('a reader who is lost below a path finds the way back', async ({ page }) => {
  await withServer(
    settled.site,
    async (server) => {
      const misses: string[] = [];
      page.on('response', (response) => {
        if (!response.ok() && !response.request().isNavigationRequest()) misses.push(response.url());
      });
      expect((await page.goto(`${server}/no/such/page/`))?.status()).toBe(404);
      const targets = await page
        .locator('a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      const own = targets.filter((target) => target.startsWith(new URL(server).origin) && !target.includes('#'));
      expect(own.length).toBeGreaterThan(3);
      for (const target of own) expect((await page.request.get(target)).status(), target).toBe(200);
      expect(misses).toEqual([]);
    },
    nestedBase,
  );
});

test('a copy with an address lists every page for search engines, and no other', () => {
  const text = readFileSync(path.join(settled.site, 'sitemap.xml'), 'utf8');
  const listed = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, page]) => page);
  expect(listed).toEqual(ownAddresses.map((page) => address + page.slice(1)));
  expect(readFileSync(path.join(settled.site, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${address}sitemap.xml`);
});

test('every address of this site in the files of a copy with an address is whole', () => {
  // The index of the search is read by the site's own pages alone, which know where they lie.
  const files = findFiles(settled.site).filter((file) => /^(data\/(?!search\.json)|llms\.txt)/.test(file));
  const texts = files.map((file) => [file, readFileSync(path.join(settled.site, file), 'utf8')] as const);
  expect(texts.filter(([, text]) => /home\.invalid|[("|[ ]\/(compare|data|pros-and-cons)\//.test(text))).toEqual([]);
  expect(texts.filter(([file, text]) => /\.(md|txt)$/.test(file) && !text.includes(address))).toEqual([]);
});

test('a copy with a contact says where to report a security problem', () => {
  const text = readFileSync(path.join(settled.site, '.well-known/security.txt'), 'utf8');
  const fields = new Map(
    text
      .trim()
      .split('\n')
      .map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]),
  );
  expect(fields.get('Contact')).toBe(settings.CONTACT);
  expect(fields.get('Canonical')).toBe(`${address}.well-known/security.txt`);
  expect(fields.get('Preferred-Languages')).toBe('en');
  const expires = fields.get('Expires') ?? '';
  expect(expires).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  const days = (Date.parse(expires) - Date.parse(edition)) / 86_400_000;
  expect(days).toBeGreaterThan(300);
  expect(days).toBeLessThan(366);
});

test('a copy with a repository leads to it from the foot of each page', () => {
  const isWay = (element: Element) => findAttribute(element, 'href') === settings.REPOSITORY;
  const without = [...ownAddresses, missingPage].filter((page) => {
    const feet = toElements(readSite(settled.site, page)).filter(({ tagName }) => tagName === 'footer');
    return !feet.flatMap(getWithin).some(isWay);
  });
  expect(without).toEqual([]);
});

test('a copy with a repository and a contact says at each row how to reach them', () => {
  for (const page of criterionAddresses) {
    const parts = toElements(readSite(settled.site, page)).filter(({ tagName }) => tagName === 'section');
    const hrefs = parts.flatMap(getWithin).flatMap((element) => findAttribute(element, 'href') ?? []);
    expect(hrefs, page).toContain(settings.REPOSITORY);
    const message = new URL(hrefs.find((href) => href.startsWith(settings.CONTACT)) ?? '');
    expect(message.searchParams.get('body')).toContain(`Address: ${address}${page.slice(1)}\r\n`);
  }
});
