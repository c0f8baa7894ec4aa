import type { Authored, Mention } from '../model/checks/authored.ts';
import { findHeadingId } from './markup.ts';
import { getAttribute, isComponent, type Piece } from './prose.ts';
import type { Read } from './read.ts';

/** A file as the checks across files see it. */
export const toAuthored = ({ file, id, collection, data, readable, pieces }: Read): Authored => ({
  file,
  id,
  collection,
  data,
  readable,
  mentions: pieces.flatMap(toMentions),
});

function toMentions({ node, line }: Piece): Mention[] {
  if (node.type === 'link') return [{ kind: 'link', id: node.url, line }];
  if (node.type === 'heading') {
    const id = findHeadingId(node);
    return id === undefined ? [] : [{ kind: 'heading', id, line }];
  }
  if (!isComponent(node)) return [];
  const toList = (attribute: string, kind: Mention['kind']) =>
    (getAttribute(node, attribute)?.split(/\s+/) ?? []).filter(Boolean).map((id) => ({ kind, id, line }));
  if (node.name === 'Cite') return toList('claim', 'claim');
  if (node.name === 'Term') return toList('id', 'term');
  return node.name === 'Rows' ? [...toList('group', 'group'), ...toList('criteria', 'criterion')] : [];
}
