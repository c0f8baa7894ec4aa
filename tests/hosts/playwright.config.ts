import { defineConfig } from '@playwright/test';
import type { Options } from './reader.ts';

export default defineConfig<object, Options>({
  testDir: '.',
  outputDir: '../../test-results/hosts',
  globalSetup: './site-below.ts',
  workers: 1,
  forbidOnly: true,
  reporter: [['list']],
  projects: [
    { name: 'nginx', use: { server: 'nginx', base: '/' } },
    { name: 'nginx below a path', use: { server: 'nginx', base: '/a/b/c/' } },
    { name: 'caddy', use: { server: 'caddy', base: '/' } },
    { name: 'caddy below a path', use: { server: 'caddy', base: '/a/b/c/' } },
  ],
});
