import fc from 'fast-check';
import type { ChosenNeed, Decision } from '../../../src/model/decision.ts';
import { recommend, type Choices, type JudgedNeed } from '../../../src/model/recommendation.ts';
import { toReport } from '../../../src/model/recommendation-report.ts';
import { mapSides } from '../../../src/schemas/sides.ts';
import { situations } from './random-needs.ts';

const home = 'https://example.org/a/';
const names = { nodejs: 'Node.js', django: 'Django' };
const place = (name: string, path: string) => ({ name, address: home + path });

export const noFields = { team: '', deciders: '', context: '' };

/** A need with its words. */
export type WordedNeed = JudgedNeed & Pick<ChosenNeed, 'name' | 'judgements'>;

/** A need of some fits with words of its own. */
export const toWorded = ({ id, fits }: JudgedNeed): WordedNeed => ({
  ...{ id, fits, name: `We want ${id}` },
  judgements:
    fits && mapSides((side) => ({ fit: fits[side], because: 'One reason.', row: place(`Row of ${id}`, `#${id}`) })),
});

/** What is recommended to a team, with all that a record tells. */
export function toDecision(needs: readonly WordedNeed[], choices: Choices, fields = noFields): Decision {
  const row = place('Switching cost', 'compare/#switching-cost');
  return {
    ...{ names, choices, fields },
    needs: needs.flatMap(({ id, name, judgements }) => {
      const level = choices.levels.get(id);
      return level ? [{ id, level, judgements, ...place(name, `choose/#${id}`) }] : [];
    }),
    recommendation: recommend(needs, choices),
    flip: toReport(needs, choices, names).flip,
    switching: mapSides((side) => ({ sentence: `Much is written again on ${names[side]}.`, row })),
    together: place('Using both together', 'together/#cost'),
    ...{ edition: '2026-03-31', date: '2026-04-01', link: `${home}choose/?v=1&team=both` },
  };
}

/** Decisions of every kind. */
export const decisions = situations(6).map(({ needs, choices }) => toDecision(needs.map(toWorded), choices));

const signs = [
  ...[
    '\n',
    '\n\n',
    '\n\n\n',
    '\r',
    '\r\n',
    '\u2028',
    '\v',
    '    ',
    '\t',
    ' ',
    ' ',
    '\u00a0',
    '\ufeff',
    '\0',
    '\x1b',
    '\ud800',
  ],
  ...[
    '---',
    '===',
    '# ',
    '## ',
    '> ',
    '- ',
    '+ ',
    '* ',
    '- [ ] ',
    '1. ',
    '2) ',
    '|',
    '| a |',
    ':-',
    ':',
    '```',
    '~~~',
    '`',
  ],
  ...[
    '<script>alert(1)</script>',
    '<!-- ',
    '-->',
    '<b>',
    '&lt;',
    '&#35;',
    '\\',
    '![a](b)',
    '[a](b)',
    '[a]: b',
    '[^1]: c',
    '<http://a.b>',
  ],
  ...[
    'https://example.org/',
    'www.example.org',
    'a@example.org',
    '**',
    '__',
    '~~',
    '$$',
    '$a$',
    '{{ a }}',
    '{% b %}',
    '---\na: b\n---',
  ],
  ...[
    '{code}',
    '{html}',
    '[~user]',
    '[a|b]',
    'h1. ',
    'bq. ',
    '!a.png!',
    '??',
    '||',
    '{*}',
    ':)',
    '(y)',
    '^a^',
    '\\\\',
    '----',
  ],
  ...[
    '\u202e',
    '\u2066',
    '\u200f',
    '\u200b',
    'שלום',
    'مرحبا',
    'é',
    '💥',
    '👩\u200d💻',
    '"',
    "'",
    'words',
    'and',
    'more',
    '.',
    '$&',
  ],
];

/** What a reader may type or paste. */
export const readerTexts = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...signs) }, fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

/** The same with 5,000 signs. */
export const longText = `${signs.join(' word ')}\n`.repeat(9).slice(0, 5_000);
