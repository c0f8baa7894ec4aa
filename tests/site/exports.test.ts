import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { comparisonData } from '../../src/exports/schema.ts';
import { sides } from '../../src/schemas/sides.ts';
import {
  assertions,
  comparison,
  criteria,
  findLeaning,
  prosAndCons,
  provenPages,
  sources,
  technologies,
  terms,
  edition,
} from './content.ts';
import { dist } from './dist.ts';
import { expect, test } from './reader.ts';

const readFile = (file: string) => readFileSync(path.join(dist, file), 'utf8');
const readJson = (file: string) => JSON.parse(readFile(file)) as unknown;
const data = comparisonData.parse(readJson('data/comparison.json'));

const inOrder = comparison.groups.flatMap((group) => group.criteria);

test('a program can check the data against their schema, and the schema against its own', () => {
  const ajv = new Ajv2020({ formats: { uri: (text: string) => URL.canParse(text) }, allErrors: true });
  const schema = readJson('data/comparison.schema.json') as Record<string, unknown>;
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  const check = ajv.compile(schema);
  expect(check(readJson('data/comparison.json')), JSON.stringify(check.errors)).toBe(true);
  expect(check({ ...data, edition: 'today' })).toBe(false);
});

test('the data name their edition, their licence and the order of the rows', () => {
  expect(data).toMatchObject({ schemaVersion: 1, edition, licence: { id: 'CC-BY-4.0' } });
  expect(data.groups.map(({ id, name }) => [id, name])).toEqual(comparison.groups.map(({ id, name }) => [id, name]));
  expect(data.criteria.map(({ id }) => id)).toEqual(inOrder);
});

test('each criterion says in the data what people wrote', () => {
  for (const { id, name, question, kind, leaning, answers, changes } of data.criteria) {
    const authored = criteria.get(id);
    if (!authored) throw new Error(`There is no content of ${id}.`);
    expect({ name, question, kind, changes }).toEqual({
      ...{ name: authored.name, question: authored.question, kind: authored.kind },
      changes: authored.changes ?? [],
    });
    expect(leaning?.text).toBe(findLeaning(authored));
    for (const side of sides) {
      const { claims, ...fields } = authored.answers[side];
      expect(answers[side]).toMatchObject({ ...fields, statement: claims[0]?.statement });
      expect(answers[side].claims).toMatchObject(claims);
    }
  }
});

test('the technologies, the arguments, the article, the glossary and the sources are there too', () => {
  for (const { id, claims, facts, milestones, name } of data.technologies) {
    const authored = technologies[id];
    expect({ name, milestones }).toEqual({ name: authored.name, milestones: authored.milestones });
    expect(claims).toMatchObject(authored.claims);
    expect(facts.map((fact) => [fact.id, fact.value])).toEqual(
      Object.entries(authored.facts).map(([fact, { value }]) => [fact, value]),
    );
  }
  expect(data.pages).toMatchObject(
    [...provenPages.values()].map(({ title, exchanges = [], claims }) => ({ title, exchanges, claims })),
  );
  for (const side of sides) {
    for (const kind of ['pros', 'cons'] as const) {
      const own = data.arguments.filter((each) => each.side === side && each.kind === kind);
      expect(own).toMatchObject(prosAndCons[side][kind]);
    }
  }
  expect(data.assertions).toMatchObject(assertions);
  expect(data.glossary).toMatchObject(terms);
  expect(data.sources.map(({ id }) => id)).toEqual([...sources.keys()].sort());
  for (const { id, document, title, tier } of data.sources) {
    expect({ address: document, title, tier }).toEqual({
      address: sources.get(id)?.address,
      title: sources.get(id)?.title,
      tier: sources.get(id)?.tier,
    });
  }
});

test('every id comes first in its entry', () => {
  const lists = [
    data.technologies,
    data.pages,
    data.groups,
    data.criteria,
    data.arguments,
    data.assertions,
    data.glossary,
    data.sources,
  ];
  expect(lists.flat().filter((entry) => Object.keys(entry)[0] !== 'id')).toEqual([]);
});

test('every address in the data is a page and a place of the site', async ({ page, server }) => {
  const { groups, criteria: rows, arguments: all, assertions: said, glossary } = data;
  const entries = [...data.technologies, ...data.pages, ...groups, ...rows, ...all, ...said, ...glossary];
  const byPage = Map.groupBy(entries, ({ address }) => address.replace(/#.*/, ''));
  for (const [address, [...own]] of byPage) {
    const response = await page.request.get(server + address);
    expect(response.status(), address).toBe(200);
    const html = await response.text();
    const missing = own.filter((each) => each.address.includes('#') && !html.includes(` id="${each.id}"`));
    expect(missing, address).toEqual([]);
  }
});

test('the file of a criterion stands alone: it has the row and the sources that it cites', () => {
  for (const criterion of data.criteria) {
    const cited = new Set(
      sides
        .flatMap((side) => criterion.answers[side].claims.flatMap(({ citations }) => citations))
        .map((c) => c.source),
    );
    expect(readJson(`data/criteria/${criterion.id}.json`)).toMatchObject({
      ...{ edition: data.edition, licence: data.licence, criterion },
      sources: data.sources.filter(({ id }) => cited.has(id)),
    });
  }
});
