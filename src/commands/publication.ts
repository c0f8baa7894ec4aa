import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../check.ts';
import { comparePublication, publicationFile } from '../check/publication.ts';
import { renderReports } from '../check/report.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const problems = await checkContent(root);
if (problems.length > 0) fail(renderReports(problems));
else {
  const { now, reports } = await comparePublication(root);
  if (reports.length > 0) fail(renderReports(reports));
  else {
    const file = path.join(root, publicationFile);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, `${JSON.stringify(now, null, 2)}\n`);
    console.log(`Wrote what the edition of ${now.editions[0] ?? ''} says to ${publicationFile}.`);
  }
}

/** What changed in silence is not written down as if it had always been so. */
function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
