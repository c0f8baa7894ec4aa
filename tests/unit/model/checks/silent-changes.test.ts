import { expect, test } from '@playwright/test';
import { checkSilentChanges } from '../../../../src/model/checks/silent-changes.ts';
import type { Publication, PublishedCriterion } from '../../../../src/schemas/publication.ts';

const row: PublishedCriterion = {
  kind: 'fact',
  question: 'Who?',
  answers: { nodejs: { statement: 'One.' }, django: { statement: 'Two.' } },
  changes: [],
};

const publish = (criteria: Publication['criteria']): Publication => ({
  editions: ['2026-03-31'],
  criteria,
  arguments: {},
  claims: {},
  former: [],
  registry: { lines: 0, digest: '' },
});

const changed = { ...row, answers: { ...row.answers, django: { statement: 'Three.' } } };

test('an author who changes an answer in silence is told', () => {
  const [problem] = checkSilentChanges(publish({ old: row }), publish({ old: changed }));
  expect(problem).toMatchObject({ file: 'content/criteria/old.mdx', value: 'Three.' });
});

test('an author who renames the row besides is told, too', () => {
  const renamed = { ...changed, aliases: ['/compare/old/'] };
  const [problem] = checkSilentChanges(publish({ old: row }), publish({ new: renamed }));
  expect(problem).toMatchObject({ file: 'content/criteria/new.mdx', value: 'Three.' });
});

test('a row that is only renamed says what it said', () => {
  expect(checkSilentChanges(publish({ old: row }), publish({ new: { ...row, aliases: ['/compare/old/'] } }))).toEqual(
    [],
  );
});
