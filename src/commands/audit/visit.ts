/** What Lighthouse judges, by its own ids, and how a table calls it. */
export const categories = {
  performance: 'perf.',
  accessibility: 'a11y',
  'best-practices': 'pract.',
  seo: 'SEO',
} as const;

export type Category = keyof typeof categories;

export const categoryNames = Object.keys(categories) as Category[];

/** What one look at a page told. */
export interface Visit {
  /** When its largest text or picture, and its first, was painted, in seconds of a simulated phone. */
  largestPaint: number;
  firstPaint: number;
  /** What the largest was, as a selector. */
  largest: string;
  /** For how many milliseconds it would not have answered a tap. */
  blocked: number;
  /** How far its parts moved. */
  shift: number;
  /** All that was sent, with headers, and the page alone. */
  bytes: number;
  pageBytes: number;
  /** Up to 100. */
  scores: Record<Category, number>;
  /** What lowers a score that is under 100. */
  faults: string[];
  /** How fast the machine was then, on Lighthouse's own scale. */
  speed: number;
}

/** The parts of Lighthouse's report that count here. */
export interface Report {
  runtimeError?: { message: string };
  environment: { benchmarkIndex: number };
  audits: Record<string, Audit>;
  categories: Partial<Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>>;
}

interface Audit {
  title: string;
  score: number | null;
  numericValue?: number;
  details?: { items?: Item[] };
}

interface Item {
  resourceType?: string;
  transferSize?: number;
  selector?: string;
  node?: { selector: string };
}

/** Reads a report. Throws when the page could not be looked at, or a figure is missing. */
export function toVisit({ runtimeError, environment, audits, categories: found }: Report): Visit {
  if (runtimeError) throw new Error(`Lighthouse could not look at the page: ${runtimeError.message}`);
  const getFigure = (id: string) => getNumber(id, audits[id]?.numericValue);
  const findItem = (id: string, isIt: (item: Item) => boolean) => audits[id]?.details?.items?.find(isIt);
  const document = findItem('network-requests', ({ resourceType }) => resourceType === 'Document');
  const scores = categoryNames.map((name) => [name, Math.round(getNumber(name, found[name]?.score) * 100)] as const);
  return {
    largestPaint: getFigure('largest-contentful-paint') / 1000,
    firstPaint: getFigure('first-contentful-paint') / 1000,
    largest: findItem('lcp-breakdown-insight', ({ selector }) => selector !== undefined)?.selector ?? 'unknown',
    blocked: getFigure('total-blocking-time'),
    shift: getFigure('cumulative-layout-shift'),
    bytes: getFigure('total-byte-weight'),
    pageBytes: getNumber('the page', document?.transferSize),
    scores: Object.fromEntries(scores) as Record<Category, number>,
    faults: scores
      .filter(([, score]) => score < 100)
      .flatMap(([name]) => found[name]?.auditRefs ?? [])
      .flatMap(({ id, weight }) => (weight > 0 ? (audits[id] ?? []) : []))
      .filter(({ score }) => score !== null && score < 1)
      .map(renderFault),
    speed: environment.benchmarkIndex,
  };
}

function getNumber(name: string, value: number | null | undefined): number {
  if (typeof value !== 'number') throw new Error(`Lighthouse gave no figure for ${name}.`);
  return value;
}

function renderFault({ title, details }: Audit): string {
  const places = (details?.items ?? []).flatMap(({ node }) => node?.selector ?? []).slice(0, 3);
  return [title, places.join(', ')].filter(Boolean).join(': ');
}
