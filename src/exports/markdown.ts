import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import type { Document } from './document.ts';

/** What GitHub reads beyond the standard: struck words and formulas. */
const beyond: Options = {
  unsafe: [
    { character: '~', inConstruct: 'phrasing' },
    { character: '$', inConstruct: 'phrasing' },
  ],
};

/** A document as Markdown with GitHub's tables. */
export const renderMarkdown = (document: Document): string =>
  toMarkdown(
    { type: 'root', children: document },
    { bullet: '-', extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), beyond] },
  );
