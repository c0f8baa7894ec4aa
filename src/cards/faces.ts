import type { Card, CardFace } from '../model/card.ts';
import { mapSides, sides, type Side } from '../schemas/sides.ts';
import { fit, measure, toSizes } from './lettering.ts';
import {
  across,
  card,
  floor,
  half,
  pillHeight,
  sans,
  serif,
  toBand,
  toFoot,
  toGutter,
  toMark,
  toPill,
  toRing,
  toText,
  type Box,
  type Part,
} from './parts.ts';

type Face<Kind extends CardFace['kind']> = Extract<CardFace, { kind: Kind }>;
type Halves = Face<'question'>['halves'];

/** Everything on a card, what lies below first. */
export async function toParts({ face, foot }: Card): Promise<Part[]> {
  const parts = await (face.kind === 'question' ? toQuestion(face) : face.kind === 'both' ? toBoth(face) : toOne(face));
  return [...parts, ...(await toFoot(foot))];
}

/** The title across, the leaning on the gutter, and both answers in one size. */
async function toQuestion({ title, leaning, halves }: Face<'question'>): Promise<Part[]> {
  const top = 50;
  const heading = await fit({ text: title, style: serif, width: across }, toSizes(86, 20), 104);
  const { height } = await measure(heading);
  // A line that ends above the line leaves the same space as one with a tail.
  const bottom = top + Math.max(height, Math.round(heading.size * 0.95));
  const begin = bottom + 20;
  const names = leaning ? begin + pillHeight + 22 : begin + 20;
  const marked = await Promise.all(sides.map((side) => toName(halves[side].name, side, names)));
  return [
    toText(heading, { x: card.edge, y: top, width: across, height: bottom - top + 8 }),
    toGutter(leaning ? begin + pillHeight / 2 : names, floor),
    ...(leaning ? await toPill(leaning, begin) : []),
    ...marked.flat(),
    ...(await toAnswers(halves, names + (hasLabels(halves) ? 70 : 56))),
  ];
}

/** Words in small letters stand further from the large ones above. */
const hasLabels = (halves: Halves) =>
  sides.some((side) => halves[side].says.some(({ label: before }) => before !== undefined));

/** A side's mark and name at the head of its half. */
async function toName(text: string, side: Side, y: number): Promise<Part[]> {
  const [width, height] = [half.width - 40, 46];
  const lettering = await fit({ text, style: serif, width, recurs: true }, toSizes(44, 14), height);
  return [
    ...toMark(side, half.x[side], y + 3, 26),
    toText(lettering, { x: half.x[side] + 40, y, width, height }, side),
  ];
}

/** What both halves say, in the largest size in which all of it fits. */
async function toAnswers(halves: Halves, top: number): Promise<Part[]> {
  const most = Math.max(...sides.map((side) => halves[side].says.length));
  const room = Math.floor((floor - top - (most - 1) * between) / most);
  const fitted = await Promise.all(
    sides.flatMap((side) =>
      halves[side].says.map(async ({ label: before, text }, index) => {
        const box = { x: half.x[side], y: top + index * (room + between), width: half.width, height: room };
        const below = before === undefined ? box : { ...box, y: box.y + label.height, height: room - label.height };
        const lettering = await fit({ text, style: sans, width: half.width }, toSizes(40, 14), below.height);
        return { before: before === undefined ? [] : [await toLabel(before, box)], lettering, below };
      }),
    ),
  );
  const size = Math.min(...fitted.map(({ lettering }) => lettering.size));
  return fitted.flatMap(({ before, lettering, below }) => [...before, toText({ ...lettering, size }, below)]);
}

const label = { size: 26, height: 36 } as const;
const between = 24;

async function toLabel(text: string, { x, y }: Box): Promise<Part> {
  const { height } = label;
  const lettering = await fit({ text, style: sans, width: half.width }, toSizes(label.size, 14), height);
  return toText(lettering, { x, y, width: half.width, height }, 'muted');
}

/** Both names as at the head of the home page, and below each when to take it. */
async function toBoth({ halves }: Face<'both'>): Promise<Part[]> {
  const band = 300;
  const names = mapSides((side) => halves[side].name);
  const headlines = await Promise.all(
    sides.map(async (side) => ({
      side,
      lettering: await fit({ text: halves[side].text, style: serif, width: half.width }, toSizes(64, 20), 150),
    })),
  );
  const size = Math.min(...headlines.map(({ lettering }) => lettering.size));
  const toBox = (side: Side): Box => ({ x: half.x[side], y: band + 44, width: half.width, height: label.height });
  const labels = await Promise.all(sides.map((side) => toLabel(halves[side].label, toBox(side))));
  const circle = { x: card.middle - 46, y: band / 2 - 46, width: 92, height: 92 };
  const or = { text: 'or', style: serif, size: 44, width: 80 };
  return [
    ...(await toBand(names, band)),
    toGutter(0, floor),
    ...toRing(circle, 'text', 2),
    toText(or, { x: circle.x + 29, y: circle.y + 30, width: 50, height: 40 }),
    ...labels,
    ...headlines.map(({ side, lettering }) => {
      const { x, y, width } = toBox(side);
      return toText({ ...lettering, size }, { x, y: y + 44, width, height: 152 });
    }),
  ];
}

/** One name in its half of the head, and what it stands for across both. */
async function toOne({ side, name, label: said, text }: Face<'one'>): Promise<Part[]> {
  const band = 225;
  const heading = await fit({ text: said, style: serif, width: across }, toSizes(64, 20), 70);
  const top = band + 130;
  const below = await fit({ text, style: sans, width: across }, toSizes(40, 14), floor - top);
  return [
    ...(await toBand({ [side]: name }, band)),
    toGutter(0, band),
    toText(heading, { x: card.edge, y: band + 44, width: across, height: 74 }),
    toText(below, { x: card.edge, y: top, width: across, height: floor - top }),
  ];
}
