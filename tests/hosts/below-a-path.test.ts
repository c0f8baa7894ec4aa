import { expect, test } from './reader.ts';

test('the site stands only below its path', async ({ host }) => {
  for (const address of ['/compare/', '/a/', '/a/b/']) expect((await host.ask(address)).status, address).toBe(404);
});
