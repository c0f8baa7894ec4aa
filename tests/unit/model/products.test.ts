import { expect, test } from '@playwright/test';
import { toProductKey, toProducts, toProviders, toVersions } from '../../../src/model/products.ts';

const texts: [holdsFor: string, products: string[]][] = [
  ['Django 6.1', ['Django']],
  ['Node.js 26, Express 5 and Fastify 5', ['Node.js', 'Express', 'Fastify']],
  ['Python 3.14; Django REST framework 3.18', ['Python', 'Django REST framework']],
  ['Node.js 26, 24 and 22', ['Node.js']],
  ['Node.js 22.18 and later', ['Node.js']],
  ['Node.js 24 on Lambda; Workers, August 2026', ['Node.js', 'Workers']],
  ['Prisma 7.10 and 8.0.0-rc, November 2026', ['Prisma']],
  ['HttpArena, commits 009f974 and 3d798d5', ['HttpArena']],
  ['NestJS documentation of June 2026', ['NestJS']],
  ['Channels 4.3.2, as of November 2026', ['Channels']],
  ['Express 5.3, its types 5.1', ['Express']],
  ['Django 6.1, HTML Standard of 2026-03', ['Django', 'HTML Standard']],
  ['State of JavaScript 2025', ['State of JavaScript']],
  ['Walmart.com in 2016', ['Walmart.com']],
  ['Fastify 5, @fastify/swagger 9.9', ['Fastify', '@fastify/swagger']],
  ['September 2025 to August 2026', []],
  ['NestJS docs, page of 2024', ['NestJS']],
  ['Django 6.1, to November 2026', ['Django']],
  ['2014 and 2019', []],
];

for (const [holdsFor, products] of texts) {
  test(`“${holdsFor}” names ${products.join(', ') || 'no product'}`, () => {
    expect(toProducts(holdsFor)).toEqual(products);
  });
}

const versions: [holdsFor: string, named: string[]][] = [
  ['Node.js 26, 24 and 22', ['Node.js 26', 'Node.js 24', 'Node.js 22']],
  ['Django 5.2 to 6.1', ['Django 5.2', 'Django 6.1']],
  ['Node.js 22.18 and later', ['Node.js 22.18']],
  ['Node.js 24 on Lambda; Workers, August 2026', ['Node.js 24']],
  ['Django 6.1, its policy; HeroDevs 3.2.26', ['Django 6.1', 'HeroDevs 3.2.26']],
  ['OpenTelemetry for Node.js 0.82', ['OpenTelemetry for Node.js 0.82']],
  ['Django in 2026', []],
  ['2022 (line 16); August 2026 (packages)', []],
  ['2009, and Node.js 26', ['Node.js 26']],
  ['Node.js 26/24 & Django ≥ 5.2', ['Node.js 26', 'Node.js 24', 'Django 5.2']],
  ['Express 5 on Node.js version 18', ['Express 5', 'Node.js 18']],
  ['Node.js 18–26; since Django 5.1', ['Node.js 18', 'Node.js 26', 'Django 5.1']],
  ['Fastify 5, @fastify/swagger 9.9', ['Fastify 5', '@fastify/swagger 9.9']],
  ['the Node.js 20 line; Django release 4.2', ['Node.js 20', 'Django 4.2']],
];

for (const [holdsFor, named] of versions) {
  test(`“${holdsFor}” names ${named.join(', ') || 'no version'}`, () => {
    expect(toVersions(holdsFor).map(({ product, version }) => `${product} ${version}`)).toEqual(named);
  });
}

test('a command takes a product however it is written', () => {
  expect(['Node.js', 'nodejs', 'NodeJS'].map(toProductKey)).toEqual(['nodejs', 'nodejs', 'nodejs']);
});

const providers: [by: string, products: string[]][] = [
  ['django.contrib.auth', ['django.contrib.auth']],
  ['BullMQ, pg-boss or Graphile Worker', ['BullMQ', 'pg-boss', 'Graphile Worker']],
  ['Pino for logs, OpenTelemetry for the rest', ['Pino', 'OpenTelemetry']],
  ['EJS, Pug or JSX in Hono', ['EJS', 'Pug', 'JSX']],
  ['pg, mongodb and other drivers', ['pg', 'mongodb']],
  ['Supertest or a framework; the runner is built in', ['Supertest']],
  ['OpenTelemetry; logs and error mails are built in', ['OpenTelemetry']],
];

for (const [by, products] of providers) {
  test(`an answer by “${by}” names ${products.join(', ')}`, () => {
    expect(toProviders(by)).toEqual(products);
  });
}
