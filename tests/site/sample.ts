import { claims, criteria, sources } from './content.ts';
import { addresses, criterionAddresses, sourceAddresses } from './dist.ts';

/** The entry of which a number is highest. */
const findMost = <Value>(entries: ReadonlyMap<string, Value>, toNumber: (value: Value, id: string) => number): string =>
  [...entries].reduce((most, next) => (toNumber(next[1], next[0]) > toNumber(most[1], most[0]) ? next : most))[0];

const resting = new Map<string, number>();
for (const { claim } of claims) {
  for (const id of new Set(claim.citations.map(({ source }) => source))) resting.set(id, (resting.get(id) ?? 0) + 1);
}

/** The pages of sources that ask most of the layout. */
const hardestSources = [
  findMost(sources, (_source, id) => resting.get(id) ?? 0),
  findMost(sources, ({ title }) => title.length),
  findMost(sources, ({ address }) => address.length),
].map((id) => `/sources/${id}/`);

/** The length of the longest word, which decides how narrow a column can be. */
const toLongestWord = (value: unknown) =>
  Math.max(
    ...JSON.stringify(value)
      .split(/[\s"]+/)
      .map((word) => word.length),
  );

/** The pages of criteria that ask most of the layout: the longest name, question, answer, evidence and word, and one of each kind. */
const hardestCriteria = [
  findMost(criteria, ({ name }) => name.length),
  findMost(criteria, ({ question }) => question.length),
  findMost(criteria, ({ answers }) => answers.nodejs.claims[0]?.statement.length ?? 0),
  findMost(criteria, ({ answers }) => answers.django.claims[0]?.statement.length ?? 0),
  findMost(criteria, ({ answers }) => answers.nodejs.claims.length + answers.django.claims.length),
  findMost(criteria, toLongestWord),
  ...['capability', 'quality', 'fact'].map((kind) => [...criteria].find(([, each]) => each.kind === kind)?.[0]),
  [...criteria].find(([, { answers }]) => JSON.stringify(answers).includes('wouldSettle'))?.[0],
].map((id) => `/compare/${id ?? ''}/`);

const ofSources = new Set([...sourceAddresses.slice(0, 1), ...hardestSources]);

/** The pages of criteria that stand for all where a look takes long. */
export const sampleCriteria = criterionAddresses.filter((address) => hardestCriteria.includes(address));

/** Every page but those of the sources, of which a few stand for all. */
export const everyPage = addresses.filter((address) => !sourceAddresses.includes(address) || ofSources.has(address));

/** Where a look at the layout takes long: every page that has its own, and of the criteria those that ask most of theirs. */
export const sample = everyPage.filter(
  (address) => !criterionAddresses.includes(address) || sampleCriteria.includes(address),
);
