/** The roles of the theme that cards use. */
export const inks = ['text', 'muted', 'nodejs', 'django', 'surface', 'nodejs-tint', 'django-tint', 'rule'] as const;

export type Ink = (typeof inks)[number];

/** A colour as red, green and blue, each up to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** The light colours of the theme by their roles. Throws when one is missing. */
export function readTheme(styles: string): Record<Ink, Colour> {
  const toColour = (ink: Ink): Colour => {
    const [, red, green, blue] =
      new RegExp(`--color-${ink}: light-dark\\(#(..)(..)(..),`).exec(styles)?.map((part) => parseInt(part, 16)) ?? [];
    if (red === undefined || green === undefined || blue === undefined) {
      throw new Error(`The theme has no colour --color-${ink} that a card could use.`);
    }
    return [red, green, blue];
  };
  return Object.fromEntries(inks.map((ink) => [ink, toColour(ink)])) as Record<Ink, Colour>;
}
