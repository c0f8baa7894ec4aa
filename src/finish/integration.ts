import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
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
import { finishPage } from './page.ts';
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
        const pages = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
        const modules = await readModules(folder);
        const finished = [];
        const listed: string[] = [];
        for (const name of pages) {
          const file = path.join(folder, name);
          const address = toAddress(name);
          const page = finishPage(
            address,
            addFormerIds(await readFile(file, 'utf8'), toFormerIds(address, moves.moves)),
            name === '404.html' ? toAbsolute(base) : undefined,
            modules,
          );
          await writeFile(file, page.html);
          finished.push(page.hashes);
          if (!isHidden(page.html)) listed.push(address);
        }
        await keepFormerData(folder, moves);
        const files = toHostFiles(finished, toMovedPages(moves.moves), settings);
        const redirects = renderRedirects(moves.moves, base);
        if (redirects) files.set('_redirects', redirects);
        const security = renderSecurityText(settings, edition);
        if (security) files.set('.well-known/security.txt', security);
        for (const [name, text] of files) {
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

/** The page for unknown addresses is served at any depth, so its links begin at the site's own root. */
const toAbsolute = (base: string) => (_page: string, target: string) => base + target.slice(1);
