import { cpus } from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../browser.js';
import { createStaticServer, listen } from '../static-server.ts';
import { copyCheckout } from '../checkout.ts';
import { readers } from './interaction-readers.ts';
import type { Interaction, InteractionTimes } from './interaction-report.ts';
import { addMadeUp } from './made-up-content.ts';
import { addMadeUpNeeds } from './made-up-needs.ts';
import { buildSite } from '../site-build.ts';
import { connectMeasure } from './script-time.ts';

/** How many criteria are made up, and how many needs there are then. */
const large = { madeUp: 200, needs: 200 };

/** How often each interaction is measured. */
const count = 50;

const firstPort = 4500;

/** Measures what readers do on the pages with controls, on the site of a checkout as it is and on a large one, in a folder of its own. */
export async function measureInteractions(root: string, folder: string): Promise<InteractionTimes> {
  const [present, grown] = [path.join(folder, 'present'), path.join(folder, 'large')];
  for (const site of [present, grown]) await copyCheckout(root, site);
  await addMadeUp(grown, large.madeUp);
  await addMadeUpNeeds(grown, large.needs);
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    // A container has no sandbox to give, and only the site itself is opened.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const interactions: Interaction[] = [];
    for (const site of [present, grown]) {
      console.error(`Builds the site in ${path.basename(site)}, and uses it.`);
      await buildSite(site);
      interactions.push(...(await useSite(browser, path.join(site, 'dist'))));
    }
    const [processor] = cpus();
    const machine = `${processor?.model.trim() ?? 'an unknown processor'} (${String(cpus().length)} cores), Chromium ${browser.version()}`;
    return { machine, interactions };
  } finally {
    await browser.close();
  }
}

async function useSite(browser: Browser, dist: string): Promise<Interaction[]> {
  const server = createStaticServer({ folder: dist });
  const port = await listen(server, firstPort);
  const interactions: Interaction[] = [];
  for (const { page: address, lists, does, prepare, act } of readers) {
    const context = await browser.newContext({ baseURL: `http://localhost:${String(port)}` });
    const page = await context.newPage();
    await page.goto(address);
    const size = `${String(await page.locator(lists.selector).count())} ${lists.name}`;
    await prepare(page, count);
    const measure = await connectMeasure(page);
    const times: Interaction['times'] = [];
    for (let index = 0; index < count; index += 1) {
      const press = await act(page, index);
      times.push(await measure(press));
    }
    console.error(`${address}, ${size}: ${does}`);
    interactions.push({ page: address, size, does, times });
    await context.close();
  }
  server.closeAllConnections();
  server.close();
  return interactions;
}
