import type { Argument } from '../model/argument.ts';
import type { Group } from '../model/comparison.ts';
import type { Criterion } from '../model/criterion.ts';
import { siteName } from '../model/identity.ts';
import { rowAddress } from '../model/links.ts';
import { toPlain } from '../model/text.ts';
import { renderCitation } from './citation.ts';
import { renderConfluence } from './confluence.ts';
import { renderCsv } from './csv.ts';
import type { Document } from './document.ts';
import { renderIframe, renderPicture } from './embed.ts';
import { renderMarkdown } from './markdown.ts';
import { renderMediaWiki } from './mediawiki.ts';
import { toRow, type Frame } from './row.ts';
import { renderKind, toArgumentDocument, toGroupDocument } from './tables.ts';

/** The texts that a reader can copy of an entry. */
export interface Copy {
  /** What a link to it says. */
  title: string;
  address: string;
  markdown: string;
  confluence: string;
  mediawiki: string;
  citation: string;
  /** Rows only: the frame that shows it, and its card, for pages of other sites. */
  embed?: string;
  picture?: string;
  /** Tables only. */
  csv?: string;
}

/** The texts of a row; its address is its page. */
export const toRowCopy = (criterion: Criterion, frame: Frame): Copy => ({
  ...toCopy(criterion.name, criterion.address, toRow(criterion, frame), frame),
  embed: renderIframe(criterion, frame.toAddress),
  picture: renderPicture(criterion, frame),
});

/** The texts of a pro or con. */
export const toArgumentCopy = (argument: Argument, frame: Frame): Copy =>
  toCopy(
    `${renderKind(argument, frame)}: ${argument.statement.replace(/\.$/, '')}`,
    argument.address,
    toArgumentDocument(argument, frame),
    frame,
  );

/** The texts of a group's table. */
export const toGroupCopy = (group: Group, frame: Frame): Copy => ({
  ...toCopy(group.name, rowAddress(group.id), toGroupDocument(group, frame), frame),
  csv: renderCsv(group.criteria, frame.toAddress),
});

/** The texts of a row for the two wikis, and its citation. */
export function toRowTexts(criterion: Criterion, frame: Frame): Pick<Copy, 'confluence' | 'mediawiki' | 'citation'> {
  const document = toRow(criterion, frame);
  return {
    confluence: renderConfluence(document),
    mediawiki: renderMediaWiki(document),
    citation: renderCitation(criterion.name, frame.toAddress(criterion.address), frame.edition),
  };
}

function toCopy(name: string, path: string, document: Document, { edition, toAddress }: Frame): Copy {
  const address = toAddress(path);
  return {
    title: `${toPlain(name)} · ${siteName}`,
    address,
    markdown: renderMarkdown(document),
    confluence: renderConfluence(document),
    mediawiki: renderMediaWiki(document),
    citation: renderCitation(name, address, edition),
  };
}
