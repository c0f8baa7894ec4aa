import { expect, test } from '@playwright/test';
import { toVisit, type Report } from '../../../../src/commands/audit/visit.ts';

const toAudit = (numericValue: number) => ({ title: 'a figure', score: 1, numericValue });

const report: Report = {
  environment: { benchmarkIndex: 1500 },
  audits: {
    'largest-contentful-paint': toAudit(1234),
    'first-contentful-paint': toAudit(700),
    'total-blocking-time': toAudit(5),
    'cumulative-layout-shift': toAudit(0),
    'total-byte-weight': toAudit(50_000),
    'network-requests': {
      title: 'requests',
      score: 1,
      details: {
        items: [
          { resourceType: 'Font', transferSize: 40_000 },
          { resourceType: 'Document', transferSize: 9_000 },
        ],
      },
    },
    'lcp-breakdown-insight': {
      title: 'largest',
      score: 1,
      details: { items: [{}, { selector: 'main > p' }] },
    },
    'target-size': {
      title: 'Targets are small',
      score: 0,
      details: { items: [{ node: { selector: 'a.b' } }] },
    },
    experimental: { title: 'Not counted', score: 0 },
    passed: { title: 'Fine', score: 1 },
  },
  categories: {
    performance: { score: 1, auditRefs: [] },
    accessibility: {
      score: 0.97,
      auditRefs: [
        { id: 'target-size', weight: 7 },
        { id: 'experimental', weight: 0 },
        { id: 'passed', weight: 3 },
      ],
    },
    'best-practices': { score: 1, auditRefs: [] },
    seo: { score: 1, auditRefs: [{ id: 'target-size', weight: 1 }] },
  },
};

test('a report gives the figures of a visit, and what lowers a score with its place', () => {
  expect(toVisit(report)).toEqual({
    largestPaint: 1.234,
    firstPaint: 0.7,
    largest: 'main > p',
    blocked: 5,
    shift: 0,
    bytes: 50_000,
    pageBytes: 9_000,
    scores: { performance: 100, accessibility: 97, 'best-practices': 100, seo: 100 },
    faults: ['Targets are small: a.b'],
    speed: 1500,
  });
});

test('a page that could not be opened is no page with bad figures', () => {
  expect(() => toVisit({ ...report, runtimeError: { message: 'status code 404' } })).toThrow('status code 404');
});

test('a figure that is missing is not taken as nought', () => {
  expect(() => toVisit({ ...report, audits: {} })).toThrow('no figure for largest-contentful-paint');
  const categories = { ...report.categories, seo: { score: null, auditRefs: [] } };
  expect(() => toVisit({ ...report, categories })).toThrow('no figure for seo');
});
