/** Signs that addresses, markup and scripts are broken with, among letters. */
const signs = [
  ...Array.from('abcdefghijklmnopqrstuvwxyzABCXYZ0123456789'),
  ...Array.from('-_.,:;!?#%&=+/\\\'"`´<>()[]{}|~^*$@ \t\n\0'),
  ...['%20', '%', '%E0', '%00', '%2523', '..', '//', '<img src=x onerror=alert(1)>', 'javascript:', '__proto__'],
  ...['é', 'ß', 'İ', '☃', '💥', '\u202e', '\ud800', '\ufeff', 'constructor', ':~:', 'edition=', '2026-11-22'],
];

/** Numbers and texts that look random and are the same in each run (mulberry32). */
export function toRandom(seed: number) {
  let state = seed;
  /** A whole number from 0 up to, but not including, `end`. */
  const next = (end: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
  };
  const text = (length: number): string => Array.from({ length }, () => signs[next(signs.length)] ?? '').join('');
  return { next, text };
}
