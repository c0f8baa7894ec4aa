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

/** A product and one of its versions. */
export interface Version {
  product: string;
  version: string;
}

/** A version, and the one that a range ends with. A year is none. */
const range = /^v?\d+(\.\d+)*(( to | through | until | ?[-–] ?)v?\d+(\.\d+)*)?/;

/** Where another product, or another version of the same, may begin. */
const nextVersion = /[;,&()]|(?<=\d)\s*[/|+]\s*(?=v?\d)|\s+(?:and|or|on|with|under)\s+/;

/** What may stand before a product, or between it and its version. */
const beforeProduct = /^(and|or|on|with|since|from|before|until|up to|the|current|all)\s+/i;
const beforeVersion =
  /\s*(\b(LTS|versions?|releases?|lines?|series|major|from|since|before)\b|[≥≤<>=~^]+)\s*(?=v?\d)/gi;

const isYear = (version: string) => /^(19|20)\d{2}$/.test(version);

/** The versions that a claim holds for, each with its product: "Node.js 22, 24 and 26" names three of one. */
export function toVersions(holdsFor: string): Version[] {
  let product: string | undefined;
  return holdsFor.split(nextVersion).flatMap((part) => {
    const text = part.trim().replace(beforeProduct, '').replace(beforeVersion, ' ').trim();
    const [named] = toProducts(text);
    if (named !== undefined) product = named;
    const [found = ''] = range.exec(named === undefined ? text : text.slice(named.length).trim()) ?? [];
    return (found.match(/\d+(\.\d+)*/g) ?? [])
      .filter((version) => !isYear(version))
      .flatMap((version) => (product === undefined ? [] : [{ product, version }]));
  });
}

/** The modules and packages that an answer says it is by: "Pino for logs, JSX in Hono or a framework" names two. */
export const toProviders = (by: string): string[] =>
  by
    .split(/[;,]| and | or /)
    .map((part) => part.trim().replace(/ (for|in) .*$/, ''))
    .filter((part) => !/^(a |other |logs$)| (is|are) /.test(part));

/** A product's name as commands take it: Node.js is nodejs. */
export const toProductKey = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
