/** The roles of the theme that cards use. */
const inks = ['text', 'muted', 'nodejs', 'django', 'surface', 'nodejs-tint', 'django-tint'] as const;

export type Ink = (typeof inks)[number];

/** Colours as #16181d, by their roles. */
export type Theme = Readonly<Record<Ink, string>>;

/** The light colours of the theme. Throws when one is missing. */
export function readTheme(styles: string): Theme {
  const toColour = (ink: Ink): string => {
    const [, colour] = new RegExp(`--color-${ink}: light-dark\\((#[0-9a-f]{6}),`).exec(styles) ?? [];
    if (colour === undefined) throw new Error(`The theme has no colour --color-${ink} that a card could use.`);
    return colour;
  };
  return Object.fromEntries(inks.map((ink) => [ink, toColour(ink)])) as Record<Ink, string>;
}
