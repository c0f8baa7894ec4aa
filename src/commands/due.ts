import { fileURLToPath } from 'node:url';
import { checkContent } from '../check.ts';
import { toAuthored } from '../check/authored.ts';
import { readContent } from '../check/folder.ts';
import { readEntry } from '../check/read.ts';
import { locate, renderReports } from '../check/report.ts';
import { toDue } from '../model/due.ts';
import { suggest } from '../model/problem.ts';
import { toProductKey } from '../model/products.ts';
import { findProducts, toTouched } from '../model/touched.ts';
import { day } from '../schemas/primitives.ts';

const usage = `Write: npm run due, which lists what is due today or with -- --today=2027-05-31 on another day;
or npm run due -- django@6.2, which lists what a release touches.`;

const root = fileURLToPath(new URL('../../', import.meta.url));
const options = process.argv.slice(2).filter((each) => each.startsWith('--'));
const [release, ...rest] = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const today = options[0]?.replace(/^--today=/, '') ?? new Date().toISOString().slice(0, 10);

const problems = await checkContent(root, {});
const { entries } = await readContent(root);
const files = entries.map(readEntry).map(toAuthored);

if (rest.length > 0 || options.length > 1 || !day.safeParse(today).success) fail(usage);
else if (problems.length > 0) fail(renderReports(problems));
else if (release === undefined) listDue();
else listTouched(release);

function listDue(): void {
  const due = toDue(files, today);
  const overdue = due.filter(({ isOverdue }) => isOverdue).length;
  print(due);
  console.log(`On ${today}: ${String(due.length - overdue)} due, ${String(overdue)} overdue.`);
  if (overdue > 0) process.exitCode = 1;
}

/** The release is a name, perhaps with a version: `django@6.2`; the name may itself begin with the sign. */
function listTouched(name: string): void {
  const product = name.replace(/(?<=.)@[^@]*$/, '');
  const touched = toTouched(files, product);
  print(touched);
  if (touched.length > 0) console.log(`Touched by a release of ${product}: ${String(touched.length)}.`);
  else fail(`No claim names ${product}.${suggest(toProductKey(product), findProducts(files).map(toProductKey))}`);
}

/** One place on a line, by file and line. */
function print(places: readonly { file: string; path: PropertyKey[]; text: string }[]): void {
  const reports = locate(
    places.map(({ file, path, text }) => ({ file, path, remedy: text })),
    entries,
  );
  for (const { file, line, remedy } of reports) console.log(`${file}:${String(line)}  ${remedy}`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
