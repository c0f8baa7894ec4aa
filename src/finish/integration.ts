import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readMoves } from '../check/moves.ts';
import { readSettings } from '../check/settings.ts';
import { toFormerIds, toMovedPages } from '../model/moves.ts';
import { renderMissing } from '../model/settings.ts';
import { keepFormerData } from './former-data.ts';
import { addFormerIds } from './former-ids.ts';
import { toHostFiles } from './host-files.ts';
import { readModules } from './modules.ts';
import { finishPages } from './pages.ts';
import { renderRedirects } from './redirects.ts';
import { renderSecurityText } from './security-text.ts';
import { isHidden, renderRobots, renderSitemap } from './sitemap.ts';

/** What every page gets last, after the build. */
export function finish(): AstroIntegration {
  let root = '';
  return {
    name: 'finish',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { settings, edition } = await readSettings(root);
        const moves = await readMoves(root);
        const base = settings.address ? new URL(settings.address).pathname : '/';
        // Many small files, one after the other: to wait for each costs more than to read it.
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.html'))
          .sort();
        const sources = new Map<string, string>();
        for (const name of files) {
          const address = toAddress(name);
          const source = readFileSync(path.join(folder, name), 'utf8');
          sources.set(address, addFormerIds(source, toFormerIds(address, moves.moves)));
        }
        const pages = new Map(finishPages(sources, base, await readModules(folder)));
        for (const [address, { html }] of pages) writeFileSync(path.join(folder, toFile(address)), html);
        const listed = [...sources.keys()].filter((address) => !isHidden(sources.get(address) ?? ''));
        await keepFormerData(folder, moves);
        const host = toHostFiles(
          new Map([...pages].map(([address, { hashes }]) => [address, hashes])),
          toMovedPages(moves.moves),
          settings,
        );
        const redirects = renderRedirects(moves.moves, base);
        if (redirects) host.set('_redirects', redirects);
        const security = renderSecurityText(settings, edition);
        if (security) host.set('.well-known/security.txt', security);
        for (const [name, text] of host) {
          await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
          await writeFile(path.join(folder, name), text);
        }
        if (settings.address) {
          await writeFile(path.join(folder, 'sitemap.xml'), renderSitemap(listed, settings.address));
          await writeFile(path.join(folder, 'robots.txt'), renderRobots(settings.address));
        }
        const missing = renderMissing(settings);
        if (missing) logger.info(missing);
      },
    },
  };
}

const toAddress = (file: string) =>
  `/${file
    .split(path.sep)
    .join('/')
    .replace(/index\.html$/, '')}`;

const toFile = (address: string) => (address.endsWith('/') ? `${address}index.html` : address);
