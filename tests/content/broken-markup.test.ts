import { expect } from '@playwright/test';
import { checkContent } from '../../src/check.ts';
import { append, cut, replace } from './change.ts';
import { test, type Change } from './content-tree.ts';

const about = 'pages/about.mdx';
const streaming = 'criteria/streaming.mdx';

/** Text that no parser can read, with the line of the fault and a word of the parser's reason. */
const mistakes: [mistake: string, file: string, change: Change, line: number, reason: string][] = [
  ['a brace that nobody closes', about, append('\nIt begins\nwith { here.'), 12, '`{`'],
  ['a brace around what is no code', about, append('\nHello {two words} there.'), 11, 'expression'],
  ['an angle bracket before a word', about, append('\nOne <two or three.'), 11, '`<`'],
  ['an address in angle brackets', about, append('\nSee <https://example.org/>.'), 11, '`<`'],
  ['an HTML comment', about, append('\n<!-- later -->'), 11, '`!`'],
  ['a side that nobody closes', streaming, cut(/<\/Side>/), 52, 'closing tag for `<Side>`'],
  ['a side that is closed twice', streaming, replace('</Side>', '</Side>\n\n</Side>'), 60, '`</Side>`'],
  ['parts that are closed crosswise', streaming, replace('</InPractice>', '</Side>'), 72, 'Side'],
  ['curly quotation marks', streaming, replace('of="django"', 'of=“django”'), 60, '`<`'],
];

for (const [mistake, file, change, line, reason] of mistakes) {
  test(`an author is told the line of ${mistake}`, async ({ plant }) => {
    const [report, ...others] = await checkContent(await plant({ [file]: change }), {});
    expect(others).toEqual([]);
    expect(report).toMatchObject({ file: `content/${file}`, line, field: '' });
    expect(report?.remedy).toContain(reason);
    // Notes of the parser recommend what is refused here, as comments in braces.
    expect(report?.remedy).not.toContain('note:');
    expect(report?.remedy).toMatch(
      /^Mend the markup: .+ In prose, write \\{ for a brace and \\< for an angle bracket\.$/,
    );
  });
}

test('an author of a broken text is told of its broken fields in the same run', async ({ plant }) => {
  const broken = (before: string) => append('\nWith { here.')(before.replace('title: About\n', ''));
  const reports = await checkContent(await plant({ [about]: broken }), {});
  expect(reports.map(({ line, field }) => ({ line, field }))).toEqual([
    { line: 2, field: 'title' },
    { line: 10, field: '' },
  ]);
});
