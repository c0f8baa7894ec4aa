import { inks, type Colour, type Ink } from './theme.ts';

/** A place on a card, in pixels from its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Letters as Pango draws them: black, or in their own colours; red, green, blue and cover for each pixel. */
export interface Letters {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** How many steps lie between a ground and an ink: as many as an eye sees at the edge of a letter. */
const steps = 7;

/** Pixels that name the colours of a palette, which grows with what is drawn. */
export class Canvas {
  readonly pixels: Uint8Array;
  readonly palette: Colour[] = [];
  readonly #width: number;
  readonly #theme: Record<Ink, Colour>;
  readonly #places = new Map<string, number>();
  readonly #blends = new Map<string, readonly number[]>();

  constructor(width: number, height: number, theme: Record<Ink, Colour>) {
    this.#width = width;
    this.#theme = theme;
    // The theme's own colours come first, so that none is crowded out.
    for (const ink of inks) this.#place(theme[ink]);
    this.pixels = new Uint8Array(width * height).fill(this.#place(theme.surface));
  }

  /** Fills a box. */
  fill({ x, y, width, height }: Box, ink: Ink): void {
    const colour = this.#place(this.#theme[ink]);
    for (let row = y; row < y + height; row += 1) {
      this.pixels.fill(colour, row * this.#width + x, row * this.#width + x + width);
    }
  }

  /** Fills a box whose ends are half discs: a disc where it is square. */
  fillRound(box: Box, ink: Ink, ground: Ink): void {
    const radius = Math.min(box.width, box.height) / 2;
    const blend = this.#blend(ink, ground);
    for (let row = 0; row < box.height; row += 1) {
      for (let column = 0; column < box.width; column += 1) {
        const [x, y] = [column + 0.5, row + 0.5];
        const nearX = Math.min(Math.max(x, radius), box.width - radius);
        const nearY = Math.min(Math.max(y, radius), box.height - radius);
        const cover = Math.min(Math.max(radius - Math.hypot(x - nearX, y - nearY) + 0.5, 0), 1);
        if (cover > 0) this.#set(box.x + column, box.y + row, blend[Math.round(cover * steps)]);
      }
    }
  }

  /** Sets letters with their upper left corner at a place; those with colours of their own keep them. */
  set(letters: Letters, left: number, top: number, ink: Ink, ground: Ink): void {
    const blend = this.#blend(ink, ground);
    const { width, height, pixels } = letters;
    for (let row = 0; row < height; row += 1) {
      for (let column = 0; column < width; column += 1) {
        const at = (row * width + column) * 4;
        const alpha = pixels[at + 3] ?? 0;
        // Most of a text is no letter.
        if (alpha === 0) continue;
        const cover = Math.round((alpha / 255) * steps);
        if (cover === 0) continue;
        const [red, green, blue] = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
        const colour =
          red + green + blue > 0
            ? this.#place(coarse(mix(this.#theme[ground], [red, green, blue], cover / steps)))
            : blend[cover];
        this.#set(left + column, top + row, colour);
      }
    }
  }

  #set(x: number, y: number, colour: number | undefined): void {
    const isInside = x >= 0 && x < this.#width && y >= 0 && y * this.#width < this.pixels.length;
    if (isInside && colour !== undefined) this.pixels[y * this.#width + x] = colour;
  }

  /** The places in the palette of all steps from a ground to an ink. */
  #blend(ink: Ink, ground: Ink): readonly number[] {
    const key = `${ink} on ${ground}`;
    const known = this.#blends.get(key);
    if (known) return known;
    const blend = Array.from({ length: steps + 1 }, (_, step) =>
      this.#place(mix(this.#theme[ground], this.#theme[ink], step / steps)),
    );
    this.#blends.set(key, blend);
    return blend;
  }

  /** The place of a colour in the palette; once that is full, of the nearest. */
  #place(colour: Colour): number {
    const key = colour.join();
    let place = this.#places.get(key);
    if (place === undefined) {
      place = this.palette.length < 256 ? this.palette.push(colour) - 1 : findNearest(this.palette, colour);
      this.#places.set(key, place);
    }
    return place;
  }
}

const mix = (ground: Colour, ink: Colour, part: number): Colour =>
  [0, 1, 2].map((at) => Math.round((ground[at] ?? 0) * (1 - part) + (ink[at] ?? 0) * part)) as unknown as Colour;

/** A colour of few, so that a small picture among the letters leaves room in the palette. */
const coarse = (colour: Colour): Colour => colour.map((part) => Math.round(part / 51) * 51) as unknown as Colour;

function findNearest(palette: readonly Colour[], colour: Colour): number {
  const distances = palette.map((each) => Math.hypot(...each.map((part, at) => part - (colour[at] ?? 0))));
  return distances.indexOf(Math.min(...distances));
}
