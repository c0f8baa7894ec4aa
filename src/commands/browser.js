import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Debian’s browser without windows: the same pages in half the time, since it draws no interface of its own. */
export const headless = 'chromium-headless-shell';

const names = [headless, 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** Where browsers lie that are not on the path. */
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The Chromium or Chrome that the tests use.
 *
 * @param {boolean} isWhole whether the one that draws an interface, as readers have it, is taken first
 * @returns {string | undefined} its path; undefined when there is none
 */
export function findBrowser(isWhole = false) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const order = isWhole ? [...names.filter((name) => name !== headless), headless] : names;
  const onPath = order.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const candidates = [process.env.CHROMIUM_PATH, ...onPath, ...places, findOwn()];
  return candidates.find((file) => file && existsSync(file));
}

/** The browser that Playwright installed for itself. */
function findOwn() {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
  } catch {
    return undefined;
  }
}
