import { findAttribute, toElements } from '../site/dist.ts';
import type { Answer } from './reader.ts';

// The rules are those of MDN HTTP Observatory 1.4.8, https://github.com/mdn/mdn-http-observatory, `src/grader/charts.js` and
// `src/analyzer/tests/`, as far as this site can meet them. The package itself brings a server and a database, and asks public hosts only.

/** What a test found, as points: below zero a fault, above zero an extra that counts from 90 points on. */
interface Finding {
  name: string;
  points: number;
}

const broad = /^(\*|https?:(\/\/\*(\.\*)?)?|ftp:|data:|'unsafe-.*')$/;

/** The grade of a site by the answer to a reader of its home page, and by the one without TLS. */
export function gradeHeaders(page: Answer, plain: Answer): { grade: string; faults: string[] } {
  const get = (name: string) => String(page.headers[name] ?? '');
  const findings: Finding[] = [
    { name: 'content policy', points: gradePolicy(get('content-security-policy')) },
    { name: 'frames', points: get('content-security-policy').includes("frame-ancestors 'none'") ? 5 : -20 },
    { name: 'types', points: get('x-content-type-options') === 'nosniff' ? 0 : -5 },
    { name: 'referrer', points: gradeReferrer(get('referrer-policy')) },
    { name: 'TLS only', points: gradeTransport(get('strict-transport-security')) },
    { name: 'resources', points: /^same-(origin|site)$/.test(get('cross-origin-resource-policy')) ? 10 : 0 },
    { name: 'other origins', points: get('access-control-allow-origin') === '' ? 0 : -50 },
    { name: 'cookies', points: page.headers['set-cookie'] ? -20 : 0 },
    { name: 'redirection', points: (plain.headers.location ?? '').startsWith('https:') ? 0 : -20 },
    { name: 'scripts of others', points: countForeignScripts(page.body.toString()) > 0 ? -5 : 0 },
  ];
  const sum = (list: readonly Finding[]) => list.reduce((total, { points }) => total + points, 100);
  const faults = findings.filter(({ points }) => points < 0);
  const score = sum(faults) >= 90 ? sum(findings) : sum(faults);
  return { grade: score >= 100 ? 'A+' : score >= 90 ? 'A' : 'less', faults: faults.map(({ name }) => name) };
}

function gradePolicy(policy: string): number {
  const directives = new Map(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...values]) => [name, values] as const),
  );
  const all = [...directives.values()].flat();
  if (policy === '' || all.some((value) => broad.test(value))) return -25;
  const isClosed = (name: string) => directives.get(name)?.join() === "'none'";
  return isClosed('default-src') && isClosed('form-action') ? 10 : 5;
}

const gradeReferrer = (value: string) =>
  ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'].includes(value) ? 5 : 0;

/** Six months are the least. */
const gradeTransport = (value: string) => (Number(/max-age=(\d+)/.exec(value)?.[1] ?? 0) >= 15_768_000 ? 0 : -20);

const countForeignScripts = (html: string) =>
  toElements(html)
    .filter(({ tagName }) => tagName === 'script')
    .filter((script) => findAttribute(script, 'src') && !findAttribute(script, 'integrity')).length;
