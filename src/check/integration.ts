import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger, HookParameters } from 'astro';
import { checkContent } from '../check.ts';
import { registryFile } from '../model/checks/vanished.ts';
import { renderReports } from './report.ts';

/** Refuses to build content with problems, and shows them to authors while they write. */
export function contentCheck(): AstroIntegration {
  let root = '';
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        root = fileURLToPath(config.root);
        if (command !== 'build') return;
        const reports = await checkContent(root);
        if (reports.length === 0) return;
        const error = new Error(renderReports(reports));
        // An author looks into the content, not into this code.
        delete error.stack;
        throw error;
      },
      'astro:server:setup': async ({ server, logger }) => {
        await watch(root, server, logger);
      },
    },
  };
}

/** Checks after each change, prints the problems, and keeps them in the browser until they are mended. */
async function watch(
  root: string,
  server: HookParameters<'astro:server:setup'>['server'],
  logger: AstroIntegrationLogger,
): Promise<void> {
  let message = '';
  let runs = 0;
  const show = () => {
    if (message) server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'content-check' } });
  };
  const check = async () => {
    const run = ++runs;
    const reports = await checkContent(root);
    // A later change has been checked meanwhile.
    if (run !== runs) return;
    const before = message;
    message = reports.length > 0 ? renderReports(reports) : '';
    if (message) logger.error(message);
    else if (before) {
      logger.info('The content is in order again.');
      server.ws.send({ type: 'full-reload' });
    }
    show();
  };
  const content = path.join(root, 'content') + path.sep;
  const registry = path.join(root, registryFile);
  server.watcher.on('all', (_event, file) => {
    if (file.startsWith(content) || file === registry) void check();
  });
  server.ws.on('connection', show);
  await check();
}
