import type { Problem } from '../problem.ts';
import { findAll, ofCollection, type Authored } from './authored.ts';

/** The fields that hold a date of the past. */
const dates = ['checked', 'date', 'published'];

/** No date is later than the edition, and nobody reviews a claim before it was checked. */
export function checkDates(files: readonly Authored[]): Problem[] {
  const [edition] = findAll(ofCollection(files, 'comparison'), 'edition');
  const late = dates
    .flatMap((field) => findAll(files, field))
    .filter(({ value }) => edition !== undefined && isDate(value) && value > edition.value)
    .map((each) => ({
      ...each,
      remedy: `The edition is of ${edition?.value ?? ''}: write an earlier date, or move the edition in content/comparison.yaml.`,
    }));
  return [...late, ...checkReviews(files)];
}

function checkReviews(files: readonly Authored[]): Problem[] {
  const checked = new Map(
    findAll(files, 'checked').map(({ file, path, value }) => [key(file, path.slice(0, -1)), value]),
  );
  return findAll(files, 'reviewed.date').flatMap((review) => {
    const before = checked.get(key(review.file, review.path.slice(0, -2)));
    if (before === undefined || ![before, review.value].every(isDate) || review.value >= before) return [];
    return [{ ...review, remedy: `The claim was checked on ${before}: a review cannot be earlier.` }];
  });
}

/** What is no date is told by the fields' own rules. */
const isDate = (value: string) => /^\d{4}(-\d{2}){0,2}$/.test(value);

const key = (file: string, path: readonly PropertyKey[]) => [file, ...path.map(String)].join('\n');
