import { expect, test } from '@playwright/test';
import { toOutsideDocuments } from '../../../src/model/outside-documents.ts';
import { toAuthored } from './checks/authored-file.ts';

const files = [
  toAuthored('sources/manual.yaml', { address: 'https://example.org/manual/#top' }),
  toAuthored('sources/survey.yaml', { address: 'https://example.org/survey/' }),
  toAuthored('criteria/size.mdx', {
    answers: {
      nodejs: { claims: [{ id: 'small', citations: [{ source: 'manual', at: '#size' }, { source: 'survey' }] }] },
      django: { claims: [{ id: 'large', citations: [{ source: 'manual', at: 'section Size' }] }] },
    },
  }),
  toAuthored('pages/about.mdx', {}, [
    { kind: 'link', id: 'https://example.org/survey/', line: 7 },
    { kind: 'link', id: '/compare/', line: 8 },
  ]),
];

test('each document is named once, with every place and what rests on it', () => {
  expect(toOutsideDocuments(files)).toEqual([
    {
      address: 'https://example.org/manual/',
      places: new Map([
        ['size', ['claim small (content/criteria/size.mdx)']],
        ['top', ['claim large (content/criteria/size.mdx)']],
      ]),
    },
    {
      address: 'https://example.org/survey/',
      places: new Map([['', ['claim small (content/criteria/size.mdx)', 'content/pages/about.mdx:7']]]),
    },
  ]);
});
