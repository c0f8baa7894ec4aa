import type { Refuse } from './components.ts';
import { getAttribute, holds, isComponent, type Piece } from './prose.ts';

/** A term leads to its meaning where a reader first needs it: once on a side, and never within another link. */
export function checkTerms(pieces: readonly Piece[], refuse: Refuse): void {
  const seen = new Set<string>();
  for (const piece of pieces) {
    const { node, part } = piece;
    if (node.type === 'link' && holds(node, 'Term')) {
      refuse(piece, node.url, 'A link holds no term: write the term beside it.');
    }
    const id = isComponent(node) && node.name === 'Term' ? getAttribute(node, 'id') : undefined;
    if (id === undefined) continue;
    if (seen.has(`${part} ${id}`)) refuse(piece, id, 'This part leads to the term already: keep the first.');
    seen.add(`${part} ${id}`);
  }
}
