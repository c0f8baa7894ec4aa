import { gradeHeaders } from './observatory.ts';
import { expect, test } from './reader.ts';

test('the site is graded A+ by the rules of MDN HTTP Observatory', async ({ host, base }) => {
  const [page, plain] = [await host.ask(base), await host.askPlain(base)];
  const { grade, faults } = gradeHeaders(page, plain);
  expect(faults).toEqual([]);
  expect(grade).toBe('A+');
});

test('a reader without TLS is sent to where it is', async ({ host }) => {
  const { status, headers } = await host.askPlain('/compare/?a=b');
  expect(status).toBe(301);
  expect(headers.location).toBe('https://127.0.0.1/compare/?a=b');
});
