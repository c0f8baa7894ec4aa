const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** How a part of a text begins that names no product: with a version, a month, or what is said of a product before it. */
const noProduct = new RegExp(`^(v?\\d|its |as of |to |commits? |later$|(page|guides)\\b|(${months}) )`);

/** Where the name of a product ends: before a version, a year, or what is said of either. */
const nameEnd = new RegExp(`\\s+(v?\\d|(in|on) |of (\\d|${months})|(documentation|docs)\\b).*$`);

/** The products that a claim holds for, as it names them: "Node.js 26, Express 5 and Fastify 5" names three. */
export const toProducts = (holdsFor: string): string[] =>
  holdsFor
    .split(/[;,]| and /)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !noProduct.test(part))
    .map((part) => part.replace(nameEnd, ''));

/** The modules and packages that an answer says it is by: "Pino for logs, JSX in Hono or a framework" names two. */
export const toProviders = (by: string): string[] =>
  by
    .split(/[;,]| and | or /)
    .map((part) => part.trim().replace(/ (for|in) .*$/, ''))
    .filter((part) => !/^(a |other |logs$)| (is|are) /.test(part));

/** A product's name as commands take it: Node.js is nodejs. */
export const toProductKey = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
