import sharp from 'sharp';
import type { Card } from '../model/card.ts';
import { toParts } from './faces.ts';
import { draw } from './lettering.ts';
import { card as measures, type Box, type Part } from './parts.ts';
import type { Theme } from './theme.ts';

/** A text as it was set: the box that it may take, and the one that it took. */
export interface SetText {
  text: string;
  size: number;
  box: Box;
  taken: Box;
}

/** A card as PNG, with the places of its texts. */
export async function drawCard(card: Card, theme: Theme): Promise<{ png: Buffer; texts: SetText[] }> {
  const parts = await toParts(card);
  const set = await Promise.all(parts.flatMap((part) => (part.kind === 'text' ? [setText(part, theme)] : [])));
  const png = await sharp(Buffer.from(renderShapes(parts, theme)))
    .composite(set.map(({ overlay }) => overlay))
    .removeAlpha()
    // Sixteen colours take half a byte a pixel, and are enough for the edges of the letters.
    .png({ palette: true, colours: 16, dither: 0, effort: 1 })
    .toBuffer();
  return { png, texts: set.map(({ text }) => text) };
}

/** Everything on a card that is no text. */
function renderShapes(parts: readonly Part[], theme: Theme): string {
  const { width, height } = measures;
  const whole: Part = { kind: 'box', box: { x: 0, y: 0, width, height }, ink: 'surface' };
  const shapes = [whole, ...parts].map((part) => {
    if (part.kind === 'text') return '';
    const { box, ink } = part;
    const sizes = `x="${String(box.x)}" y="${String(box.y)}" width="${String(box.width)}" height="${String(box.height)}"`;
    const ends = part.kind === 'round' ? ` rx="${String(Math.min(box.width, box.height) / 2)}"` : '';
    return `<rect ${sizes}${ends} fill="${theme[ink]}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">${shapes.join('')}</svg>`;
}

async function setText({ box, lettering, ink, align }: Extract<Part, { kind: 'text' }>, theme: Theme) {
  const { data, width, height, above } = await draw(lettering, theme[ink]);
  const x = align === 'end' ? box.x + box.width - width : box.x;
  const taken = { x, y: box.y, width, height: height - above };
  return {
    overlay: { input: data, raw: { width, height, channels: 4 as const }, left: x, top: Math.round(box.y - above) },
    text: { text: lettering.text, size: lettering.size, box, taken },
  };
}
