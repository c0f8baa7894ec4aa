import { runInNewContext } from 'node:vm';
import { expect, test } from '@playwright/test';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { listFiles, readText } from './source-tree.ts';

const folder = 'public/about/hosting';
const workflows = ['github-pages.yml', 'links.yml'];

const workflow = z.object({
  permissions: z.strictObject({}),
  jobs: z.record(
    z.string(),
    z.object({
      'timeout-minutes': z.number(),
      permissions: z.record(z.string(), z.enum(['read', 'write'])),
      steps: z.array(
        z.object({ uses: z.string().optional(), run: z.string().optional(), with: z.unknown().optional() }),
      ),
    }),
  ),
});

/** What each job may do, by the name of the file and the job. */
const permissions = {
  'github-pages.yml build': { contents: 'read' },
  'github-pages.yml deploy': { pages: 'write', 'id-token': 'write' },
  'links.yml links': { contents: 'read' },
};

const jobs = workflows.flatMap((name) =>
  Object.entries(workflow.parse(parse(readText(`${folder}/${name}`))).jobs).map(([job, each]) => ({
    name: `${name} ${job}`,
    ...each,
  })),
);

test('every workflow is known here', () => {
  const found = listFiles(folder).filter((file) => file.endsWith('.yml') && !file.endsWith('gitlab-ci.yml'));
  expect(found).toEqual(workflows.map((name) => `${folder}/${name}`));
});

test('a job may do what it has to, and nothing else', () => {
  expect(Object.fromEntries(jobs.map((job) => [job.name, job.permissions]))).toEqual(permissions);
});

test('every action is pinned to a full commit, with its version beside it', () => {
  const lines = workflows.flatMap((name) => readText(`${folder}/${name}`).match(/uses:.*/g) ?? []);
  expect(lines.length).toBe(jobs.flatMap(({ steps }) => steps.filter(({ uses }) => uses)).length);
  for (const line of lines) expect(line).toMatch(/^uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('one action has one pin everywhere', () => {
  const pins = new Set(jobs.flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? [])));
  const names = [...pins].map((pin) => pin.replace(/@.*/, ''));
  expect(names.length).toBe(new Set(names).size);
});

test('no checkout leaves its token to later steps', () => {
  const checkouts = jobs.flatMap(({ steps }) => steps).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(checkouts.map((step) => step.with)).toEqual(checkouts.map(() => ({ 'persist-credentials': false })));
});

test('no workflow puts what others write into a command', () => {
  const commands = jobs.flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
});

test('the jobs run commands that this project has', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readText('package.json')));
  const files = [...workflows, 'gitlab-ci.yml'].map((name) => readText(`${folder}/${name}`)).join('\n');
  const names = [...files.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(3);
  expect(names.filter((name) => !(name in scripts))).toEqual([]);
});

test('GitLab publishes the folder that it keeps', () => {
  const { pages } = z
    .object({ pages: z.object({ script: z.array(z.string()), artifacts: z.object({ paths: z.array(z.string()) }) }) })
    .parse(parse(readText(`${folder}/gitlab-ci.yml`)));
  expect(pages.script.at(-1)).toBe('mv dist public');
  expect(pages.artifacts.paths).toEqual(['public']);
});

const requests: [uri: string, query: object, answer: Record<string, unknown>][] = [
  ['/', {}, { uri: '/index.html' }],
  ['/compare/', { edition: { value: '2026' } }, { uri: '/compare/index.html' }],
  ['/icon.svg', {}, { uri: '/icon.svg' }],
  ['/_astro/fonts/a.woff2', {}, { uri: '/_astro/fonts/a.woff2' }],
  ['/.well-known/security.txt', {}, { uri: '/.well-known/security.txt' }],
  ['/compare', {}, { statusCode: 301, headers: { location: { value: '/compare/' } } }],
  [
    '/a/compare',
    { b: { value: '1', multiValue: [{ value: '1' }, { value: '2' }] }, c: { value: '' } },
    { statusCode: 301, headers: { location: { value: '/a/compare/?b=1&b=2&c=' } } },
  ],
  ['//example.org', {}, { uri: '//example.org' }],
  ['//example', {}, { statusCode: 301, headers: { location: { value: '/example/' } } }],
];

for (const [uri, querystring, answer] of requests) {
  test(`at CloudFront, a reader of ${uri} gets to ${JSON.stringify(answer)}`, () => {
    const code = readText(`${folder}/cloudfront-function.txt`);
    const result: unknown = runInNewContext(`${code}; handler({ request: { uri, querystring } })`, {
      uri,
      querystring,
    });
    expect(JSON.parse(JSON.stringify(result))).toMatchObject(answer);
  });
}
