import type { AuthoredChange } from '../../schemas/criterion.ts';
import { sides, type Side } from '../../schemas/sides.ts';
import type { Publication, PublishedAnswer, PublishedCriterion } from '../../schemas/publication.ts';
import { renderFit } from '../criterion.ts';
import { criterionAddress } from '../links.ts';
import type { Problem } from '../problem.ts';

/** Part of a row that changed without an entry that tells it: where it stands, what stands there, and what stood there. */
interface SilentChange {
  of: AuthoredChange['of'];
  path: PropertyKey[];
  value: string;
  was: string;
}

/** Every row that was published says what changed in it since, and keeps the changes that it told before. */
export function checkSilentChanges(before: Publication, now: Publication): Problem[] {
  return Object.entries(before.criteria).flatMap(([formerId, old]) => {
    const [id, current] = findCurrent(formerId, now);
    // Whether a row may vanish is another question, and one of another kind is another row.
    if (old.kind !== current?.kind) return [];
    const file = `content/criteria/${id}.mdx`;
    const silent = findSilentChanges(old, current).map(({ of, path, value, was }) => {
      const entry = renderEntry(now.editions[0] ?? '', of, was);
      const lines = current.changes.length > 0 ? entry : `changes:\n${entry}`;
      const remedy = `The edition of ${before.editions[0] ?? ''} said otherwise. Add this to the fields of the file, with the date of the edition that brings the change:\n\n${lines}`;
      return { file, path, value, remedy };
    });
    return [...checkKept(file, old, current), ...silent];
  });
}

/** The row of an id, or the one that answers its former address. */
function findCurrent(id: string, { criteria }: Publication): [id: string, criterion: PublishedCriterion | undefined] {
  const renamed = Object.entries(criteria).find(([, { aliases = [] }]) => aliases.includes(criterionAddress(id)));
  return renamed ?? [id, criteria[id]];
}

function checkKept(file: string, old: PublishedCriterion, current: PublishedCriterion): Problem[] {
  return toAdded(current, old).map(({ date, was }) => ({
    ...{ file, path: ['changes'], value: was },
    remedy: `This change of ${date} was published: put it back. Only its what may be told better.`,
  }));
}

function findSilentChanges(old: PublishedCriterion, current: PublishedCriterion): SilentChange[] {
  const added = toAdded(old, current);
  const ofQuestion: SilentChange = { of: 'question', path: ['question'], value: current.question, was: old.question };
  const isTold = added.some(({ of, was }) => of === 'question' && was === old.question);
  const answers = sides.flatMap((side) => {
    const told = added.filter(({ of }) => of === side);
    return findSilentChange(side, old.answers[side], current.answers[side], told) ?? [];
  });
  return [...(old.question === current.question || isTold ? [] : [ofQuestion]), ...answers];
}

/** A new statement needs an entry with the former one; a new judgement needs some entry of its side. */
function findSilentChange(
  side: Side,
  old: PublishedAnswer,
  current: PublishedAnswer,
  told: readonly AuthoredChange[],
): SilentChange | undefined {
  if (old.statement !== current.statement && !told.some(({ was }) => was === old.statement)) {
    const path = ['answers', side, 'claims', 0, 'statement'];
    return { of: side, path, value: current.statement, was: old.statement };
  }
  const field = (['provision', 'by', 'fit', 'because'] as const).find((name) => old[name] !== current[name]);
  if (!field || told.length > 0) return undefined;
  const was = field === 'provision' || field === 'by' ? toOrigin(old) : toJudgement(old);
  return { of: side, path: ['answers', side, field], value: String(current[field] ?? ''), was };
}

/** As readers saw it: "package: Better Auth". */
const toOrigin = ({ provision, by }: PublishedAnswer) =>
  [provision, by].filter((part) => part !== undefined).join(': ');

/** As readers saw it: "Fit 2 of 3. One reason." */
const toJudgement = ({ fit, because = '' }: PublishedAnswer) =>
  [...(fit === undefined ? [] : [renderFit(fit)]), because].join(' ');

/** An entry that an author can paste and complete. Every text in JSON is one in YAML, too. */
const renderEntry = (date: string, of: string, was: string) =>
  [
    `  - date: ${date}`,
    `    of: ${of}`,
    '    what: # one sentence: what changed, and why',
    `    was: ${JSON.stringify(was)}`,
  ].join('\n');

/** The changes that `after` tells and `before` does not; one that is told in other words is the same. */
const toAdded = (before: PublishedCriterion, after: PublishedCriterion) =>
  after.changes.filter(({ date, of, was }) =>
    before.changes.every((each) => each.date !== date || each.of !== of || each.was !== was),
  );
