import { defineConfig } from '@playwright/test';
import type { Options } from './reader.ts';

const encrypted = 'encrypted.test.ts';
const belowAPath = 'below-a-path.test.ts';

export default defineConfig<object, Options>({
  testDir: '.',
  outputDir: '../../test-results/hosts',
  globalSetup: './site-below.ts',
  workers: 1,
  forbidOnly: true,
  reporter: [['list']],
  projects: [
    // Only this one has a certificate.
    { name: 'nginx', use: { server: 'nginx', base: '/' }, testIgnore: belowAPath },
    { name: 'nginx below a path', use: { server: 'nginx', base: '/a/b/c/' }, testIgnore: encrypted },
    { name: 'caddy', use: { server: 'caddy', base: '/' }, testIgnore: [encrypted, belowAPath] },
    { name: 'caddy below a path', use: { server: 'caddy', base: '/a/b/c/' }, testIgnore: encrypted },
  ],
});
