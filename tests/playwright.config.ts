import { defineConfig } from '@playwright/test';
import { findBrowser } from '../src/commands/browser.js';

const executablePath = findBrowser();

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  // Two cores is what a small machine has; a page with a large table keeps one busy for seconds.
  workers: 2,
  // A look at many pages takes a minute where the machine has other work too.
  timeout: 180_000,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    launchOptions: {
      ...(executablePath && { executablePath }),
      // A container has no sandbox to give, and the tests open only the site itself.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'unit', testDir: 'unit' },
    { name: 'content', testDir: 'content' },
    { name: 'site', testDir: 'site' },
  ],
});
