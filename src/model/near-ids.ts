// Also in the browser of a reader, so it is small and imports nothing.

/** No id is longer; what comes after it is no part of one. */
const longest = 80;

/** The id that a text may have been before hands and chat tools changed it: `#Form_Handling).` becomes `form-handling`. */
export const toPlainId = (text: string): string =>
  decode(text)
    .slice(0, longest)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The ids that a path may name, the last first: `/compare/ORM.html` names `orm` and `compare`. */
export const toPathIds = (path: string): string[] =>
  path
    .split('/')
    .map((step) => toPlainId(step).replace(/(^index)?(-?html?)?$/, ''))
    .filter((id) => id !== '')
    .reverse();

/** The id that differs least from `id`, unless more than half of the longer one differs. */
export function findNearest(id: string, ids: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let least = 0.5;
  for (const other of ids) {
    const share = toDistance(id, other) / Math.max(id.length, other.length);
    if (share > least || (share === least && nearest !== undefined)) continue;
    nearest = other;
    least = share;
  }
  return nearest;
}

/** How many letters have to be added, dropped or changed to get from one text to the other (Levenshtein). */
export function toDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const letter of a) {
    let left = Infinity;
    const before = row;
    row = before.map((above, index) => {
      const diagonal = (before[index - 1] ?? Infinity) + Number(letter !== b[index - 1]);
      left = Math.min(left + 1, above + 1, diagonal);
      return left;
    });
  }
  return row[b.length] ?? 0;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
