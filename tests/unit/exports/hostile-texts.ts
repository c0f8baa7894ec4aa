/** Texts that some format takes for markup, and that a reader must still see as they are. */
const literals = [
  'a | b || c',
  '| a cell |',
  '[[link]] and [text|https://example.org/] and ![picture](a.png)',
  '{{template}} and {code} and {{{1}}} and {| a table',
  '# no heading',
  '* no item',
  '1. no item',
  '---',
  'h1. no heading',
  'bq. no quotation',
  ': ; = + - begins',
  "''no'' '''emphasis''' and *none* _here_ or __there__",
  '~~~~ and ~~struck~~ and $a$ or $b$',
  '__TOC__ and __NOTOC__',
  '<b>no tag</b> <!-- no comment --> <nowiki>',
  'AT&amp;T, &lt; and &#91;',
  'C:\\\\path \\{ \\\\ \\',
  'faces :) ;) :P :D (y) (x) [)',
  '!picture.png! ??cited?? {color:red} ^up^ +in+ @me',
  'https://example.org/a_b and mailto:a@example.org',
  'ends with a pipe |',
  'ends with a backslash \\',
];

/** The same from chance, but each time the same ones. */
function* combine(count: number): Generator<string> {
  const parts = [...literals.flatMap((text) => text.split(/(?<=\W)|(?=\W)/)), ' ', ' ', 'word', 'ü', '1'];
  let state = 7;
  const choose = (limit: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % limit;
  };
  for (let made = 0; made < count; made += 1) {
    const text = Array.from({ length: 2 + choose(8) }, () => parts[choose(parts.length)]).join('');
    yield text.replace(/\s+/g, ' ').trim() || 'word';
  }
}

/** Hundreds of them, the literal ones first. None has code in it. */
export const hostileTexts: readonly string[] = [...literals, ...combine(500)];
