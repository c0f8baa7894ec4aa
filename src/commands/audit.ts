import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFailures, renderFindings, type Finding } from './audit/findings.ts';
import { toArrival } from './audit/first-trip.ts';
import { visit } from './audit/lighthouse.ts';
import type { Visit } from './audit/visit.ts';
import { writeBareSite } from './bare-site.ts';
import { copyCheckout } from './checkout.ts';
import { buildSite } from './site-build.ts';
import { writeCompressedCopies } from './compressed-copies.ts';
import { createStaticServer, listen } from './static-server.ts';

/** One page of each kind that links lead to, and the table as a link to a row opens it. */
const pages = ['/', '/compare/orm/', '/compare/#orm', '/choose/', '/nodejs/'];

/** What the page has that Astro and nothing else makes. */
const bareText = '<title>A bare page</title><main><p>A heading and a paragraph, and nothing else.</p></main>';

const rounds = 5;

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = await mkdtemp(path.join(tmpdir(), 'audit-'));
const servers: Server[] = [];
try {
  const findings = await run();
  console.log(renderFindings(findings));
  if (findFailures(findings).length > 0) process.exitCode = 1;
} finally {
  for (const server of servers) server.close();
  await rm(folder, { recursive: true });
}

async function run(): Promise<Finding[]> {
  const [site, bare] = [path.join(folder, 'site'), path.join(folder, 'bare')];
  await copyCheckout(root, site);
  await writeBareSite(root, bare, [bareText]);
  const [siteHost, bareHost] = [await host(site), await host(bare)];
  const places = [
    { page: 'bare Astro', address: `${bareHost}/page-1/`, built: bare, limited: false },
    ...pages.map((page) => ({ page, address: siteHost + page, built: site, limited: true })),
  ].map((place) => ({ ...place, visits: [] as Visit[] }));
  for (let round = 1; round <= rounds; round += 1) {
    // One after the other, so that what else the machine does meanwhile falls on all.
    for (const { page, address, visits } of places) {
      const found = await visit(address);
      visits.push(found);
      console.error(`Round ${String(round)}, ${page}: LCP ${found.largestPaint.toFixed(2)} s`);
    }
  }
  return Promise.all(
    places.map(async ({ page, address, built, limited, visits }) => {
      const { pathname, hash } = new URL(address);
      const sent = await readFile(path.join(built, 'dist', pathname, 'index.html.br'));
      const headers = (visits[0]?.pageBytes ?? 0) - sent.length;
      return { page, limited, visits, arrival: toArrival(sent, headers, hash.slice(1)) };
    }),
  );
}

/** Builds what lies in a folder for the address at which it is then served, compressed, and gives that address. */
async function host(built: string): Promise<string> {
  const server = createStaticServer({ folder: path.join(built, 'dist'), compressed: true });
  servers.push(server);
  const address = `http://localhost:${String(await listen(server, 0))}`;
  console.error(`Builds and compresses ${path.basename(built)}.`);
  await buildSite(built, `${address}/`);
  await writeCompressedCopies(path.join(built, 'dist'));
  return address;
}
