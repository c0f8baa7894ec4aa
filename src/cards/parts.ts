import { cardSize } from '../model/card.ts';
import type { Criterion } from '../model/criterion.ts';
import { sides, type Side } from '../schemas/sides.ts';
import { fit, measure, toSizes, type Lettering, type Style } from './lettering.ts';
import type { Ink } from './theme.ts';

/** A place on a card, in pixels from its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Something on a card: a filled box, one with round ends, or a text that stays within its box. */
export type Part =
  | { kind: 'box'; box: Box; ink: Ink }
  | { kind: 'round'; box: Box; ink: Ink }
  | { kind: 'text'; box: Box; lettering: Lettering; ink: Ink; align: 'start' | 'end' };

/** The size that tools ask for, the line in the middle, and the space at the edges and beside the line. */
export const card = { ...cardSize, middle: cardSize.width / 2, edge: 56, beside: 36, line: 2 } as const;

/** Where a side's half begins, and how wide its text is. */
export const half = {
  x: { nodejs: card.edge, django: card.middle + card.beside },
  width: card.middle - card.edge - card.beside,
} as const satisfies { x: Record<Side, number>; width: number };

/** The width of what stands across both halves. */
export const across = card.width - 2 * card.edge;

/** The foot, and where everything above it ends. */
const foot = { size: 24, y: 572 } as const;
export const floor = 528;

export const serif: Style = { font: 'Instrument Serif', lines: 0.8, spacing: -0.015 };
export const sans: Style = { font: 'Instrument Sans', lines: 1.03, spacing: 0 };

export const toText = (lettering: Lettering, box: Box, ink: Ink = 'text', align: 'start' | 'end' = 'start'): Part => ({
  kind: 'text',
  lettering,
  box,
  ink,
  align,
});

/** The gutter, between two heights. */
export const toGutter = (from: number, to: number): Part => ({
  kind: 'box',
  box: { x: card.middle - card.line / 2, y: from, width: card.line, height: to - from },
  ink: 'text',
});

/** The mark of a side, or of neither, in the height of the letters beside it. */
export function toMark(side: Side | 'neither', x: number, y: number, size: number): Part[] {
  const box = { x, y, width: size, height: size };
  if (side === 'nodejs') return [{ kind: 'box', box, ink: 'nodejs' }];
  if (side === 'django') return [{ kind: 'round', box, ink: 'django' }];
  return toRing(box, 'muted', 3);
}

/** A line around a box with round ends. */
export function toRing({ x, y, width, height }: Box, ink: Ink, line: number): Part[] {
  const inner = { x: x + line, y: y + line, width: width - 2 * line, height: height - 2 * line };
  return [
    { kind: 'round', box: { x, y, width, height }, ink },
    { kind: 'round', box: inner, ink: 'surface' },
  ];
}

const pill = { height: 52, size: 28, mark: 20, gap: 14, padding: 24, step: 44 } as const;

/** The leaning on the gutter: in the middle, a step towards its side, or two. */
export async function toPill(leaning: NonNullable<Criterion['leaning']>, y: number): Promise<Part[]> {
  const lettering: Lettering = { text: leaning.text, style: sans, size: pill.size, width: half.width, recurs: true };
  const text = await measure(lettering);
  const width = pill.padding * 2 + pill.mark + pill.gap + text.width;
  const steps = { clear: 2, slight: 1, even: 0, 'not established': 0 }[leaning.strength];
  const aside = steps * pill.step * (leaning.side === 'nodejs' ? -1 : 1);
  const x = Math.round(card.middle - width / 2) + aside;
  const [capitals, begin] = [20, x + pill.padding + pill.mark + pill.gap];
  return [
    ...toRing({ x, y, width, height: pill.height }, 'text', 2),
    ...toMark(leaning.side, x + pill.padding, y + (pill.height - pill.mark) / 2, pill.mark),
    toText(lettering, {
      ...{ x: begin, width: text.width },
      ...{ y: y + (pill.height - capitals) / 2, height: pill.height - (pill.height - capitals) / 2 },
    }),
  ];
}

export const pillHeight = pill.height;

/** The name of the site at the left, and the edition at the right. */
export async function toFoot([name, edition]: readonly [name: string, edition: string]): Promise<Part[]> {
  const toPart = async (text: string, side: Side, align: 'start' | 'end') => {
    const lettering = await fit({ text, style: sans, width: half.width, recurs: true }, toSizes(foot.size, 14), 40);
    return toText(lettering, { x: half.x[side], y: foot.y, width: half.width, height: 40 }, 'muted', align);
  };
  return [await toPart(name, 'nodejs', 'start'), await toPart(edition, 'django', 'end')];
}

/** The names at the gutter, each on the tint of its half. */
export async function toBand(names: Partial<Record<Side, string>>, height: number): Promise<Part[]> {
  const parts = sides.map(async (side): Promise<Part[]> => {
    const name = names[side];
    if (name === undefined) return [];
    const width = card.middle - card.edge - 76;
    // A name is one line.
    const text = name.replaceAll(' ', '\u00a0');
    const lettering = await fit({ text, style: serif, width }, toSizes(Math.round(height * 0.56), 20, 4), height);
    const [ground, capitals]: ['nodejs-tint' | 'django-tint', number] = [`${side}-tint`, lettering.size * 0.72];
    const x = side === 'nodejs' ? card.edge : card.middle + 76;
    const y = Math.round((height - capitals) / 2);
    return [
      { kind: 'box', box: { x: side === 'nodejs' ? 0 : card.middle, y: 0, width: card.middle, height }, ink: ground },
      toText(lettering, { x, y, width, height: height - y }, side, side === 'nodejs' ? 'end' : 'start'),
    ];
  });
  return (await Promise.all(parts)).flat();
}
