import { createServer, type RequestListener } from 'node:http';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createStaticServer, listen } from '../../src/commands/static-server.ts';
import { replaceAll } from '../content/change.ts';
import { build } from '../content/checkout.ts';
import { plantContent } from '../content/content-tree.ts';
import { dist, embedAddresses } from './dist.ts';
import { findCutText } from './layout.ts';
import { expect, test as onSite, withServer } from './reader.ts';
import { unfurl } from './unfurled.ts';

/** A rule of the list of headers: for which addresses it is, and its lines. */
const rules = readFileSync(path.join(dist, '_headers'), 'utf8')
  .trimEnd()
  .split('\n\n')
  .map((block) => {
    const [address = '', ...lines] = block.split('\n');
    return { begin: address.replace('*', ''), lines: lines.map((line) => line.trim()) };
  });

/** What hosts do where two rules name one header. */
const hosts = {
  'joins values, and takes back what has a mark': (headers: Map<string, string>, name: string, value: string) =>
    headers.set(name, [headers.get(name) ?? [], value].flat().join(', ')),
  'lets the later rule count, and skips such lines': (headers: Map<string, string>, name: string, value: string) =>
    headers.set(name, value),
};

/** The headers of an address at one kind of host. */
function toHeaders(address: string, host: keyof typeof hosts): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of rules.flatMap(({ begin, lines }) => (address.startsWith(begin) ? lines : []))) {
    const [, name = '', value = ''] = /^([\w-]+): (.*)$/.exec(line) ?? [];
    if (name !== '') hosts[host](headers, name, value);
    else if (host.startsWith('joins')) headers.delete(line.slice('! '.length));
  }
  return headers;
}

/** Runs a server on the next free port while `use` runs. */
async function withListener(server: ReturnType<typeof createServer>, use: (origin: string) => Promise<void>) {
  const port = await listen(server, 4600);
  await use(`http://127.0.0.1:${String(port)}`);
  server.closeAllConnections();
  server.close();
}

const test = onSite.extend<object, { otherSite: { origin: string; show: (html: string) => void } }>({
  otherSite: [
    async ({}, use) => {
      let body = '';
      const answer: RequestListener = (_request, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(`<!doctype html><title>Another site</title><p>Its text</p>${body}`);
      };
      await withListener(createServer(answer), (origin) => use({ origin, show: (html) => (body = html) }));
    },
    { scope: 'worker' },
  ],
});

const [embed = ''] = embedAddresses;
const id = embed.split('/')[2] ?? '';

/** The frame that a reader copies, with the addresses of the site that it was copied from. */
const readFrame = async (site: string, server: string, row = id) => {
  const copy = JSON.parse(await readFile(path.join(site, `data/copy/criteria/${row}.json`), 'utf8')) as {
    embed: string;
  };
  return copy.embed.replaceAll('https://home.invalid', server);
};

for (const host of Object.keys(hosts) as (keyof typeof hosts)[]) {
  test(`another site frames a row and no page, from a host that ${host}`, async ({ page, otherSite }, {
    outputDir: folder,
  }) => {
    await mkdir(folder, { recursive: true });
    const server = createStaticServer({ folder: dist }).prependListener('request', ({ url = '' }, response) => {
      for (const [name, value] of toHeaders(url, host)) response.setHeader(name, value);
    });
    await withListener(server, async (origin) => {
      const words: string[] = [];
      page.on('console', (message) => words.push(message.text()));
      otherSite.show(await readFrame(dist, origin));
      await page.goto(otherSite.origin, { waitUntil: 'networkidle' });
      const frame = page.frameLocator('iframe');
      const link = frame.getByRole('heading', { level: 1 }).getByRole('link');
      await expect(link).toBeVisible();
      // Neither its style nor its typefaces are refused.
      expect(words).toEqual([]);
      expect(
        await frame
          .locator('html')
          .evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length),
      ).toBe(2);
      // A page that lies on a disk may frame it too.
      const onDisk = path.join(folder, 'page.html');
      await writeFile(onDisk, await readFrame(dist, origin));
      await page.goto(pathToFileURL(onDisk).href, { waitUntil: 'networkidle' });
      await expect(link).toBeVisible();
      await link.click();
      await expect(page).toHaveURL(`${origin}/compare/${id}/`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const refused of [`/compare/${id}/`, '/']) {
        otherSite.show(`<iframe src="${origin}${refused}"></iframe>`);
        await page.goto(otherSite.origin, { waitUntil: 'networkidle' });
        await expect(frame.locator('main')).toHaveCount(0);
        expect(words.splice(0).join()).toContain('frame-ancestors');
      }
    });
  });
}

const name = 'A "row" of </script><script>alert(1)</script> & <b>ninety</b> 🚲 characters, \'quoted\' כותרת';
const statement =
  'אמירה ארוכה מימין לשמאל, "quoted" </script><script>alert(1)</script> 🚲 & &lt;b&gt; with a-word-that-is-longer-than-half-of-a-narrow-frame-and-goes-on';

test('another site shows a row whose texts are hostile as they are', async ({ page, otherSite }) => {
  test.setTimeout(180_000);
  const root = await plantContent({
    'criteria/streaming.mdx': (before) =>
      replaceAll(
        'name: Streaming',
        `name: ${JSON.stringify(name)}`,
      )(before.replace(/statement: The runtime has streams.*/, `statement: ${JSON.stringify(statement)}`)),
  });
  const { exitCode, output } = await build(root);
  expect(exitCode, output).toBe(0);
  const site = path.join(root, 'dist');
  await withServer(site, async (server) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    otherSite.show(await readFrame(site, server, 'streaming'));
    await page.goto(otherSite.origin);
    const frame = page.frameLocator('iframe');
    await expect(page.locator('iframe')).toHaveAttribute('title', `${name} · Node.js or Django`);
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(frame.getByText(statement)).toBeVisible();
    await page.goto(`${server}/embed/streaming/`);
    for (const width of [320, 900]) {
      await page.setViewportSize({ width, height: 256 });
      expect(await findCutText(page)).toEqual([]);
    }
    expect(dialogs).toEqual([]);
  });
  const tags = unfurl(await readFile(path.join(site, 'compare/streaming/index.html'), 'utf8'));
  expect(tags.get('og:title')).toContain(name);
  expect(tags.get('og:description')).toContain(statement);
  const answer = JSON.parse(await readFile(path.join(site, 'oembed/streaming.json'), 'utf8')) as unknown;
  expect(answer).toMatchObject({ title: `${name} · Node.js or Django` });
  await rm(root, { recursive: true });
});
