import { day } from '../../schemas/primitives.ts';
import type { Problem } from '../problem.ts';
import { findAll, ofCollection, toBeside, type Authored } from './authored.ts';

/** The fields that hold a date of the past. */
const dates = ['checked', 'date', 'published'];

/**
 * No date is later than the newest edition, a change belongs to an edition, nobody reviews a claim before it was checked, and
 * release lines are what they are called.
 */
export function checkDates(files: readonly Authored[]): Problem[] {
  const editions = findAll(ofCollection(files, 'comparison'), 'editions.*.date').map(({ value }) => value);
  const newest = editions.toSorted().at(-1);
  // What an edition of no day would allow is not known.
  if (newest === undefined || !editions.every((value) => day.safeParse(value).success)) return checkReviews(files);
  return [
    ...checkLate(files, newest),
    ...checkChanges(files, editions),
    ...checkReviews(files),
    ...checkReleaseLines(files, newest),
  ];
}

function checkLate(files: readonly Authored[], edition: string): Problem[] {
  const remedy = `The edition is of ${edition}: write an earlier date, or add an edition in content/comparison.yaml.`;
  return dates
    .flatMap((field) => findAll(files, field))
    .filter(({ value }) => isDate(value) && value > edition)
    .map((each) => ({ ...each, remedy }));
}

/** Readers see a change with the edition that brought it; one that is later than all of them has been told as late. */
function checkChanges(files: readonly Authored[], editions: readonly string[]): Problem[] {
  const remedy = `A change is published with an edition: write the date of one, ${editions.join(', ')}.`;
  return findAll(ofCollection(files, 'criteria'), 'changes.*.date')
    .filter(({ value }) => isDate(value) && !editions.includes(value) && editions.some((edition) => value < edition))
    .map((each) => ({ ...each, remedy }));
}

function checkReviews(files: readonly Authored[]): Problem[] {
  const findCheck = toBeside(files, 'checked');
  return findAll(files, 'reviewed.date').flatMap((review) => {
    const before = findCheck(review.file, review.path.slice(0, -1));
    if (before === undefined || ![before, review.value].every(isDate) || review.value >= before) return [];
    return [{ ...review, remedy: `The claim was checked on ${before}: a review cannot be earlier.` }];
  });
}

/** A planned line begins after the edition, any other has begun; none has ended, for nobody may choose it. */
function checkReleaseLines(files: readonly Authored[], edition: string): Problem[] {
  const findKind = toBeside(files, 'releaseLines.*.kind');
  // A month that the edition lies in is neither past nor to come.
  const isPast = (value: string) => value < edition && !edition.startsWith(value);
  const begins = findAll(files, 'releaseLines.*.from').flatMap((from) => {
    if (!isDate(from.value)) return [];
    const isPlanned = findKind(from.file, from.path) === 'planned';
    if (isPlanned ? !isPast(from.value) : from.value <= edition) return [];
    const remedy = isPlanned
      ? `The edition is of ${edition}: a line that began before it is no longer planned.`
      : `The edition is of ${edition}: a line that begins later is planned.`;
    return [{ ...from, remedy }];
  });
  const ended = findAll(files, 'releaseLines.*.until').filter(({ value }) => isDate(value) && isPast(value));
  const remedy = `The edition is of ${edition}, and the support ended before it: take the line out.`;
  return [...begins, ...ended.map((until) => ({ ...until, remedy }))];
}

/** What is no date is told by the fields' own rules. */
const isDate = (value: string) => /^\d{4}(-\d{2}){0,2}$/.test(value);
