import { expect, test } from '@playwright/test';
import { toProductKey, toProducts, toProviders } from '../../../src/model/products.ts';

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
