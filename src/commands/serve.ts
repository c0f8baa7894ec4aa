import { fileURLToPath } from 'node:url';
import { createStaticServer, listen } from './static-server.ts';

const wanted = Number(process.env.PORT ?? 4321);
const folder = fileURLToPath(new URL('../../dist/', import.meta.url));
const port = await listen(createStaticServer({ folder }), wanted);
if (port !== wanted) console.log(`Port ${String(wanted)} is taken, so this is the next free one.`);
console.log(`The site is at http://localhost:${String(port)}/ (stop with Ctrl+C)`);
