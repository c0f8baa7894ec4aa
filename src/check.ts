import { toAuthored } from './check/authored.ts';
import { toFair } from './check/fair.ts';
import { readContent } from './check/folder.ts';
import { readRegistry } from './check/permalinks.ts';
import { readEntry } from './check/read.ts';
import { locate, type Report } from './check/report.ts';
import { checkChoosing } from './model/checks/choosing.ts';
import { checkDates } from './model/checks/dates.ts';
import { checkFairness } from './model/checks/fairness.ts';
import { checkFiles } from './model/checks/files.ts';
import { checkIds } from './model/checks/ids.ts';
import { checkMoves } from './model/checks/moves.ts';
import { checkReferences } from './model/checks/references.ts';
import { checkVersions } from './model/checks/versions.ts';
import { checkEnvironment } from './model/settings.ts';

/** Reads all content and lists everything that an author has to mend, by file and line. */
export async function checkContent(root: string, environment = process.env): Promise<Report[]> {
  const { entries, strangers } = await readContent(root);
  const files = entries.map(readEntry);
  const authored = files.map(toAuthored);
  const fair = toFair(files);
  const registry = await readRegistry(root);
  return locate(
    [
      ...strangers,
      ...files.flatMap(({ own }) => own),
      ...checkFiles(authored),
      ...checkIds(authored),
      ...checkReferences(authored),
      ...registry.problems,
      ...checkMoves(authored, registry.lines),
      ...checkDates(authored),
      ...checkVersions(authored),
      ...checkFairness(fair),
      ...checkChoosing(fair),
      ...checkEnvironment(environment),
    ],
    entries,
  );
}
