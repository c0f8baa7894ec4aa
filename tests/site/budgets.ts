/** What a page may weigh, in bytes after brotli, as a host sends it. */
export const budgets = {
  /** A page with its styles: what the first round trip of a connection carries. */
  page: 14_600,
  /** A page that lists everything. */
  list: 25_000,
  /** The scripts of a page. */
  scripts: 3_000,
  /** Those of the page that recommends. */
  chooseScripts: 8_000,
  /** What the first search loads: its script and all entries. */
  search: 20_000,
  /** What the first use of the tools of the table loads. */
  tools: 5_000,
  /** All typefaces; they are compressed already. */
  fonts: 45_000,
  fontFiles: 2,
  /** A card, the picture that a link unfurls with; it is compressed already. */
  card: 40_000,
  /** The elements of a page, and of one that lists everything. */
  elements: 1_500,
  listElements: 2_500,
  /** Of the header that names all inline scripts and styles. */
  policyHashes: 30,
  policyCharacters: 2_000,
} as const;

/** The pages that list everything. */
export const lists: readonly string[] = ['/compare/', '/sources/', '/search/', '/choose/'];
