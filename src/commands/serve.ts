import { fileURLToPath } from 'node:url';
import { createStaticServer, listen } from './static-server.ts';

const { PORT = '' } = process.env;
const wanted = PORT === '' ? 4321 : Number(PORT);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) {
  throw new Error(`PORT=${PORT} is not a port: write a whole number up to 65535.`);
}
const folder = fileURLToPath(new URL('../../dist/', import.meta.url));
const port = await listen(createStaticServer({ folder }), wanted);
if (wanted !== 0 && port !== wanted) console.log(`Port ${String(wanted)} is taken, so this is the next free one.`);
console.log(`The site is at http://localhost:${String(port)}/ (stop with Ctrl+C)`);
