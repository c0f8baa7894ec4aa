import { sides } from '../../src/schemas/sides.ts';
import { comparison, criteria, findLeaning, toShown } from './content.ts';
import { findAttribute, getElements, getText, getWithin, type Element } from './dist.ts';
import { expect, test } from './reader.ts';

const judged = [...criteria].filter(([, { kind }]) => kind !== 'fact');

const rows = getElements('/compare/').filter(
  (each) => each.tagName === 'tr' && findAttribute(each, 'id') !== undefined,
);

const getRow = (id: string): Element => {
  const row = rows.find((each) => findAttribute(each, 'id') === id);
  if (!row) throw new Error(`The table has no row ${id}.`);
  return row;
};

const getCells = (id: string, name: 'th' | 'td') => getWithin(getRow(id)).filter(({ tagName }) => tagName === name);

/** The words of the marks among some elements. */
const readMarks = (elements: readonly Element[]) =>
  elements.filter((each) => each.tagName === 'span' && findAttribute(each, 'data-strength') !== undefined).map(getText);

test('the table has every criterion once, in the order of the content', () => {
  expect(rows.map((row) => findAttribute(row, 'id'))).toEqual(comparison.groups.flatMap((group) => group.criteria));
});

test('each row has its criterion’s name, question and answers', () => {
  for (const [id, { name, question, answers }] of criteria) {
    const [head = ''] = getCells(id, 'th').map(getText);
    expect(head).toContain(toShown(name));
    expect(head).toContain(toShown(question));
    const [, ...cells] = getCells(id, 'td').map(getText);
    for (const [index, side] of sides.entries()) {
      expect(cells[index], id).toContain(toShown(answers[side].claims[0]?.statement ?? 'none'));
    }
  }
});

test('the mark of a row and of its page says what follows from the two fits', () => {
  for (const [id, criterion] of judged) {
    const expected = [findLeaning(criterion) ?? ''];
    expect(readMarks(getWithin(getRow(id))), id).toEqual(expected);
    expect(readMarks(getElements(`/compare/${id}/`)), id).toEqual(expected);
  }
});

test('each answer about a capability begins with where it comes from, and no other does', () => {
  for (const [id, criterion] of criteria) {
    const expected =
      criterion.kind === 'capability'
        ? sides.map((side) => {
            const answer = criterion.answers[side];
            const by = 'by' in answer ? answer.by : undefined;
            return by === undefined ? answer.provision : `${answer.provision}: ${by}`;
          })
        : [];
    const first = getCells(id, 'td').flatMap((cell) => getWithin(cell).slice(0, 1));
    const provisions = first.filter((each) => findAttribute(each, 'data-provision') !== undefined);
    expect(provisions.map(getText), id).toEqual(expected);
  }
});

test('the page of a criterion gives each fit with its reason', () => {
  for (const [id, { kind, answers }] of judged) {
    const sections = getElements(`/compare/${id}/`).filter(({ tagName }) => tagName === 'section');
    for (const side of sides) {
      const heads = (each: Element) => each.tagName === 'h2' && findAttribute(each, 'id') === side;
      const answer = sections.find((section) => getWithin(section).slice(0, 1).some(heads));
      const { fit, because } = { fit: undefined, because: kind, ...answers[side] };
      const text = answer ? getText(answer) : '';
      expect(text, id).toContain(typeof fit === 'number' ? `Fit ${String(fit)} of 3` : 'not established');
      expect(text, id).toContain(toShown(because));
    }
  }
});
