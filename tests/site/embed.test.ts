import { readFileSync } from 'node:fs';
import path from 'node:path';
import { iframeSize } from '../../src/exports/embed.ts';
import { findFaults, open } from './audit.ts';
import { criteria, edition, findLeaning, technologies, toDateWords, toShown } from './content.ts';
import {
  addresses,
  criterionAddresses,
  dist,
  embedAddresses,
  findAttribute,
  getElements,
  getText,
  getWithin,
} from './dist.ts';
import { doubleText, findCutText, spreadText } from './layout.ts';
import { listen } from './noises.ts';
import { expect, test } from './reader.ts';
import { sampleCriteria } from './sample.ts';

const toId = (address: string) => address.split('/')[2] ?? '';
const hardest = sampleCriteria.map((address) => `/embed/${toId(address)}/`);

test('each row has a frame that says its question, both answers with their provisions, and where it leans', () => {
  expect(embedAddresses.map(toId).sort()).toEqual([...criteria.keys()].sort());
  for (const address of embedAddresses) {
    const criterion = criteria.get(toId(address));
    if (!criterion) continue;
    const [main] = getElements(address).filter(({ tagName }) => tagName === 'main');
    const text = main ? getText(main) : '';
    const { nodejs, django } = criterion.answers;
    const halves = main ? getWithin(main).filter(({ tagName }) => tagName === 'section') : [];
    expect(
      halves.map((half) => getText(half)),
      address,
    ).toEqual([
      expect.stringMatching(new RegExp(`^${technologies.nodejs.name}`)),
      expect.stringMatching(new RegExp(`^${technologies.django.name}`)),
    ]);
    for (const [index, answer] of [nodejs, django].entries()) {
      const half = halves[index];
      const said = half ? getText(half) : '';
      expect(said, address).toContain(toShown(answer.claims[0]?.statement ?? ''));
      if ('provision' in answer) expect(said, address).toContain(String(answer.provision));
    }
    const leaning = findLeaning(criterion) ?? 'a fact';
    const sources = new Set(
      [nodejs, django].flatMap(({ claims }) =>
        claims.flatMap(({ citations }) => citations.map(({ source }) => source)),
      ),
    );
    const foot = [`${String(sources.size)} sources`, toDateWords(edition)];
    for (const part of [criterion.name, criterion.question, leaning, ...foot])
      expect(text, address).toContain(toShown(part));
  }
});

test('what is framed has no script, nothing of the frame of pages, and no link that stays within', () => {
  for (const address of embedAddresses) {
    const elements = getElements(address);
    const foreign = elements.filter(({ tagName }) => /^(script|header|footer|nav|template|iframe)$/.test(tagName));
    expect(foreign, address).toEqual([]);
    expect(elements.flatMap((each) => findAttribute(each, 'id') ?? [])).toEqual([]);
    const links = elements.filter(({ tagName }) => tagName === 'a');
    expect(links.map((link) => findAttribute(link, 'target'))).toEqual(links.map(() => '_top'));
    expect(links.map((link) => findAttribute(link, 'href'))).toContain(`../../compare/${toId(address)}/`);
  }
});

test('a frame is for other sites alone: no search engine, no page, no feed and no list leads to it', () => {
  for (const address of embedAddresses) {
    const elements = getElements(address);
    const [title] = elements.filter(({ tagName }) => tagName === 'title');
    expect(title && getText(title), address).toMatch(/ \(embed\)$/);
    expect(elements.some((each) => findAttribute(each, 'content') === 'noindex')).toBe(true);
  }
  const files = ['feed.xml', 'llms.txt', 'data/search.json', 'data/comparison.json'];
  const leads = (file: string) =>
    embedAddresses.some((address) => readFileSync(path.join(dist, file), 'utf8').includes(address));
  expect(files.filter(leads)).toEqual([]);
  const leadsThere = (page: string) =>
    getElements(page).some((each) =>
      embedAddresses.includes(new URL(findAttribute(each, 'href') ?? '#', `https://site${page}`).pathname),
    );
  expect(addresses.filter(leadsThere)).toEqual([]);
});

test('each row’s page names the file that tells others how to embed it', () => {
  for (const address of criterionAddresses) {
    const [link, ...others] = getElements(address).filter(
      (each) => findAttribute(each, 'type') === 'application/json+oembed',
    );
    expect(others, address).toEqual([]);
    expect(link && findAttribute(link, 'rel')).toBe('alternate');
    const { pathname } = new URL((link && findAttribute(link, 'href')) ?? '', `https://site${address}`);
    const answer = JSON.parse(readFileSync(path.join(dist, pathname), 'utf8')) as unknown;
    const title = `${criteria.get(toId(address))?.name ?? ''} · Node.js or Django`;
    expect(answer, address).toMatchObject({ version: '1.0', type: 'link', title });
  }
});

test('a frame of the size that we give needs no scrollbar, and none of 320 px or more cuts anything', async ({
  page,
}) => {
  const faults: string[] = [];
  for (const address of embedAddresses) {
    await page.setViewportSize(iframeSize);
    await page.goto(address);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    if (height > iframeSize.height) faults.push(`${address} is ${String(height)} px high`);
    for (const width of hardest.includes(address) ? [320, 480, 640, 900] : [320]) {
      await page.setViewportSize({ width, height: 256 });
      faults.push(...(await findCutText(page)));
    }
  }
  expect(faults).toEqual([]);
});

test('nothing is cut where text is twice as large or set wider, nor on paper', async ({ page }) => {
  const faults: string[] = [];
  for (const address of hardest) {
    for (const change of [doubleText, spreadText, () => page.emulateMedia({ media: 'print' })]) {
      await page.setViewportSize({ width: 320, height: 256 });
      await page.goto(address);
      await change(page);
      faults.push(...(await findCutText(page)));
      await page.emulateMedia({ media: null });
    }
  }
  expect(faults).toEqual([]);
});

for (const colours of ['light', 'dark', 'forced'] as const) {
  for (const width of [320, 900]) {
    test(`a framed row has no barrier in ${colours} colours at ${String(width)} px`, async ({ sharedPage }) => {
      // The row with the longest name stands for the others in all but one view.
      for (const address of colours === 'light' && width === 320 ? hardest : hardest.slice(0, 1)) {
        await open(sharedPage, address, { colours, width });
        expect(await findFaults(sharedPage), address).toEqual([]);
      }
    });
  }
}

test('a framed row is as light or dark as the reader’s system, and says nothing to the console', async ({
  page,
  server,
}) => {
  const noises = await listen(page, server);
  const getGround = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(hardest[0] ?? '', { waitUntil: 'networkidle' });
  const light = await getGround();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await getGround()).not.toBe(light);
  expect(noises).toEqual([]);
});
