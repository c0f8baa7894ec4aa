import type { Card } from '../model/card.ts';
import { Canvas, type Box } from './canvas.ts';
import { toParts } from './faces.ts';
import { draw } from './lettering.ts';
import { card as measures } from './parts.ts';
import { renderPng } from './png.ts';
import type { Colour, Ink } from './theme.ts';

/** A text as it was set: the box that it may take, and the one that it took. */
export interface SetText {
  text: string;
  size: number;
  box: Box;
  taken: Box;
}

/** A card as PNG, with the places of its texts. */
export async function drawCard(card: Card, theme: Record<Ink, Colour>): Promise<{ png: Buffer; texts: SetText[] }> {
  const canvas = new Canvas(measures.width, measures.height, theme);
  const texts: SetText[] = [];
  for (const part of await toParts(card)) {
    if (part.kind === 'box') canvas.fill(part.box, part.ink);
    else if (part.kind === 'round') canvas.fillRound(part.box, part.ink, part.ground);
    else {
      const { box, lettering, ink, ground, align } = part;
      const { above, ...letters } = await draw(lettering);
      const x = align === 'end' ? box.x + box.width - letters.width : box.x;
      canvas.set(letters, x, box.y - above, ink, ground);
      const taken = { x, y: box.y, width: letters.width, height: letters.height - above };
      texts.push({ text: lettering.text, size: lettering.size, box, taken });
    }
  }
  return { png: await renderPng(measures.width, canvas.palette, canvas.pixels), texts };
}
