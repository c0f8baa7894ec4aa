import { createServer, type RequestListener, type Server } from 'node:http';
import { test as base, expect } from '@playwright/test';
import { renderVisits, visit } from '../../../src/commands/outside-links.ts';
import { listen } from '../../../src/commands/static-server.ts';

/** Serves answers of our own, and gives the address of the host. */
const test = base.extend<{ serve: (answer: RequestListener) => Promise<string> }>({
  serve: async ({}, use) => {
    const servers: Server[] = [];
    await use(async (answer) => {
      const server = createServer(answer);
      servers.push(server);
      return `http://127.0.0.1:${String(await listen(server, 0))}`;
    });
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  },
});

const patience = { timeout: 300, retries: 2, pause: 20 };
const toDocument = (address: string, place = '') => ({ address, places: new Map([[place, ['claim small']]]) });

/** Asks for one document at a host that answers so. */
const visitOne = async (address: string, place?: string) => {
  const [first] = await visit([toDocument(address, place)], patience);
  return { ...first?.probe, missing: first?.missing };
};

test('a document that answers is alive, and is asked for by its head only', async ({ serve }) => {
  const methods: (string | undefined)[] = [];
  const host = await serve(({ method }, response) => {
    methods.push(method);
    response.end();
  });
  expect(await visitOne(`${host}/`)).toMatchObject({ outcome: 'alive', reason: '200', missing: [] });
  expect(methods).toEqual(['HEAD']);
});

test('a host that refuses HEAD is asked by GET', async ({ serve }) => {
  const host = await serve(({ method }, response) => response.writeHead(method === 'GET' ? 200 : 405).end());
  expect(await visitOne(`${host}/`)).toMatchObject({ outcome: 'alive' });
});

for (const status of [404, 410]) {
  test(`a document with status ${String(status)} is dead, and is not asked for again and again`, async ({ serve }) => {
    let count = 0;
    const host = await serve((_request, response) => {
      count += 1;
      response.writeHead(status).end();
    });
    expect(await visitOne(`${host}/`)).toMatchObject({ outcome: 'dead', reason: String(status) });
    expect(count).toBe(2);
  });
}

test('a host that fails once is asked again', async ({ serve }) => {
  let count = 0;
  const host = await serve((_request, response) => response.writeHead(++count < 2 ? 503 : 200).end());
  expect(await visitOne(`${host}/`)).toMatchObject({ outcome: 'alive' });
});

test('a host that never answers is dead', async ({ serve }) => {
  const host = await serve(() => undefined);
  expect(await visitOne(`${host}/`)).toMatchObject({ outcome: 'dead' });
});

test('a host that is not there is dead, with the reason', async () => {
  expect(await visitOne('http://127.0.0.1:9/')).toMatchObject({ outcome: 'dead' });
});

test('a host that keeps programs out says nothing about its document', async ({ serve }) => {
  const host = await serve((_request, response) => response.writeHead(403).end());
  expect(await visitOne(`${host}/`)).toMatchObject({ outcome: 'unknown', reason: '403' });
});

test('a move is told', async ({ serve }) => {
  const host = await serve(({ url }, response) =>
    url === '/new/' ? response.end() : response.writeHead(301, { location: '/new/' }).end(),
  );
  expect(await visitOne(`${host}/old/`)).toMatchObject({ outcome: 'alive', moved: `${host}/new/` });
});

test('a place that a page lacks is told, and the document is alive', async ({ serve }) => {
  const host = await serve((_request, response) => {
    response
      .setHeader('content-type', 'text/html')
      .end('<h2 id="here"></h2><a name=there></a><p id="user-content-own">');
  });
  for (const place of ['here', 'there', 'own', ':~:text=a']) {
    expect(await visitOne(`${host}/`, place)).toMatchObject({ outcome: 'alive', missing: [] });
  }
  expect(await visitOne(`${host}/`, 'none')).toMatchObject({ outcome: 'alive', missing: ['none'] });
});

test('a host gets one question at a time, with a pause between two', async ({ serve }) => {
  const times: number[] = [];
  const host = await serve((_request, response) => {
    times.push(performance.now());
    response.end();
  });
  await visit(
    ['/a', '/b', '/c'].map((path) => toDocument(host + path)),
    patience,
  );
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  expect(gaps).toHaveLength(2);
  // A timer may fire a little early.
  for (const gap of gaps) expect(gap).toBeGreaterThan(patience.pause - 5);
});

test('a reader of the log sees what rests on a dead document', async ({ serve }) => {
  const host = await serve(({ url }, response) => response.writeHead(url === '/dead' ? 404 : 200).end());
  const visits = await visit([toDocument(`${host}/dead`), toDocument(`${host}/alive`)], patience);
  expect(renderVisits(visits)).toBe(
    `1 dead:\n\n${host}/dead: 404\n    claim small\n\nOf 2 documents, 1 answer and 1 are dead.`,
  );
});
