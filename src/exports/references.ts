/**
 * A text in which each sign that a pattern finds is a numeric character reference, `&#91;` for a bracket. Both wikis show the
 * sign, and neither takes it for markup.
 */
export const toReferences = (text: string, signs: RegExp): string =>
  text.replace(signs, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** An address in which what a wiki takes for the end of a link, or for markup, is written in percent. */
export const toLinkAddress = (address: string): string =>
  address.replace(/[ "'<>[\\\]^`{|}]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
